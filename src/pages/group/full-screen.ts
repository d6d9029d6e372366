/** Fills the screen with the page, or gives it back; where a browser cannot, nothing happens. */
export function toggleFullScreen(): void {
  const root = document.documentElement as Partial<HTMLElement>;
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  else void root.requestFullscreen?.().catch(() => undefined);
}
