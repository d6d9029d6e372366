import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { MeetingId } from '../../src/course/syllabus.ts';
import { parseFact } from '../../src/record/parse-fact.ts';
import { readMeetings } from '../../src/study-group/meeting-papers.ts';
import { readPlanLink } from '../../src/study-group/plan-link.ts';
import { plansIn } from '../../src/study-group/plan-papers.ts';
import { readAnswerLink } from '../../src/study-group/survey-link.ts';
import { readSurvey } from '../../src/study-group/survey-papers.ts';
import { scheduleOf } from '../../src/study-group/schedule.ts';

const read = (name: string) => readFileSync(`test/records/${name}`, 'utf8').trim();

const factsIn = (name: string) =>
  read(name)
    .split('\n')
    .flatMap((line) => {
      const parsed = parseFact(JSON.parse(line));
      return parsed.status === 'fact' ? [parsed.fact] : [];
    });

test('plans and what was noted in meetings are read as the first release kept them', () => {
  const facts = factsIn('plans-1.jsonl');
  const { plans, unread } = plansIn(facts);
  expect(unread).toBe(0);
  const [kept] = plans;
  expect(kept && scheduleOf(kept.plan).map(({ day, time }) => `${day} ${time}`)).toEqual([
    '2026-10-08 08:15',
    '2026-10-15 08:15',
    '2026-10-30 17:00',
    '2026-11-05 08:15',
    '2026-11-12 08:15',
  ]);
  if (kept === undefined) return;
  const notes = readMeetings(facts, kept.plan.id);
  const welcome = 'welcome' as MeetingId;
  const agenda = [5, 15].map((minutes) => ({ minutes, prompts: [{ text: 'Who?', more: '' }] }));
  expect(notes.run(welcome, agenda)?.clocks[1]).toEqual({ left: 900_000, since: 1795335300000 });
  expect(notes.here(welcome)).toEqual(['Rosa', 'Ahmed']);
  expect(notes.entries('promise')).toMatchObject([{ who: 'Rosa', outcome: 'kept' }]);
  expect(notes.entries('story')).toHaveLength(1);
  expect(notes.ballots).toEqual([[1, 2, 3, 4, 5]]);
  expect(notes.unread).toBe(0);
  expect(readPlanLink(read('plan-link-1.txt'))).toEqual({ status: 'plan', plan: kept.plan });
});

test('a plan that asks for receipts and its closing survey are read as they were first kept', () => {
  const facts = factsIn('plans-2.jsonl');
  const { plans, unread } = plansIn(facts);
  expect(unread).toBe(0);
  const [kept] = plans;
  if (kept === undefined) throw new Error('The plan is not read.');
  expect(kept.plan.asks).toMatchObject({ id: 'AAECAwQFBgcICQoLDA0ODw', mail: 'priya@example.org' });
  expect(readPlanLink(read('plan-link-2.txt'))).toEqual({ status: 'plan', plan: kept.plan });
  const survey = readSurvey(facts, kept.plan.id);
  expect(survey.own?.ratings).toEqual([{ meeting: 'surprise', before: 2, now: null }]);
  expect(survey.unread).toBe(0);
  const [anonymous = '', named = ''] = read('survey-answer-1.txt').split('\n');
  const [first, second] = survey.answers.values();
  expect(readAnswerLink(anonymous)).toMatchObject({ nonce: 'npqrstvwxyz0', answer: first });
  expect(readAnswerLink(named)).toMatchObject({ nonce: '', answer: second });
});
