/** Shows how many cards are due on the app's icon, where the platform has such a sign. */
export function showBadge(count: number): void {
  const badge: Partial<Pick<Navigator, 'setAppBadge'>> = navigator;
  void badge.setAppBadge?.call(navigator, count).catch(() => undefined);
}
