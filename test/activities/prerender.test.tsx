import { prerender } from 'react-dom/static';
import { expect, test } from 'vitest';
import { ActivityView } from '../../src/activities/activity-view.tsx';
import type { Activity } from '../../src/activities/activity.ts';
import {
  activities,
  batteries,
  bendIt,
  jobOrGift,
  madeMyDay,
  plateBack,
  threeGuests,
  whereYouStand,
  wrongCake,
} from './samples.ts';
import { journey, promises, ruleAudit } from './writing-samples.ts';

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

test('before any script has run, a table and a plan show what they ask for', async () => {
  expect(await html(ruleAudit)).toMatch(
    /Keep it, bend it or kill it.*No refund without the box\..*Keep.*Bend.*Kill.*One sample per customer\..*Two to go\./s,
  );
  expect(await html(journey)).toMatch(/The step.*<textarea.*Delighted.*Annoyed/s);
  expect(await html(promises)).toMatch(
    /When ….*I will ….*By.*type="date".*I will know it is done when …/s,
  );
});

test('before any script has run, nothing can be put into a table or a plan that it would lose', async () => {
  for (const activity of [ruleAudit, journey, promises]) {
    const page = await html(activity);
    for (const [control] of page.matchAll(/<(?:textarea|input|button)[^>]*>/g)) {
      expect(control).toMatch(/ (?:readOnly|disabled)=""/i);
    }
    expect(page).not.toContain('A signature for ten dollars.');
    expect(page).not.toContain('When it rains');
  }
});

test('before any script has run, nothing is given away and the field takes no text it would lose', async () => {
  expect(await html(batteries)).not.toContain('You went along.');
  expect(await html(plateBack)).not.toMatch(/He did not ask|style=/);
  expect(await html(threeGuests)).not.toMatch(/He is known|style=/);
  const reflection = await html(madeMyDay);
  expect(reflection).not.toContain('He walked me to the shelf.');
  expect(reflection).toMatch(/<textarea[^>]* readOnly=""[^>]*><\/textarea>/i);
});

test('before any script has run, statements and marks can be read, and none can be given that would be lost', async () => {
  const rate = await html(whereYouStand);
  expect(rate).toMatch(/Where do you stand\?.*I look up\..*not yet.*fully.*I know why\./s);
  expect(rate.match(/<fieldset[^>]* disabled=""/g)).toHaveLength(3);
});

test('before any script has run, cards and list are there for paper, and the round cannot begin', async () => {
  const play = await html(bendIt);
  expect(play).toMatch(
    /The guest.*hidden="".*You have driven all night\..*The host.*You are clearing up\..*The observer.*Looked up.*What did the guest notice\?/s,
  );
  expect(play.match(/<button[^>]* disabled=""/g)).toHaveLength(3);
});

test('no activity uses the name by which a lesson finds its blocks and keeps the reader’s place', async () => {
  for (const activity of [...activities, ruleAudit, journey, promises])
    expect(await html(activity)).not.toContain('data-place');
});
