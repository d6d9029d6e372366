import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LessonId } from '../../src/course/lesson.ts';
import { walkOf } from '../../src/progress/walk.ts';
import type { Day } from '../../src/record/fact.ts';
import { batteries, madeMyDay } from '../activities/samples.ts';
import { happenings } from '../record/some-facts.ts';
import { answered, finished, happened, reached } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';

/* What happens in these tests happens on one day after another from 1 November 2026. */

const { bell, umbrella, parcel, chairs, pos } = samples;
const [mile1, mile2, mile3] = [finished(bell), finished(umbrella), finished(parcel)];

test('a walk goes from the first fact about a leg to the finish that completes it', () => {
  const facts = happened(finished(chairs), reached(umbrella, 0.2), mile1, mile2, mile3);
  expect(walkOf(pos.lessons, facts)).toMatchObject({ setOut: '2026-11-02', arrived: '2026-11-05' });
});

test('there is no walk while a mile is left', () => {
  expect(walkOf(pos.lessons, happened(mile1, mile3, reached(umbrella, 1)))).toBeNull();
});

test('days on the road are those with a fact, not those in between', () => {
  const facts = happened(mile1, finished(chairs), mile2, mile3);
  expect(walkOf(pos.lessons, facts)?.days).toBe(3);
  const sameDay = facts.map((fact) => ({ ...fact, on: '2026-11-04' as Day }));
  expect(walkOf(pos.lessons, sameDay)).toMatchObject({ days: 1, setOut: '2026-11-04' });
});

test('a clock that was set back does not have anybody arrive before they set out', () => {
  const facts = happened(mile1, mile2, mile3).toReversed();
  expect(walkOf(pos.lessons, facts)).toMatchObject({ setOut: '2026-11-01', arrived: '2026-11-03' });
});

test('answers in one’s own words are counted once each, when they are complete', () => {
  const begun = { ...madeMyDay, id: 'pos-begun' as typeof madeMyDay.id };
  const facts = happened(
    answered(bell, batteries),
    answered(bell, begun, { complete: false }),
    answered(bell, madeMyDay, { complete: false }),
    answered(bell, madeMyDay),
    answered(bell, madeMyDay),
    mile1,
    mile2,
    mile3,
  );
  expect(walkOf(pos.lessons, facts)?.written).toBe(1);
  expect(walkOf(pos.lessons, happened(mile1, mile2, mile3))?.written).toBe(0);
});

test('what was done under a former name belongs to the walk', () => {
  const renamed = { ...parcel, id: 'pos/the-parcel' as LessonId, formerly: [parcel.id] };
  const facts = happened(mile3, mile1, mile2);
  expect(walkOf([bell, umbrella, renamed], facts)).toMatchObject({ setOut: '2026-11-01', days: 3 });
});

test('whatever follows the arrival changes nothing of the walk', () => {
  const before = [mile3, mile1, mile2];
  const walk = walkOf(pos.lessons, happened(...before));
  fc.assert(
    fc.property(fc.array(happenings, { maxLength: 20 }), (anything) => {
      const later = anything.map((happening) => ({ ...happening, lesson: bell.id }));
      expect(walkOf(pos.lessons, happened(...before, ...later))).toEqual(walk);
    }),
  );
});
