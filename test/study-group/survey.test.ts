import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../src/activities/rate/rate.ts';
import type { MeetingId } from '../../src/course/syllabus.ts';
import { readAnswerLink, writeAnswerLink } from '../../src/study-group/survey-link.ts';
import {
  keepAnswer,
  keepOwnSurvey,
  paperOf,
  readSurvey,
  removeAnswer,
} from '../../src/study-group/survey-papers.ts';
import {
  rate,
  ratedAll,
  shiftsOf,
  type Rated,
  type SurveyAnswer,
} from '../../src/study-group/survey.ts';
import { happened } from '../support/happened.ts';
import { thursdays } from './some-plans.ts';

const { id: plan, meetings } = thursdays;
const statements = meetings.slice(0, 2).map((meeting) => ({ meeting, text: `I can ${meeting}.` }));
const [first, second] = statements.map(({ meeting }) => meeting) as [MeetingId, MeetingId];
const someMark = fc.constantFrom<Mark>(1, 2, 3, 4, 5);
const someRated: fc.Arbitrary<readonly Rated[]> = fc.uniqueArray(
  fc.record({ meeting: fc.constantFrom(...meetings), before: someMark, now: someMark }),
  { minLength: 1, selector: ({ meeting }) => meeting },
);
const someNonce = fc.stringMatching(/^[0-9a-z]{12}$/);
const answer = (before: Mark, now: Mark, who = ''): SurveyAnswer => ({
  who,
  ratings: [{ meeting: first, before, now }],
});

test('a survey is whole when each of its statements has both marks', () => {
  const begun = rate(rate([], second, { before: 2 }), first, { before: 1, now: 4 });
  expect(ratedAll(statements, begun)).toBeNull();
  const whole = rate(begun, second, { now: 3 });
  expect(ratedAll(statements, whole)).toEqual([
    { meeting: first, before: 1, now: 4 },
    { meeting: second, before: 2, now: 3 },
  ]);
  expect(ratedAll([], [])).toBeNull();
});

test('an answer comes out of its link as it went in', () => {
  fc.assert(
    fc.property(
      someRated,
      someNonce,
      fc.constantFrom('', 'Rosa', '羅莎'),
      (ratings, nonce, who) => {
        const sent = { who, ratings };
        expect(readAnswerLink(`#${writeAnswerLink(plan, nonce, sent)}`)).toEqual({
          status: 'answer',
          plan,
          nonce: who === '' ? nonce : '',
          answer: sent,
        });
      },
    ),
  );
});

test('without a name a link holds the plan, the marks and its own nonce, and nothing else', () => {
  const letters = (link: string) =>
    Buffer.from(link.split('.')[1] ?? '', 'base64url').toString('utf8');
  const link = writeAnswerLink(plan, 'aaaaaaaaaaaa', answer(2, 4));
  expect(JSON.parse(letters(link))).toEqual([plan, 'aaaaaaaaaaaa', '', [[first, 2, 4]]]);
  const named = writeAnswerLink(plan, 'aaaaaaaaaaaa', answer(2, 4, 'Rosa'));
  expect(letters(named)).not.toContain('aaaaaaaaaaaa');
});

test('whatever a link holds, what is no answer is refused with a reason', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readAnswerLink(text).status).not.toBe('answer');
    }),
  );
  const bad = { who: '', ratings: [{ meeting: first, before: 9 as Mark, now: 1 as Mark }] };
  expect(readAnswerLink(writeAnswerLink(plan, 'aaaaaaaaaaaa', bad)).status).toBe('broken');
  expect(readAnswerLink(writeAnswerLink(plan, 'A', answer(1, 2))).status).toBe('broken');
  const twice = { who: '', ratings: [...answer(1, 2).ratings, ...answer(3, 4).ratings] };
  expect(readAnswerLink(writeAnswerLink(plan, 'aaaaaaaaaaaa', twice)).status).toBe('broken');
  expect(readAnswerLink('').status).toBe('empty');
});

test('the same link twice is one answer, a name has one, and what is none of ours is counted', () => {
  const facts = happened(
    keepOwnSurvey(plan, { ratings: answer(1, 2).ratings, nonce: 'aaaaaaaaaaaa' }),
    keepAnswer(plan, 'aaaaaaaaaaaa', answer(1, 2)),
    keepAnswer(plan, 'bbbbbbbbbbbb', answer(1, 3, 'Rosa')),
    keepAnswer(plan, 'cccccccccccc', answer(1, 3)),
    removeAnswer(plan, 'cccccccccccc'),
    keepAnswer(plan, 'dddddddddddd', { who: 7 } as unknown as SurveyAnswer),
  );
  const survey = readSurvey(facts, plan);
  expect(survey.own?.nonce).toBe('aaaaaaaaaaaa');
  expect([...survey.answers.keys()]).toEqual(['aaaaaaaaaaaa', 'bbbbbbbbbbbb']);
  expect(survey.unread).toBe(1);
  const known = (nonce: string, who: string) =>
    paperOf(survey, { nonce, answer: answer(5, 5, who) });
  expect(known('aaaaaaaaaaaa', '')).toBe('aaaaaaaaaaaa');
  expect(known('eeeeeeeeeeee', '')).toBeNull();
  expect(known('', 'Rosa')).toBe('bbbbbbbbbbbb');
  expect(known('', 'Ahmed')).toBeNull();
});

test('the group is told where it stood in the middle, and how many went which way', () => {
  const answers = [answer(1, 4), answer(3, 3), answer(2, 5), answer(4, 2)];
  expect(shiftsOf(statements, answers)).toEqual([
    { meeting: first, text: `I can ${first}.`, before: 2.5, now: 3.5, up: 2, same: 1, down: 1 },
  ]);
});
