// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Revision } from '../../src/course/lesson.ts';
import { batteries, madeMyDay, wrongCake } from '../activities/samples.ts';
import { answered, finished } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';
import { renderSite } from './render-site.tsx';

const { bell } = samples;
const older = 'ffffffff' as Revision;
const changes = () => screen.findByRole('region', { name: 'Updated since you finished' });

test('a finished lesson tells what is new and what is gone, and leads there', async () => {
  await renderSite('/learn/pos/bell', {
    before: [answered(bell, batteries), answered(bell, wrongCake), finished(bell, older)],
  });
  const told = within(await changes());
  const [fresh, gone] = told.getAllByRole('listitem');
  expect(fresh).toHaveTextContent(/^New for you: /);
  expect(told.getByRole('link')).toHaveAttribute('href', `#${madeMyDay.id}`);
  expect(gone).toHaveTextContent(
    'One thing you answered here is no longer part of it. Your answer is kept.',
  );
});

test('where answers cannot tell what changed, it says only that something did', async () => {
  const chosen = batteries.options.slice(0, 1).map(({ id }) => id);
  const answer = { kind: 'choice', chosen, checked: true } as const;
  await renderSite('/learn/pos/bell', {
    before: [
      answered(bell, batteries, { answer }),
      answered(bell, madeMyDay),
      finished(bell, older),
    ],
  });
  expect(within(await changes()).getByRole('listitem')).toHaveTextContent(
    'Something in its practice was reworded.',
  );
});

test('marked as seen, the lesson is up to date and the focus stays in the place', async () => {
  const { user, facts } = await renderSite('/learn/pos/bell', {
    before: [answered(bell, batteries), finished(bell, older)],
  });
  await user.click(within(await changes()).getByRole('button', { name: 'Mark as seen' }));
  expect(facts().at(-1)).toMatchObject({ kind: 'finished', revision: bell.revision });
  expect(screen.getByText(/^Seen\./)).toHaveFocus();
  expect(screen.queryByText(/Updated since you finished/)).toBeNull();
});

test('a lesson that is as it was finished says nothing of changes', async () => {
  await renderSite('/learn/pos/bell', { before: [finished(bell)] });
  expect(screen.queryByText(/Updated since/)).toBeNull();
});

test('the map tells of an updated mile in words', async () => {
  await renderSite('/', { before: [finished(bell, older)] });
  expect(
    await screen.findByRole('link', {
      name: /The bell\s*, done\.\s*Updated since you finished/,
    }),
  ).toBeVisible();
});
