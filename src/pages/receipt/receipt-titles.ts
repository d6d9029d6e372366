/** What browsers call the pages about receipts. */
export const sendReceiptTitle = 'Your receipt — Extra Mile';
export const takeReceiptTitle = 'A receipt — Extra Mile';
export const rosterTitle = 'Team board — Extra Mile';
export const addReceiptsTitle = 'Add receipts — Extra Mile';
