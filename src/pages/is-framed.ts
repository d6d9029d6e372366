/**
 * Whether the page stands inside another one, which could lay its own words over ours. A host is
 * asked to forbid it (`frame-ancestors`), but not every host lets us say so.
 */
export function isFramed(): boolean {
  return window.top !== window.self;
}
