import { localStore } from './record/local-store.ts';
import { nameInScope } from './record/name-in-scope.ts';
import { isSafeMode } from './ui/safe-mode.ts';
import { readReadingFace, showReadingFace } from './ui/reading-face.ts';
import { readTextSize, showTextSize } from './ui/text-size.ts';
import { readTheme, showTheme } from './ui/theme.ts';
import './ui/tokens.css';
import './ui/base.css';
import { readLanguage } from './ui/language.ts';
import { speak } from './ui/spoken.ts';

const base = import.meta.env.BASE_URL;
// First of all, so that nothing jumps: on every visit but the first the page is still empty.
const setting = (name: string) =>
  isSafeMode ? null : (localStore()?.getItem(nameInScope(base, name)) ?? null);
showTextSize(readTextSize(setting('text-size')));
showTheme(readTheme(setting('theme')));
showReadingFace(readReadingFace(setting('reading-face')));

// The words of another language are there before the program asks for any.
const language = readLanguage(setting('language'), isSafeMode ? [] : navigator.languages);
if (language === 'es') {
  const other = await import('./languages/es/spanish.ts').catch(() => null);
  if (other !== null) {
    speak(language, other.interpret);
    document.documentElement.lang = language;
  }
}

// The program comes in a task of its own: the one that ends a page's loading lays it out as well.
await import('./start.tsx');
