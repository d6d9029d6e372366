// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { dayOn, type Day } from '../../src/activities/day.ts';
import type { Outcome } from '../../src/activities/plan/plan.ts';
import type { Happening } from '../../src/record/fact.ts';
import type { ActivityId } from '../../src/activities/activity-id.ts';
import { samples } from '../support/sample-course.ts';
import { renderSite } from './render-site.tsx';

const daysAgo = (days: number) => dayOn(new Date(Date.now() - days * 86_400_000));

function promised(by: Day, outcome: Outcome | null): Happening {
  const commitment = { when: 'it rains', will: 'offer the umbrella', by, evidence: 'two took it' };
  return {
    kind: 'answered',
    lesson: samples.umbrella.id,
    activity: 'pos-promise' as ActivityId,
    answer: { kind: 'plan', commitments: [{ ...commitment, outcome }] },
    complete: true,
  };
}

test('a commitment whose day has come is told of: how it went, and what happened', async () => {
  const by = daysAgo(2);
  const { user, facts } = await renderSite('/journal', { before: [promised(by, null)] });
  await user.click(await screen.findByRole('radio', { name: 'Partly' }));
  expect(facts().at(-1)).toMatchObject({
    kind: 'answered',
    activity: 'pos-promise',
    answer: { commitments: [{ outcome: 'partly', by }] },
    complete: true,
  });
  await user.type(screen.getByLabelText('What happened?'), 'One took it.');
  await user.tab();
  await waitFor(() =>
    expect(facts().at(-1)).toMatchObject({
      kind: 'filed',
      drawer: 'commitments',
      name: `pos-promise/0/${by}/happened`,
      paper: { text: 'One took it.' },
    }),
  );
});

test('a month after it was kept it is looked back at, once', async () => {
  const by = daysAgo(31);
  const { user, facts } = await renderSite('/journal', { before: [promised(by, 'kept')] });
  expect(await screen.findByText('A month on: do you still do it?')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Now and then' }));
  expect(facts().at(-1)).toMatchObject({
    name: `pos-promise/0/${by}/looked-back`,
    paper: { stands: 'partly' },
  });
  expect(await screen.findByText('A month on: now and then.')).toBeVisible();
  expect(screen.queryByText('A month on: do you still do it?')).toBeNull();
});

test('one that was kept less than a month ago is not looked back at yet', async () => {
  await renderSite('/journal', { before: [promised(daysAgo(29), 'kept')] });
  expect(await screen.findByText(/^Kept\. Its day was/)).toBeVisible();
  expect(screen.queryByText('A month on: do you still do it?')).toBeNull();
});
