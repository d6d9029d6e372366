import type { Picture } from '../ui/prose.ts';
import type { CardId } from './card.ts';
import type { Language } from '../ui/language.ts';
import type { LessonId, LessonOutline, Lesson, ModuleId } from './lesson.ts';

/** Which of the drawn landmarks stands beside a module's road. */
export type Landmark = 'store' | 'fairground' | 'bridge' | 'pass' | 'lighthouse';

/** A module without the text of its lessons. */
export type ModuleOutline = {
  readonly id: ModuleId;
  /** Its place in the course, from 1. Shown as "Leg 1". */
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  /** What the learner can do at its end, each a phrase that follows "you can". */
  readonly outcomes: readonly string[];
  readonly landmark: Landmark;
  readonly poster: Picture | null;
  /** The language it was translated into; absent in the original. */
  readonly language?: Language;
  readonly lessons: readonly LessonOutline[];
};

/** The whole course without its text: what the map is drawn from. */
export type Course = {
  readonly modules: readonly ModuleOutline[];
  /** Where each lesson's file lies, relative to the base path, by lesson id. */
  readonly files: Readonly<Record<LessonId, string>>;
  /** What of each lesson comes back in review, by lesson id; a lesson without any is left out. */
  readonly cards: Readonly<Record<LessonId, readonly CardId[]>>;
  /** Where the glossary's file lies, relative to the base path; null when there is none. */
  readonly glossary: string | null;
  /** Where the briefings' file lies, relative to the base path; absent when no module has one. */
  readonly briefings?: string;
  /** The same for the file of its syllabuses. */
  readonly syllabus: string | null;
  /** The same for the course in other languages: whole outlines, whose untranslated lessons are these. */
  readonly translations?: Readonly<Partial<Record<Language, string>>>;
};

/**
 * What a lesson's page needs, and the content of its file: the lesson, the contents of its module,
 * and the way on. It does not grow with the number of modules.
 */
export type LessonPage = {
  readonly lesson: Lesson;
  readonly module: ModuleOutline;
  readonly previous: LessonLink | null;
  readonly next: LessonLink | null;
  /** How many lessons the course has. */
  readonly miles: number;
};

export type LessonLink = {
  readonly id: LessonId;
  readonly mile: number;
  readonly title: string;
  readonly minutes: number;
  readonly moduleTitle: string;
  /** The language it was translated into, with its module; absent in the original. */
  readonly language?: Language;
};
