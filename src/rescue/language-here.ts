import { localStore } from '../record/local-store.ts';
import { nameInScope } from '../record/name-in-scope.ts';
import { readLanguage, type Language } from '../ui/language.ts';
import { isSafeMode } from '../ui/safe-mode.ts';

/**
 * The language that the program speaks on this device, decided as `main.ts` does. What nobody can have
 * chosen counts as nothing chosen.
 *
 * @param base the site's base path
 */
export function languageHere(base: string): Language {
  if (isSafeMode) return readLanguage(null, []);
  const chosen = localStore()?.getItem(nameInScope(base, 'language')) ?? null;
  return readLanguage(chosen, navigator.languages);
}
