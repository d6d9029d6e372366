/** The link that a click goes to; null when the click asks for another tab, or for no such link. */
export function linkClicked(event: Event, selector: string): HTMLAnchorElement | null {
  if (!(event instanceof MouseEvent) || event.type !== 'click' || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest(selector) : null;
  return link instanceof HTMLAnchorElement ? link : null;
}
