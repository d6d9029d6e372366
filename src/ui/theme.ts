/** By what light a page is shown: as the device is set, or always the same. */
export const themes = ['device', 'day', 'night'] as const;

export type Theme = (typeof themes)[number];

/** The theme that a text names; the device's own for anything else. */
export function readTheme(text: string | null): Theme {
  return themes.find((theme) => theme === text) ?? 'device';
}

/** Shows the page in it (`tokens.css` has the colours), and the browser's bars with it. */
export function showTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  // Most readers never chose one.
  if (theme === (dataset['theme'] ?? 'device')) return;
  if (theme === 'device') delete dataset['theme'];
  else dataset['theme'] = theme;
  for (const bar of document.querySelectorAll<HTMLMetaElement>('[name="theme-color"]')) {
    bar.dataset['media'] ??= bar.media;
    const isShown = bar.dataset['media'].includes(theme === 'night' ? 'dark' : 'light');
    bar.media = theme === 'device' ? bar.dataset['media'] : isShown ? '' : 'not all';
  }
}
