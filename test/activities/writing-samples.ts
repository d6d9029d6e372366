import type { ActivityId } from '../../src/activities/activity-id.ts';
import type { Audit, AuditRow } from '../../src/activities/audit/audit.ts';
import type { Day } from '../../src/activities/day.ts';
import type { Commitment, Plan } from '../../src/activities/plan/plan.ts';
import { item } from './samples.ts';

const activity = (id: string) => id as ActivityId;
export const day = (text: string) => text as Day;

/** Two rules to begin with, two full rows asked for. */
export const ruleAudit: Audit = {
  kind: 'audit',
  id: activity('pos-rule-audit'),
  tab: 'Your turn',
  question: ['Keep it, bend it or kill it'],
  lead: ['Be fair, then be brave.'],
  of: 'rules',
  rows: 2,
  starters: [
    { id: item('no-refund'), text: 'No refund without the box.' },
    { id: item('one-sample'), text: 'One sample per customer.' },
  ],
  model: [['A signature for ten dollars.']],
};

/** The same of a customer's way, without anything to begin with. */
export const journey: Audit = {
  ...ruleAudit,
  id: activity('pos-journey'),
  question: ['Walk your customer’s way'],
  of: 'journey',
  starters: [],
};

export const row = (id: string, change: Partial<AuditRow> = {}): AuditRow => ({
  id: item(id),
  subject: '',
  effect: '',
  verdict: null,
  remedy: '',
  ...change,
});

export const bent = row('no-refund', {
  subject: 'No refund without the box.',
  effect: 'people who moved house',
  verdict: 'bend',
  remedy: 'Dana',
});

export const promises: Plan = {
  kind: 'plan',
  id: activity('pos-promises'),
  tab: 'Your turn',
  question: ['Two things you’ll do, and when'],
  lead: ['Small enough for Tuesday.'],
  commitments: 2,
  nudges: [['Think of a regular.']],
  model: [['When it rains, I will open the door.']],
};

export const thanked: Commitment = {
  when: 'a customer thanks me twice',
  will: 'ask what else is on their mind',
  by: day('2026-06-12'),
  evidence: 'I have asked five people',
  outcome: null,
};
