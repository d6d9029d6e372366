import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dayAndDistance,
  dayInWords,
  daysBetween,
} from '../../src/activities/calendar/day-in-words.ts';
import { dayOn, readDay } from '../../src/activities/day.ts';
import { changeCommitment, commitmentsOf, isDue } from '../../src/activities/plan/commitments.ts';
import {
  byInWords,
  evidenceInWords,
  missingInWords,
  promiseInWords,
} from '../../src/activities/plan/plan-words.ts';
import { day, promises, thanked } from './writing-samples.ts';

const calendar = { today: day('2026-06-07'), language: 'en' };
const blank = { when: '', will: '', by: null, evidence: '', outcome: null };
const days = fc
  .date({ min: new Date(2000, 0, 1), max: new Date(2199, 11, 31), noInvalidDate: true })
  .map(dayOn);

test('every day of a calendar is read, and nothing else is', () => {
  fc.assert(
    fc.property(days, (each) => {
      expect(readDay(each)).toBe(each);
    }),
  );
  expect(readDay('2028-02-29')).toBe('2028-02-29');
  for (const text of ['', '2026-02-29', '2026-13-01', '2026-00-10', '0202-06-12', '2026-6-12']) {
    expect(readDay(text)).toBeNull();
  }
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readDay(text);
      expect(read === null || read === text).toBe(true);
    }),
  );
});

test('a day is that of the learner’s wall, from its first second to its last', () => {
  expect(dayOn(new Date(2026, 5, 12, 0, 0, 0))).toBe('2026-06-12');
  expect(dayOn(new Date(2026, 5, 12, 23, 59, 59))).toBe('2026-06-12');
});

test('days are counted also where a clock is put back', () => {
  expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
  expect(daysBetween(day('2026-10-24'), day('2026-10-26'))).toBe(2);
  fc.assert(
    fc.property(days, days, (one, other) => {
      expect(daysBetween(one, other)).toBe(-daysBetween(other, one) + 0);
      expect(daysBetween(one, other) < 0).toBe(other < one);
    }),
  );
});

test('a day is told with its weekday, and with its year when that is another', () => {
  expect(dayInWords(day('2026-06-12'), calendar)).toBe('Friday 12 June');
  expect(dayInWords(day('2027-01-01'), calendar)).toBe('Friday 1 January 2027');
  expect(dayInWords(day('2026-06-12'), { ...calendar, language: 'de' })).toBe('Freitag, 12. Juni');
});

test('inside a week it is told how far away a day is', () => {
  const told = (text: string) => dayAndDistance(day(text), calendar);
  expect(told('2026-06-07')).toBe('today, Sunday 7 June');
  expect(told('2026-06-08')).toBe('tomorrow, Monday 8 June');
  expect(told('2026-06-12')).toBe('Friday 12 June, in 5 days');
  expect(told('2026-06-13')).toBe('Saturday 13 June, in 6 days');
  expect(told('2026-06-14')).toBe('Sunday 14 June');
  expect(told('2026-06-06')).toBe('yesterday, Saturday 6 June');
  expect(told('2026-06-04')).toBe('Thursday 4 June, 3 days ago');
  expect(told('2026-05-31')).toBe('Sunday 31 May');
});

test('a commitment that is past is not scolded for it', () => {
  expect(byInWords(day('2026-06-12'), calendar)).toBe('By Friday 12 June, in 5 days');
  expect(byInWords(day('2026-06-07'), calendar)).toBe('By today, Sunday 7 June');
  expect(byInWords(day('2026-06-05'), calendar)).toBe('It was for Friday 5 June');
});

test('a commitment reads as a sentence, with what was written twice left out', () => {
  expect(promiseInWords(thanked)).toBe(
    'When a customer thanks me twice, I will ask what else is on their mind.',
  );
  const written = { ...thanked, when: 'When it rains, ', will: 'I will Open\n the door!' };
  expect(promiseInWords(written)).toBe('When it rains, I will open the door!');
  expect(promiseInWords({ ...thanked, will: 'RSVP' })).toBe(
    'When a customer thanks me twice, I will RSVP.',
  );
  expect(evidenceInWords(thanked)).toBe('Done when I have asked five people.');
});

test('what is missing is named in the order in which it is written', () => {
  expect(missingInWords(blank)).toBe(
    'Still to say: when; what you will do; by which day; how you will know that it is done.',
  );
  expect(missingInWords({ ...thanked, by: null })).toBe('Still to say: by which day.');
  expect(missingInWords(thanked)).toBe('');
});

test('a plan shows what it asks for, and no commitment is lost when it asks for fewer', () => {
  expect(commitmentsOf(promises, null)).toEqual([blank, blank]);
  const three = { kind: 'plan', commitments: [thanked, blank, thanked] } as const;
  expect(commitmentsOf({ ...promises, commitments: 1 }, three)).toEqual([thanked, blank, thanked]);
  const one = { kind: 'plan', commitments: [thanked, blank, blank] } as const;
  expect(commitmentsOf({ ...promises, commitments: 1 }, one)).toEqual([thanked]);
});

test('a change touches its own commitment', () => {
  expect(changeCommitment([blank, thanked], 0, { will: 'smile' })).toEqual([
    { ...blank, will: 'smile' },
    thanked,
  ]);
});

test('how it went is asked from the day on, and only of what was promised in full', () => {
  expect(isDue(thanked, day('2026-06-11'))).toBe(false);
  expect(isDue(thanked, day('2026-06-12'))).toBe(true);
  expect(isDue(thanked, day('2027-01-01'))).toBe(true);
  expect(isDue({ ...thanked, evidence: ' ' }, day('2026-06-12'))).toBe(false);
  expect(isDue({ ...thanked, by: null }, day('2026-06-12'))).toBe(false);
});
