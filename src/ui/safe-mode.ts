/**
 * Whether this page was opened with `?safe`: without anything that the learner has set, because one of
 * these settings may be what makes it unusable. It holds until the page is closed.
 */
export const isSafeMode = new URLSearchParams(globalThis.location?.search).has('safe');
