import { languages } from '../../src/ui/language.ts';
import type { Language } from '../../src/ui/language.ts';
import { test } from './built-site.ts';
import { saidIn } from './said-in.ts';
import type { Said } from './said-in.ts';

const readers: Readonly<Record<Language, { readonly name: string; readonly locale: string }>> = {
  en: { name: 'in English', locale: 'en-US' },
  es: { name: 'in Spanish', locale: 'es-MX' },
};

/** The same tests for every language of the interface, each told what that says. */
export function inEveryLanguage(tests: (say: Said) => void): void {
  for (const language of languages) {
    const { name, locale } = readers[language];
    test.describe(name, () => {
      test.use({ locale });
      tests(saidIn(language));
    });
  }
}
