import type { Root } from 'mdast';
import type { Language } from '../ui/language.ts';
import type { LessonId, ModuleId } from '../course/lesson.ts';
import { attempt } from './attempt.ts';
import { suggest } from '../activities/nearest.ts';
import { shown } from './list-folder.ts';
import type { SourceModule, SourceTranslation } from './load-sources.ts';
import { fileStart, noteIn, type Mistake } from './mistake.ts';
import type { Leg } from './publish.ts';
import type { LessonDraft, ReadLesson } from './read-lesson.ts';
import type { Atlas } from './read-link.ts';
import type { ModuleDraft } from './read-module.ts';
import { readModuleTranslation } from './read-module-translation.ts';
import type { Album } from './read-picture.ts';
import { readTranslation } from './read-translation.ts';

/** What of a course there is in a language beside that of the originals. */
export type Translated = {
  readonly modules: ReadonlyMap<ModuleId, ModuleDraft>;
  readonly lessons: ReadonlyMap<LessonId, LessonDraft>;
};

/** A module as it was read, with the files of its translations. */
export type OriginalLeg = {
  readonly source: SourceModule;
  readonly module: ModuleDraft | null;
  readonly lessons: readonly ReadLesson[];
};

/** Reads every translation beside its original. Those that fell behind are warned of. */
export function readTranslations(
  legs: readonly OriginalLeg[],
  tools: { readonly atlas: Atlas; readonly album: Album; readonly parse: (text: string) => Root },
  warnings: Mistake[],
): ReadonlyMap<Language, Translated> {
  const found = new Map<
    Language,
    { modules: Map<ModuleId, ModuleDraft>; lessons: Map<LessonId, LessonDraft> }
  >();
  for (const leg of legs) {
    for (const translation of leg.source.translations) {
      const { language } = translation;
      const into = found.get(language) ?? { modules: new Map(), lessons: new Map() };
      found.set(language, into);
      const warn = noteIn(shown(translation.path), warnings, 'warning');
      if (translation.of === 'module') {
        const { front } = leg.source;
        if (front === null || leg.module === null) continue;
        const { module: draft } = leg;
        const module = attempt(translation.note, () =>
          readModuleTranslation(translation, front, draft, tools.parse, warn),
        );
        if (module !== null) into.modules.set(module.id, module);
        continue;
      }
      const original = findOriginal(leg, translation);
      if (original === null) continue;
      const surroundings = { module: leg.source, atlas: tools.atlas, album: tools.album };
      const lesson = attempt(translation.note, () =>
        readTranslation(translation, original, surroundings, tools.parse, warn),
      );
      if (lesson !== null) into.lessons.set(lesson.id, lesson);
    }
  }
  return found;
}

function findOriginal(leg: OriginalLeg, { of, note }: SourceTranslation): ReadLesson | null {
  const names = leg.lessons.map(
    ({ source: { fileName } }) => `${fileName.number}-${fileName.name}`,
  );
  const original = leg.lessons[names.indexOf(of)];
  if (original !== undefined) return original;
  const message = `There is no lesson \`${of}.md\` for this to translate.`;
  note(fileStart, message, suggest(of, ['module', ...names]));
  return null;
}

/** A course with its translated lessons and modules in the place of their originals. */
export function translateLegs(legs: readonly Leg[], translated: Translated): readonly Leg[] {
  return legs.map(({ module, lessons }) => ({
    module: translated.modules.get(module.id) ?? module,
    lessons: lessons.map((lesson) => translated.lessons.get(lesson.id) ?? lesson),
  }));
}
