/** Written by the author, unique in the course and kept for ever: `pos-batteries`. */
export type ActivityId = string & { readonly __brand: 'ActivityId' };

/**
 * Names an option, card, group, turn or reply inside one activity. It is made of the item's first
 * words (`come-with-me-what-are`), so that a stored answer can still be read by a person and
 * survives re-ordering.
 */
export type ItemId = string & { readonly __brand: 'ItemId' };
