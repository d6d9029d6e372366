import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { ActivityId } from '../activities/activity-id.ts';
import { plainText } from '../ui/prose.ts';
import type { CourseSource } from '../course/course-source.ts';
import type { LessonLink, LessonPage } from '../course/course.ts';
import type { GlossaryEntry } from '../course/glossary.ts';
import type { LessonId, LessonOutline, Part } from '../course/lesson.ts';
import { emptyIndex } from './query.ts';
import type { SearchDocument } from './query.ts';
import { proseIn, questionsIn } from './text-of-part.ts';

/** A lesson as a result names it. */
export type LessonName = Pick<LessonLink, 'id' | 'mile' | 'title' | 'moduleTitle'> &
  Pick<LessonOutline, 'language'>;

/** What stands behind a document of the index. */
export type Indexed =
  | { readonly kind: 'lesson'; readonly lesson: LessonName; readonly text: string }
  | {
      readonly kind: 'part';
      readonly lesson: LessonName;
      readonly part: Pick<Part, 'id' | 'title'>;
      readonly text: string;
    }
  | { readonly kind: 'term'; readonly entry: GlossaryEntry; readonly text: string };

/**
 * How far the course has been read into the index. `done` with fewer lessons read than there are: the
 * others are not on this device. `failed`: not even the course's outline is.
 */
export type Progress = {
  readonly status: 'reading' | 'done' | 'failed';
  readonly read: number;
  readonly of: number;
};

/** Everything that can be found in a course, and how far it has got. */
export type SearchIndex = {
  readonly progress: StoreApi<Progress>;
  readonly index: ReturnType<typeof emptyIndex>;
  readonly documents: ReadonlyMap<string, Indexed>;
  /** The lessons of the course by their ids, former ones included. */
  readonly lessons: ReadonlyMap<LessonId, LessonName>;
  /** The questions of the activities in the lessons that have been read. */
  readonly questions: ReadonlyMap<ActivityId, string>;
  /** Reads what has not been read yet; asked again meanwhile, it is the same reading. */
  readonly fill: () => Promise<void>;
};

/** How often to tell how far it has got, in milliseconds: whoever hears it searches anew. */
const tellEvery = 400;

/** How many files are asked for at a time. */
const atOnce = 6;

/**
 * Builds an index of a course on this device, from the files that its pages are made of. It works a
 * few milliseconds at a time, so that the page answers in between.
 */
export function openSearchIndex(source: CourseSource): SearchIndex {
  const progress = createStore<Progress>()(() => ({ status: 'reading', read: 0, of: 0 }));
  const index = emptyIndex();
  const documents = new Map<string, Indexed>();
  const lessons = new Map<LessonId, LessonName>();
  const questions = new Map<ActivityId, string>();
  const read = new Set<LessonId>();
  const breathe = openBreath();
  let filling: Promise<void> | null = null;

  const add = async (document: SearchDocument, indexed: Indexed) => {
    if (documents.has(document.id)) return;
    documents.set(document.id, indexed);
    index.add(document);
    await breathe();
  };

  const addGlossary = async () => {
    for (const entry of await source.glossary()) {
      const title = [entry.term, ...entry.also].join(' ');
      const text = entry.meaning.map(plainText).join(' ');
      await add({ id: `#${entry.id}`, title, text }, { kind: 'term', entry, text });
    }
  };

  const addLesson = async ({ lesson, module }: LessonPage) => {
    const { id, mile, title, summary: text } = lesson;
    const name = { ...inLanguage(lesson), id, mile, title, moduleTitle: module.title };
    await add({ id, title, text }, { kind: 'lesson', lesson: name, text });
    for (const part of lesson.parts) {
      const [prose, asked] = [proseIn(part), questionsIn(part)];
      const document = { id: `${id}#${part.id}`, part: part.title, text: prose, questions: asked };
      const words = `${prose} ${asked}`.trim();
      await add(document, { kind: 'part', lesson: name, part, text: words });
      for (const block of part.blocks) {
        if (block.kind !== 'activity') continue;
        questions.set(block.activity.id, plainText(block.activity.question));
      }
    }
    read.add(id);
  };

  const fillOnce = async () => {
    const course = await source.course();
    for (const { title: moduleTitle, lessons: outlines } of course.modules) {
      for (const outline of outlines) {
        const { id, mile, title, formerly } = outline;
        const lesson = { ...inLanguage(outline), id, mile, title, moduleTitle };
        for (const name of [id, ...formerly]) lessons.set(name, lesson);
      }
    }
    const all = course.modules.flatMap((module) => module.lessons.map(({ id }) => id));
    progress.setState({ status: 'reading', read: read.size, of: all.length });
    await addGlossary().catch(() => undefined);
    const missing = all.filter((id) => !read.has(id));
    let told = performance.now();
    for (let start = 0; start < missing.length; start += atOnce) {
      const pages = missing.slice(start, start + atOnce).map((id) => source.lesson(id));
      for (const page of await Promise.allSettled(pages)) {
        if (page.status === 'fulfilled' && page.value !== null) await addLesson(page.value);
      }
      if (performance.now() - told < tellEvery) continue;
      progress.setState({ read: read.size });
      told = performance.now();
    }
    progress.setState({ status: 'done', read: read.size });
  };

  const fill = async () => {
    try {
      await fillOnce();
    } catch {
      progress.setState({ status: 'failed' });
    }
  };
  return {
    progress,
    index,
    documents,
    lessons,
    questions,
    fill: () => {
      filling ??= fill().finally(() => {
        filling = null;
      });
      return filling;
    },
  };
}

/** Nothing where it is the original's. */
function inLanguage({ language }: Pick<LessonOutline, 'language'>) {
  return language === undefined ? {} : { language };
}

/** How long to work without a pause, in milliseconds: half of a frame. */
const stretch = 8;

/** Lets the page have its turn whenever a stretch of work has taken long enough. */
function openBreath(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < stretch) return;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  };
}
