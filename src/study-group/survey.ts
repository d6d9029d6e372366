import type { Mark } from '../activities/rate/rate.ts';
import type { MeetingId } from '../course/syllabus.ts';
import { middleOf } from './impact.ts';
import type { PlannedMeeting } from './meetings.ts';

/** What a meeting leaves behind, as its members say it of themselves: "I can …". */
export type Statement = { readonly meeting: MeetingId; readonly text: string };

/** How sure somebody was of a statement when the group began, and is when it ends. */
export type Rating = {
  readonly meeting: MeetingId;
  readonly before: Mark | null;
  readonly now: Mark | null;
};

/** A rating that can be counted. */
export type Rated = Rating & { readonly before: Mark; readonly now: Mark };

/** What somebody told the group; `who` is '' where they gave no name. */
export type SurveyAnswer = { readonly who: string; readonly ratings: readonly Rated[] };

/** Fewer answers than these would show what a single person said. */
export const fewestAnswers = 3;

/** The statements of the meetings that a group holds. */
export function statementsOf(meetings: readonly PlannedMeeting[]): readonly Statement[] {
  return meetings.flatMap(({ meeting, content }) =>
    content === null || content.survey === '' ? [] : { meeting, text: content.survey },
  );
}

/** Ratings once a statement has got a mark. */
export function rate(
  ratings: readonly Rating[],
  meeting: MeetingId,
  part: Partial<Pick<Rating, 'before' | 'now'>>,
): readonly Rating[] {
  const known = ratings.find((rating) => rating.meeting === meeting);
  const next = { ...(known ?? { meeting, before: null, now: null }), ...part };
  return [...ratings.filter((rating) => rating !== known), next];
}

/** The ratings of every statement, in their order; null as long as one has not both marks. */
export function ratedAll(
  statements: readonly Statement[],
  ratings: readonly Rating[],
): readonly Rated[] | null {
  const rated = statements.flatMap(({ meeting }) => {
    const rating = ratings.find((each) => each.meeting === meeting);
    const { before, now } = rating ?? { before: null, now: null };
    return before === null || now === null ? [] : { meeting, before, now };
  });
  return rated.length === statements.length && rated.length > 0 ? rated : null;
}

/** What became of a statement among those who answered. */
export type Shift = Statement & {
  /** The mark in the middle of all, then and now. */
  readonly before: number;
  readonly now: number;
  readonly up: number;
  readonly same: number;
  readonly down: number;
};

/** The answers of a group taken together; a statement that nobody rated is left out. */
export function shiftsOf(
  statements: readonly Statement[],
  answers: readonly SurveyAnswer[],
): readonly Shift[] {
  return statements.flatMap((statement) => {
    const ratings = answers.flatMap((answer) =>
      answer.ratings.filter(({ meeting }) => meeting === statement.meeting),
    );
    if (ratings.length === 0) return [];
    const count = (is: (rating: Rated) => boolean) => ratings.filter(is).length;
    return {
      ...statement,
      before: middleOf(ratings.map(({ before }) => before)),
      now: middleOf(ratings.map(({ now }) => now)),
      up: count(({ before, now }) => now > before),
      same: count(({ before, now }) => now === before),
      down: count(({ before, now }) => now < before),
    };
  });
}
