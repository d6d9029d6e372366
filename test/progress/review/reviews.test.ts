import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ideaOf } from '../../../src/course/card.ts';
import type { LessonId } from '../../../src/course/lesson.ts';
import {
  dueCards,
  mostCards,
  nextReviewDay,
  comesBack,
} from '../../../src/progress/review/due-cards.ts';
import { memories, recallOn } from '../../../src/progress/review/memory.ts';
import { metCards } from '../../../src/progress/review/met-cards.ts';
import { retentionSince } from '../../../src/progress/review/retention.ts';
import { retentionWeeks } from '../../../src/progress/review/retention-weeks.ts';
import {
  reviewsDrawer,
  reviewsIn,
  type ReviewGrade,
} from '../../../src/progress/review/reviews.ts';
import type { Day, Happening } from '../../../src/record/fact.ts';
import { finished, happened } from '../../support/happened.ts';
import { reviewCourse } from '../../support/review-course.ts';
import { samples } from '../../support/sample-course.ts';

const card = ideaOf(samples.umbrella.id);

function reviewed(name: string, grade: ReviewGrade, id: string = card): Happening {
  return { kind: 'filed', drawer: reviewsDrawer, name, paper: { card: id, grade, words: '' } };
}

const day = (text: string) => text as Day;

test('a paper of any shape is a review or is counted, and never thrown at', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (papers) => {
      const facts = happened(
        ...papers.map((paper, place): Happening => ({
          kind: 'filed',
          drawer: reviewsDrawer,
          name: `n${place}`,
          paper,
        })),
        reviewed('good', 'well'),
      );
      const { reviews, unreadable } = reviewsIn(facts);
      expect(reviews.map(({ name }) => name)).toContain('good');
      const taken = papers.filter((paper) => paper === null).length;
      expect(reviews.length + unreadable).toBe(papers.length + 1 - taken);
    }),
  );
});

test('cards are met when their lesson is finished for the first time, also under a former name', () => {
  const facts = happened(finished(samples.umbrella), finished(samples.umbrella));
  expect(metCards(reviewCourse, facts).map(({ id, met }) => [id, met])).toEqual([
    [card, '2026-11-01'],
  ]);
  const [leg, ...rest] = reviewCourse.modules;
  if (leg === undefined) throw new Error('The sample course has no leg.');
  const id = 'pos/brolly' as LessonId;
  const renamed = { ...samples.umbrella, id, formerly: [samples.umbrella.id] };
  const course = {
    ...reviewCourse,
    modules: [{ ...leg, lessons: [renamed] }, ...rest],
    cards: { 'pos/brolly': [ideaOf(id)] },
  };
  const met = metCards(course, facts);
  const { reviews } = reviewsIn(happened(finished(samples.umbrella), reviewed('a', 'easily')));
  expect(memories(met, reviews)).toMatchObject([{ card: { id: 'idea.pos/brolly' }, reviews: 1 }]);
});

test('what is met comes back two days later, nine of ten times remembered, and then ever later', () => {
  const facts = happened(finished(samples.umbrella), reviewed('a', 'well'), reviewed('b', 'well'));
  const met = metCards(reviewCourse, facts);
  const [first] = memories(met, []);
  expect(first?.due).toBe('2026-11-03');
  if (first === undefined) throw new Error('The card is not there.');
  expect(recallOn(first, day('2026-11-03'))).toBeCloseTo(0.91, 1);
  const [twice] = memories(met, reviewsIn(facts).reviews);
  expect(twice?.stability).toBeGreaterThan(first.stability);
  expect((twice?.due ?? '') > '2026-11-06').toBe(true);
});

test('what is forgotten comes again on the same day, once, after all the others', () => {
  const facts = happened(
    finished(samples.umbrella),
    { ...finished(samples.bell) },
    reviewed('a', 'not-yet'),
  );
  const { reviews } = reviewsIn(facts);
  const known = memories(metCards(reviewCourse, facts), reviews);
  const due = dueCards(known, reviews, day('2026-11-03'));
  expect(due.at(-1)?.card.id).toBe(card);
  const again = reviewsIn(happened(finished(samples.umbrella), reviewed('a', 'not-yet')));
  const twice = [...again.reviews, ...again.reviews.map((each) => ({ ...each, name: 'b' }))];
  const memory = memories(metCards(reviewCourse, facts), twice).find(
    (each) => each.card.id === card,
  );
  expect(memory?.due).toBe('2026-11-03');
  expect(memory?.last).toBe('2026-11-02');
});

test('the last place of a day has no room for a card to come again: it says tomorrow', () => {
  const facts = happened(finished(samples.umbrella));
  const [memory] = memories(metCards(reviewCourse, facts), []);
  if (memory === undefined) throw new Error('The card is not there.');
  const today = day('2026-11-09');
  const full = Array.from({ length: mostCards - 1 }, (_, place) => ({
    name: `${place}`,
    card,
    grade: 'well' as const,
    words: '',
    on: today,
  }));
  expect(comesBack(memory, 'not-yet', full, today)).toBe('2026-11-10');
  expect(comesBack(memory, 'not-yet', [], today)).toBe(today);
  expect(nextReviewDay([memory], [...full, ...full.slice(0, 1)], today)).toBe('2026-11-10');
});

test('in whatever order two devices tell of the same reviews, the later stamps stand later', () => {
  const facts = happened(
    finished(samples.umbrella),
    reviewed('a', 'easily'),
    reviewed('b', 'just'),
  );
  const { reviews } = reviewsIn(facts);
  const known = memories(metCards(reviewCourse, facts), reviews);
  expect(known).toEqual(memories(metCards(reviewCourse, facts), [...reviews]));
  // A device whose clock was set back tells of a day before the last: no time has passed.
  const [memory] = memories(metCards(reviewCourse, facts), reviews.toReversed());
  expect(memory?.last).toBe('2026-11-03');
});

test('a taken back grade counts for nothing', () => {
  const facts = happened(finished(samples.umbrella), reviewed('a', 'easily'), {
    kind: 'filed',
    drawer: reviewsDrawer,
    name: 'a',
    paper: null,
  });
  expect(reviewsIn(facts)).toEqual({ reviews: [], unreadable: 0 });
});

test('retention counts a card once a day, by its first grade, week by week', () => {
  const on = (text: string, grade: ReviewGrade) => ({
    name: text + grade,
    card,
    grade,
    words: '',
    on: day(text),
  });
  const reviews = [
    on('2026-11-02', 'not-yet'),
    on('2026-11-02', 'well'),
    on('2026-11-05', 'just'),
    on('2026-11-12', 'easily'),
  ];
  expect(retentionSince(reviews, day('2026-11-01'))).toEqual({ asked: 3, recalled: 2 });
  expect(retentionWeeks(reviews, day('2026-11-14'), 2)).toEqual([
    { from: '2026-11-01', asked: 2, recalled: 1 },
    { from: '2026-11-08', asked: 1, recalled: 1 },
  ]);
});
