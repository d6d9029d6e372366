/** By what light a page is shown: as the device is set, or always the same. */
export const themes = ['device', 'day', 'night'] as const;

export type Theme = (typeof themes)[number];

/** The theme that a text names; the device's own for anything else. */
export function readTheme(text: string | null): Theme {
  return themes.find((theme) => theme === text) ?? 'device';
}

/** Shows the page in it; `tokens.css` has the colours. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}
