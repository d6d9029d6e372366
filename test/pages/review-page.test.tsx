// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ideaOf } from '../../src/course/card.ts';
import { reviewsDrawer } from '../../src/progress/review/reviews.ts';
import { finished } from '../support/happened.ts';
import { reviewSource } from '../support/review-course.ts';
import { samples } from '../support/sample-course.ts';
import { renderSite } from './render-site.tsx';

const before = [finished(samples.bell), finished(samples.umbrella)];

test('before any lesson is finished it says when review begins', async () => {
  await renderSite('/review', { source: reviewSource });
  expect(await screen.findByText('Review begins after your first mile.')).toBeVisible();
});

test('on the day a lesson is finished nothing is due, and the next day is named', async () => {
  await renderSite('/review', { source: reviewSource, before });
  expect(await screen.findByText('Nothing to review today.')).toBeVisible();
  expect(screen.getByText(/^The next cards come round on /)).toBeVisible();
});

test('a question is answered, a key idea recalled in own words, both graded by key, one taken back', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    const { user, facts } = await renderSite('/review', { source: reviewSource, before });
    vi.setSystemTime(Date.now() + 3 * 86_400_000);
    // Looked at again, the page learns of the day.
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(await screen.findByText('1 of 2')).toBeVisible();
    const [first] = await screen.findAllByRole('radio');
    await user.click(first ?? document.body);
    const grades = await screen.findByRole('group', { name: 'How well did you have it?' });
    expect(within(grades).getAllByRole('button')).toHaveLength(4);
    await user.keyboard('3');
    expect(await screen.findByText('2 of 2')).toBeVisible();
    const field = await screen.findByLabelText('In your own words, if you like');
    await user.type(field, 'Over them 1 2');
    await user.click(screen.getByRole('button', { name: /^Show the answer/ }));
    expect(screen.getByText('Over them 1 2')).toBeVisible();
    expect(screen.getByText('Hold it over them, not over yourself.')).toBeVisible();
    await user.keyboard('4');
    expect(await screen.findByText('That’s all for today.')).toBeVisible();
    const filed = facts().filter((fact) => fact.kind === 'filed');
    expect(filed.map(({ drawer, paper }) => [drawer, paper])).toEqual([
      [reviewsDrawer, { card: `check.${samples.bell.required[0]}`, grade: 'well', words: '' }],
      [
        reviewsDrawer,
        { card: ideaOf(samples.umbrella.id), grade: 'easily', words: 'Over them 1 2' },
      ],
    ]);
    await user.click(screen.getByRole('button', { name: 'Take back the last grade' }));
    expect(await screen.findByText('2 of 2')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Stop for now' }));
    expect(screen.getByText('Stopped for now.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    await waitFor(() => expect(screen.getByText('2 of 2')).toBeVisible());
  } finally {
    vi.useRealTimers();
  }
});
