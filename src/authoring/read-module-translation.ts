import type { Root } from 'mdast';
import { readFrontMatter } from './front-matter.ts';
import { shown } from './list-folder.ts';
import type { SourceText, SourceTranslation } from './load-sources.ts';
import { fileStart, type Note } from './mistake.ts';
import type { ModuleDraft } from './read-module.ts';
import { readFreshness } from './translation-front.ts';

const keys = {
  original: false,
  title: true,
  summary: true,
  posterAlt: false,
  outcomes: true,
} as const;

/** Reads `module.es.md`; null when it cannot stand in the place of `module.md`. */
export function readModuleTranslation(
  { text, note, language }: SourceTranslation,
  original: SourceText,
  draft: ModuleDraft,
  parse: (text: string) => Root,
  warn: Note,
): ModuleDraft | null {
  const front = readFrontMatter(parse(text), keys, note);
  const freshness = readFreshness(front, original, note, warn);
  const title = front.text('title');
  const summary = front.text('summary');
  const alt = front.textOrNothing('posterAlt');
  const outcomes = front.texts('outcomes').map(({ text: outcome }) => outcome);
  const tell = freshness === 'stale' ? warn : note;
  if (draft.poster !== null && draft.poster.alt !== '' && alt === null) {
    const remedy = 'Say what it shows: `posterAlt: …`.';
    tell(fileStart, 'The poster has no `posterAlt` in this language.', remedy);
  }
  if (outcomes.length !== draft.outcomes.length && front.has('outcomes')) {
    const message = `${shown(original.path)} has ${draft.outcomes.length} outcomes, and this has ${outcomes.length}.`;
    tell(front.at('outcomes'), message, 'Translate each of them, in the same order.');
    return null;
  }
  if (title === null || summary === null) return null;
  const poster = draft.poster && { ...draft.poster, alt: alt ?? '' };
  return { ...draft, title, summary, poster, outcomes, language };
}
