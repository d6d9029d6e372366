import type { LucideIcon } from 'lucide-react';
import type { To } from 'react-router';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import type { Course } from '../../course/course.ts';
import type { Call } from '../../progress/most-pressing.ts';
import type { Progress } from '../../progress/progress.ts';
import type { Fact } from '../../record/fact.ts';

/** What a line says: where it leads, what it is, and how it stands. */
export type LineWords = {
  readonly to: To;
  readonly icon: LucideIcon;
  readonly title: string;
  readonly standing: string;
  readonly tone?: 'soon' | 'late' | undefined;
  /** The step after this one. */
  readonly next?: string | null;
};

/** A line about something that calls for the learner today. */
export type TodaysLine = Call &
  LineWords & {
    readonly id: string;
    /** How many there are of it. */
    readonly count: number;
  };

/** What lines are made of. */
export type TodaysFacts = {
  readonly course: Course;
  readonly facts: readonly Fact[];
  readonly progress: Progress;
  readonly calendar: Calendar;
};

/** The lines of one part. */
export type LinesOf = (of: TodaysFacts) => readonly TodaysLine[];
