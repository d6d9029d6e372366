import { words } from '../../ui/spoken.ts';

/** What the choice of a language says. */
export const languageWords = words('language', {
  label: 'Language',
  about:
    'The page is loaded anew in it. Lessons that are not translated stay in English, and what you did counts in every language.',
});
