import { readTheme } from './theme.ts';

/** Gives the browser's own bars the colour of the page. They may follow a moment after it. */
export function showThemeInBars(): void {
  const theme = readTheme(document.documentElement.dataset['theme'] ?? null);
  for (const bar of document.querySelectorAll<HTMLMetaElement>('[name="theme-color"]')) {
    const own = (bar.dataset['media'] ??= bar.media);
    const isShown = own.includes(theme === 'night' ? 'dark' : 'light');
    bar.media = theme === 'device' ? own : isShown ? 'all' : 'not all';
  }
}
