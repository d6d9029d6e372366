// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/activities/activity.ts';
import type { LessonPage } from '../../src/course/course.ts';
import { atHand } from '../../src/ui/readable.ts';
import { whereYouStand, whereYouStandNow } from '../activities/samples.ts';
import { answered } from '../support/happened.ts';
import { samplePages, samples } from '../support/sample-course.ts';
import { courseAtHand, renderSite } from './render-site.tsx';

const { bell, parcel } = samples;

test('the later rating finds what was given to the earlier one in another lesson', async () => {
  const page = samplePages.get(parcel.id) as LessonPage;
  const part = {
    id: 'now',
    title: 'Now',
    blocks: [{ kind: 'activity', activity: whereYouStandNow } as const],
  };
  const lesson = { ...parcel, required: [whereYouStandNow.id], parts: [part] };
  const marks = (...given: readonly (1 | 2 | 3 | 4 | 5)[]): Answer => ({
    kind: 'rate',
    rated: given.map((mark, place) => ({
      statement: (whereYouStand.statements[place] ?? fail()).id,
      mark,
    })),
  });
  const { user } = await renderSite('/learn/pos/parcel', {
    source: { ...courseAtHand, lesson: () => atHand({ ...page, lesson }) },
    before: [
      answered(bell, whereYouStand, { answer: marks(1, 3, 5) }),
      answered(parcel, whereYouStandNow, { answer: marks(2, 3), complete: false }),
    ],
  });
  const last = await screen.findByRole('group', { name: 'I know why.' });
  await user.click(within(last).getByRole('radio', { name: '4, mostly' }));
  expect(screen.getByText('from 1 to 2, up one')).toBeVisible();
  expect(screen.getByText('3 both times')).toBeVisible();
  expect(screen.getByText('from 5 to 4, down one')).toBeVisible();
  expect(screen.getByText('Mile 3 travelled.')).toBeVisible();
});

function fail(): never {
  throw new Error('There are three statements.');
}
