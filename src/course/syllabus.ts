import type { ActivityId } from '../activities/activity-id.ts';
import type { LessonId, ModuleId } from './lesson.ts';

/** `syllabus` or `syllabus-short`: the name of its file, kept for ever. */
export type SyllabusId = string & { readonly __brand: 'SyllabusId' };

/** Names a meeting within its syllabus; written by the author and kept for ever. */
export type MeetingId = string & { readonly __brand: 'MeetingId' };

/** What a group goes through together, meeting by meeting. */
export type Syllabus = {
  readonly id: SyllabusId;
  readonly title: string;
  readonly summary: string;
  /** How long a meeting is meant to last; the minutes of every agenda add up to it. */
  readonly minutes: number;
  readonly meetings: readonly Meeting[];
};

export type Meeting = {
  readonly id: MeetingId;
  readonly title: string;
  /** The leg it belongs to; a meeting without one is held whatever legs a group takes. */
  readonly module: ModuleId | null;
  /** The lessons to read before it. */
  readonly prepare: readonly LessonId[];
  /** What to bring; '' for nothing. */
  readonly bring: string;
  readonly takeAway: string;
  /** What a member rates when the group begins and when it ends, in the first person; '' for nothing. */
  readonly survey: string;
  readonly agenda: readonly AgendaItem[];
  /** For the facilitator, paragraph by paragraph. */
  readonly notes: readonly string[];
};

export type AgendaItem = {
  readonly title: string;
  readonly minutes: number;
  readonly work: Work;
  /** At least one. */
  readonly prompts: readonly Prompt[];
  /** For the facilitator, paragraph by paragraph. */
  readonly notes: readonly string[];
};

/** A question for the wall and a line below it, which may be ''. */
export type Prompt = { readonly text: string; readonly more: string };

/** What a group does during an item of the agenda, besides talking. */
export type Work =
  | { readonly kind: Exclude<WorkKind, 'role-play'> }
  | { readonly kind: 'role-play'; readonly lesson: LessonId; readonly activity: ActivityId };

export type WorkKind = (typeof workKinds)[number];

/** As authors write them behind `Do:`. */
export const workKinds = [
  /** Nothing but talking. */
  'talk',
  /** Who is here. */
  'arrival',
  /** What was promised the last time, and what became of it. */
  'check-in',
  'promise',
  'role-play',
  /** What each member tells of the past twelve months. */
  'contributions',
  /** Five questions, from 1 to 5. */
  'impact',
  /** The story wall. */
  'stories',
] as const;

/** The most characters of a prompt and of the line below it: more cannot be read from the last row. */
export const promptBounds = { text: 90, more: 140 } as const;
