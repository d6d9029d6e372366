/** Does something once all that the page itself needs has come; at once when it has. */
export function whenLoaded(start: () => void): void {
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
