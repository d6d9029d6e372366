import { words } from '../../ui/spoken.ts';

/** What browsers call the pages about receipts. */
export const receiptTitles = words('receipt-titles', {
  send: 'Your receipt — Extra Mile',
  take: 'A receipt — Extra Mile',
  board: 'Team board — Extra Mile',
  add: 'Add receipts — Extra Mile',
});
