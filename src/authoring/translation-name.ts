import { suggest } from '../activities/nearest.ts';
import { languages, type Language } from '../ui/language.ts';
import { fileStart, type Note } from './mistake.ts';

/** Of which file something is the translation, and into what. */
export type TranslationName = { readonly of: string; readonly language: Language };

/** Into what a lesson may be translated: what the interface speaks beside the language of the originals. */
const others = languages.slice(1);

/**
 * Takes `1-first.es.md` apart; null when it is no name of a translation, and `refused`, which has been
 * noted, for a language that the interface does not speak.
 */
export function readTranslationName(name: string, note: Note): TranslationName | 'refused' | null {
  const [, of, code] = /^(.+)\.([a-z]{2,3}(?:-[a-z0-9]+)*)\.md$/i.exec(name) ?? [];
  if (of === undefined || code === undefined) return null;
  const language = others.find((known) => known === code);
  if (language !== undefined) return { of, language };
  const message = `The course has no language \`${code}\` beside \`${languages[0]}\`.`;
  note(fileStart, message, suggest(code, others));
  return 'refused';
}
