import { lazy, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { addReceiptsAddress, rosterAddress } from '../course/receipt-address.ts';
import { sendReceiptAddress, takeReceiptAddress } from '../course/receipt-address.ts';
import { NotFoundPage } from './pages.tsx';

const SendReceiptPage = lazy(async () => ({
  default: (await import('./send-receipt-page.tsx')).SendReceiptPage,
}));
const TakeReceiptPage = lazy(async () => ({
  default: (await import('./take-receipt-page.tsx')).TakeReceiptPage,
}));
const RosterPage = lazy(async () => ({
  default: (await import('./roster-page.tsx')).RosterPage,
}));
const AddReceiptsPage = lazy(async () => ({
  default: (await import('./add-receipts-page.tsx')).AddReceiptsPage,
}));

const pages: Readonly<Record<string, ReactNode>> = {
  [takeReceiptAddress]: <TakeReceiptPage />,
  [sendReceiptAddress]: <SendReceiptPage />,
  [rosterAddress]: <RosterPage />,
  [addReceiptsAddress]: <AddReceiptsPage />,
};

/**
 * The pages about receipts. Their addresses stand here, and the table of all addresses names only the
 * two that they begin with: every first visit pays for that table.
 */
export function ReceiptsArea() {
  const { pathname } = useLocation();
  const address = pathname.replace(/(?<=.)\/$/, '');
  return Object.hasOwn(pages, address) ? pages[address] : <NotFoundPage />;
}
