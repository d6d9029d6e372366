import type { ModuleId } from './lesson.ts';

/** Where a manager's device takes a receipt in; the receipt itself stands behind the `#`. */
export const takeReceiptAddress = '/receipt';

/** Where a learner makes a receipt: for an assignment, by its id. */
export function receiptAddress(assignment: string): string {
  return `${sendReceiptAddress}#a=${assignment}`;
}

/** The same for a leg that nobody asked for. */
export function legReceiptAddress(module: ModuleId): string {
  return `${sendReceiptAddress}#m=${module}`;
}

export const sendReceiptAddress = '/receipt/send';

export const rosterAddress = '/roster';

export const addReceiptsAddress = '/roster/add';
