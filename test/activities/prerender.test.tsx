import { prerender } from 'react-dom/static';
import { expect, test } from 'vitest';
import { ActivityView } from '../../src/activities/activity-view.tsx';
import type { Activity } from '../../src/activities/activity.ts';
import { batteries, jobOrGift, madeMyDay, plateBack, threeGuests, wrongCake } from './samples.ts';

/** The HTML in which a lesson is delivered, before any script has run. */
async function html(activity: Activity) {
  const { prelude } = await prerender(
    <ActivityView
      activity={activity}
      answer={null}
      onAnswer={() => {}}
      saving={{ status: 'opening' }}
    />,
  );
  return new Response(prelude).text();
}

test('before any script has run, question, options, cards and lines can be read', async () => {
  expect(await html(batteries)).toMatch(
    /Where are the batteries\?.*Aisle 6.*Come with me.*Half price/s,
  );
  expect(await html(jobOrGift)).toMatch(
    /The order is right.*Knows the dog’s name.*Open on time.*Core/s,
  );
  expect(await html(plateBack)).toMatch(
    /What did she do.*Put the first.*<ol.*Hands it over.*Listens.*Looks.*Screws it on.*<\/ol>/s,
  );
  expect(await html(threeGuests)).toMatch(
    /Which answer.*Choose one.*A family.*A regular.*A first-timer.*show you.*door.*usual/s,
  );
  expect(await html(wrongCake)).toMatch(/It says Hanna\..*Say apology.*Say blame/s);
});

test('before any script has run, nothing is given away and the field takes no text it would lose', async () => {
  expect(await html(batteries)).not.toContain('You went along.');
  expect(await html(plateBack)).not.toMatch(/He did not ask|style=/);
  expect(await html(threeGuests)).not.toMatch(/He is known|style=/);
  const reflection = await html(madeMyDay);
  expect(reflection).not.toContain('He walked me to the shelf.');
  expect(reflection).toMatch(/<textarea[^>]* readOnly=""[^>]*><\/textarea>/i);
});
