import { basename, extname } from 'node:path';
import type { Language } from '../ui/language.ts';
import type { LessonId, ModuleId } from '../course/lesson.ts';
import { mendFileName, readFileName, type FileName } from './file-name.ts';
import {
  checkStray,
  glossaryFile,
  listFolder,
  shown,
  syllabusFile,
  type Entry,
} from './list-folder.ts';
import { loadFile, loadText } from './load-file.ts';
import { fileStart, noteIn, type Mistake, type Note } from './mistake.ts';
import { isPictureFile } from './picture-size.ts';
import { readTranslationName } from './translation-name.ts';

/** A text file of the course, and a pencil to note its mistakes with. */
export type SourceText = { readonly path: string; readonly text: string; readonly note: Note };

export type SourceLesson = SourceText & { readonly id: LessonId; readonly fileName: FileName };

/** `1-first.es.md`: the same in another language. */
export type SourceTranslation = SourceText & {
  readonly language: Language;
  /** The name of its original, without ending: `1-first`, `module`, `glossary`. */
  readonly of: string;
};

export type SourcePicture = {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly note: Note;
};

export type SourceModule = {
  readonly id: ModuleId;
  readonly fileName: FileName;
  readonly folder: string;
  readonly note: Note;
  /** `module.md`; null when there is none. */
  readonly front: SourceText | null;
  /** `briefing.md`; null when there is none. */
  readonly briefing: SourceText | null;
  /** By number. */
  readonly lessons: readonly SourceLesson[];
  /** Of its lessons and of `module.md`. */
  readonly translations: readonly SourceTranslation[];
  /** By file name, as lessons write it: `poster.svg`. */
  readonly pictures: ReadonlyMap<string, SourcePicture>;
};

export type Sources = {
  /** By number. */
  readonly modules: readonly SourceModule[];
  /** `glossary.md`; null when there is none. */
  readonly glossary: SourceText | null;
  /** `syllabus.md` and others of that name. */
  readonly syllabuses: readonly SourceText[];
};

/** Loads every file of a lessons folder. Notes what does not belong there. */
export async function loadSources(folder: string, mistakes: Mistake[]): Promise<Sources> {
  const note = noteIn(shown(folder), mistakes);
  const entries = await listFolder(folder, note);
  const isGlossary = ({ name, isFolder }: Entry) => name === glossaryFile && !isFolder;
  const glossary = entries.find(isGlossary);
  const syllabuses = entries.filter(({ name, isFolder }) => !isFolder && syllabusFile.test(name));
  const modules = await Promise.all(
    entries.map(async (entry) => {
      const noteEntry = noteIn(shown(entry.path), mistakes);
      if (entry.isFolder) return loadModule(entry, noteEntry, mistakes);
      if (entry !== glossary && !syllabuses.includes(entry)) checkStray(entry, noteEntry);
      return null;
    }),
  );
  const loaded = modules.filter((module) => module !== null);
  if (loaded.length === 0 && mistakes.length === 0) {
    const remedy = 'Make a folder like `1-pos`, with a `module.md` and a lesson in it.';
    note(fileStart, 'There are no modules here.', remedy);
  }
  return {
    modules: byNumber(loaded),
    glossary: glossary ? await loadBeside(glossary, mistakes) : null,
    syllabuses: (
      await Promise.all(syllabuses.map((syllabus) => loadBeside(syllabus, mistakes)))
    ).filter((syllabus) => syllabus !== null),
  };
}

async function loadBeside({ path }: Entry, mistakes: Mistake[]): Promise<SourceText | null> {
  const note = noteIn(shown(path), mistakes);
  const text = await loadText(path, note);
  return text === null ? null : { path, text, note };
}

async function loadModule(
  { path, name }: Entry,
  note: Note,
  mistakes: Mistake[],
): Promise<SourceModule | null> {
  const fileName = readFileName(name);
  if (!fileName) {
    const remedy = `Name it like \`${mendFileName(name)}\`. To leave it out of the course, name it \`_${name}\`.`;
    note(fileStart, `“${name}” cannot be the folder of a module.`, remedy);
    return null;
  }
  const id = fileName.name as ModuleId;
  const entries = await listFolder(path, note);
  const files = await Promise.all(
    entries.map((entry) => loadEntry(entry, id, noteIn(shown(entry.path), mistakes))),
  );
  const lessons = files.flatMap((file) => (file?.kind === 'lesson' ? [file.lesson] : []));
  if (lessons.length === 0) {
    const remedy = `Write one, like \`1-first-steps.md\`; or name the folder \`_${name}\` until there is one.`;
    note(fileStart, 'This module has no lessons.', remedy);
  }
  return {
    id,
    fileName,
    folder: path,
    note,
    front: files.find((file) => file?.kind === 'front')?.front ?? null,
    briefing: files.find((file) => file?.kind === 'briefing')?.briefing ?? null,
    translations: files.flatMap((file) => (file?.kind === 'translation' ? file.translation : [])),
    lessons: byNumber(lessons),
    pictures: new Map(
      files.flatMap((file) => (file?.kind === 'picture' ? [[file.name, file.picture]] : [])),
    ),
  };
}

type LoadedFile =
  | { readonly kind: 'front'; readonly front: SourceText }
  | { readonly kind: 'briefing'; readonly briefing: SourceText }
  | { readonly kind: 'lesson'; readonly lesson: SourceLesson }
  | { readonly kind: 'translation'; readonly translation: SourceTranslation }
  | { readonly kind: 'picture'; readonly name: string; readonly picture: SourcePicture };

async function loadEntry(entry: Entry, module: ModuleId, note: Note): Promise<LoadedFile | null> {
  const { name, path, isFolder } = entry;
  if (isFolder) {
    const remedy = 'Move its files up beside the lessons; or let its name begin with `_`.';
    note(fileStart, 'The folder of a module cannot hold another folder.', remedy);
    return null;
  }
  if (isPictureFile(name)) {
    const bytes = await loadFile(path, note);
    return bytes && { kind: 'picture', name, picture: { path, bytes, note } };
  }
  const translated = readTranslationName(name, note);
  if (translated !== null) {
    const text = translated === 'refused' ? null : await loadText(path, note);
    if (translated === 'refused' || text === null) return null;
    return { kind: 'translation', translation: { path, text, note, ...translated } };
  }
  const fileName = extname(name) === '.md' ? readFileName(basename(name, '.md')) : null;
  const isBriefing = name === 'briefing.md';
  if (!fileName && name !== 'module.md' && !isBriefing) {
    checkStray(entry, note);
    return null;
  }
  const text = await loadText(path, note);
  if (text === null) return null;
  if (isBriefing) return { kind: 'briefing', briefing: { path, text, note } };
  if (!fileName) return { kind: 'front', front: { path, text, note } };
  const id = `${module}/${fileName.name}` as LessonId;
  return { kind: 'lesson', lesson: { path, text, note, id, fileName } };
}

function byNumber<Numbered extends { readonly fileName: FileName }>(
  files: readonly Numbered[],
): readonly Numbered[] {
  return files.toSorted((one, other) => one.fileName.number - other.fileName.number);
}
