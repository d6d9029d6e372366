/**
 * Moves the focus to where reading goes on when the button that had it is about to leave, and brings
 * that into sight if it is not. The browser's own way would centre it, or leave a tall thing's
 * beginning out of sight.
 */
export function readOnFrom(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}
