import * as v from 'valibot';
import type { CardId } from '../../course/card.ts';
import type { Day, Drawer, Fact } from '../../record/fact.ts';
import { papersIn } from '../../record/papers.ts';

/** Where reviews are filed: one paper for each time a card was graded, under a fresh name. */
export const reviewsDrawer = 'reviews' as Drawer;

/** How well the learner had it, from not at all to without effort. */
export const grades = ['not-yet', 'just', 'well', 'easily'] as const;

export type ReviewGrade = (typeof grades)[number];

/** One card, graded once by the learner. */
export type Review = {
  readonly name: string;
  readonly card: CardId;
  readonly grade: ReviewGrade;
  /** What the learner recalled in their own words before the model was shown; '' for nothing. */
  readonly words: string;
  readonly on: Day;
};

/** What is filed; when it happened stands in the fact. */
export type ReviewPaper = Pick<Review, 'card' | 'grade' | 'words'>;

/** The most that is kept of a recall, in UTF-16 units. */
export const longestRecall = 2_000;

const paper: v.GenericSchema<unknown, ReviewPaper> = v.object({
  card: v.custom<CardId>(
    (value) => typeof value === 'string' && /^(check|idea)\.[a-z0-9/-]{1,170}$/.test(value),
  ),
  grade: v.picklist(grades),
  words: v.pipe(v.string(), v.maxLength(longestRecall)),
});

/**
 * Every review that lies in the drawer, in the order of the facts. A paper that does not parse is
 * left where it lies and counted.
 */
export function reviewsIn(facts: readonly Fact[]): {
  readonly reviews: readonly Review[];
  readonly unreadable: number;
} {
  const filed = [...papersIn(facts, reviewsDrawer).values()];
  const reviews = filed.flatMap(({ name, on, paper: found }) => {
    const parsed = v.safeParse(paper, found);
    return parsed.success ? [{ name, on, ...parsed.output }] : [];
  });
  return { reviews, unreadable: filed.length - reviews.length };
}
