// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Answer } from '../../src/activities/activity.ts';
import type { People, RolePlayAnswer, Round } from '../../src/activities/role-play/role-play.ts';
import { renderActivity } from './render-activity.tsx';
import { bendIt, item } from './samples.ts';

// What jsdom has no answer for.
Element.prototype.scrollIntoView = () => undefined;

const round = (people: People, ...seen: string[]): Round => ({ people, seen: seen.map(item) });
const played = (...rounds: Round[]): RolePlayAnswer => ({ kind: 'role-play', rounds, now: null });
const underway = (now: RolePlayAnswer['now'], ...rounds: Round[]): RolePlayAnswer => ({
  ...played(...rounds),
  now,
});
const heading = (name: string) => screen.getByRole('heading', { level: 4, name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const box = (name: string) => screen.getByRole('checkbox', { name });
const guest = () => screen.getByText('You have driven all night.');
const host = () => screen.getByText('You are clearing up.');

/** The time of day stands still until it is moved. Pressing takes no time. */
function stopTime() {
  vi.useFakeTimers({ now: 1_795_314_278_840 });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  return {
    press: (name: string) => fireEvent.click(button(name)),
    /** Time goes by with the page awake, which shows every second of it. */
    pass: (seconds: number) => {
      for (let n = 0; n < seconds; n += 1) {
        act(() => {
          vi.advanceTimersByTime(1000);
        });
      }
    },
    /** Time goes by while nothing runs; then the page is seen again. */
    sleep: (seconds: number) =>
      act(() => {
        vi.setSystemTime(Date.now() + seconds * 1000);
        document.dispatchEvent(new Event('visibilitychange'));
      }),
  };
}

test('it opens with its setting, its cards face down, and asks who is there', async () => {
  await renderActivity(bendIt);
  expect(screen.getByRole('heading', { level: 3, name: 'A guest arrives late.' })).toBeVisible();
  expect(screen.getByText('Play it twice.')).toBeVisible();
  expect(heading('Who are you?')).toBeVisible();
  expect(screen.getAllByRole('button').map((way) => way.textContent)).toEqual([
    'GHWe are two You play, and tick together afterwards.',
    'GHOWe are three Two play, one watches and ticks.',
    'Nobody at hand? Read both cards and say your part out loud.',
  ]);
  expect(button('We are three Two play, one watches and ticks.')).toBeVisible();
  expect(guest()).not.toBeVisible();
  expect(screen.getByText('What did the guest notice?')).not.toBeVisible();
});

test('one card lies open at a time, and none once the round has started', async () => {
  const { user } = await renderActivity(bendIt);
  await user.click(button(/We are two/));
  await user.click(button('Show my card The guest'));
  expect(guest()).toBeVisible();
  expect(host()).not.toBeVisible();
  expect(button('Hide my card The guest')).toHaveFocus();
  await user.click(button('Show my card The host'));
  expect(host()).toBeVisible();
  expect(guest()).not.toBeVisible();
  await user.click(button('Hide my card The host'));
  expect(host()).not.toBeVisible();
  await user.click(button('Show my card The host'));
  await user.click(button('Start the round'));
  expect(host()).not.toBeVisible();
});

test('a round of three is played by keyboard alone, and everything in it is saved at once', async () => {
  const { user, answers } = await renderActivity(bendIt);
  await user.tab();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(answers).toEqual([underway({ ...round(3), clock: null })]);
  expect(heading('Round 1')).toHaveFocus();
  await user.tab();
  expect(button('Show my card The guest')).toHaveFocus();
  await user.tab();
  await user.tab();
  const before = Date.now();
  await user.keyboard('{Enter}');
  const clock = (answers.at(-1) as RolePlayAnswer).now?.clock ?? null;
  expect(answers.at(-1)).toEqual(underway({ ...round(3), clock }));
  expect(clock?.left).toBe(180_000);
  expect(clock?.since).toBeGreaterThanOrEqual(before);
  expect(button('Pause')).toHaveFocus();
  await user.tab();
  expect(box('Looked up')).toHaveFocus();
  await user.keyboard(' ');
  expect(answers.at(-1)).toEqual(underway({ ...round(3, 'looked'), clock }));
  await user.tab();
  await user.tab();
  await user.keyboard(' ');
  await user.tab();
  await user.keyboard('{Enter}');
  expect(answers.at(-1)).toEqual(played(round(3, 'looked', 'offered')));
  expect(heading('What was seen')).toHaveFocus();
});

test('what was ticked is named and described by who ticks', async () => {
  await renderActivity(bendIt, {
    answer: underway({ ...round(2), clock: { left: 1000, since: null } }),
  });
  const list = screen.getByRole('group', { name: 'The observer' });
  expect(list).toHaveAccessibleDescription(
    'Nobody watches, so look back together and tick what happened.',
  );
  expect(within(list).getAllByRole('checkbox')).toHaveLength(3);
});

test('after a round its ticks are summed up in words and in a table, then there is something to talk about', async () => {
  await renderActivity(bendIt, {
    answer: played(round(2, 'looked'), round(2, 'looked', 'asked', 'was-here')),
  });
  expect(screen.getByText('Two rounds played.')).toBeVisible();
  expect(screen.getByText(/^Seen in both rounds:/).parentElement).toHaveTextContent(
    'Seen in both rounds: “Looked up”',
  );
  const rows = within(screen.getByRole('table', { name: 'Round by round' })).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual([
    'To watch forRound 1Round 2',
    'Looked upseenseen',
    'Asked first–not seenseen',
    'Offered something–not seen–not seen',
  ]);
  expect(screen.getByText('What did the guest notice?')).toBeVisible();
  expect(heading('Talk about it')).toBeVisible();
});

test('“Swap roles” begins the next round, and each card says whose it is now', async () => {
  const { user, answers } = await renderActivity(bendIt, { answer: played(round(3, 'looked')) });
  await user.click(button('Swap roles'));
  expect(answers).toEqual([underway({ ...round(3), clock: null }, round(3, 'looked'))]);
  expect(heading('Round 2')).toHaveFocus();
  expect(screen.getByText('For whoever had “The observer”')).toBeVisible();
  expect(screen.getByText('For whoever had “The guest”')).toBeVisible();
  await user.click(button('Start the round'));
  expect(screen.getByRole('group', { name: 'The observer' })).toHaveAccessibleDescription(
    'For whoever had “The host”. Tick what you see and hear.',
  );
});

test('of many rounds the last three stand in the table', async () => {
  await renderActivity(bendIt, {
    answer: played(round(2), round(2), round(2, 'asked'), round(2), round(1)),
  });
  expect(screen.getByText('Five rounds, one of them alone.')).toBeVisible();
  const table = screen.getByRole('table', { name: 'The last three of five rounds' });
  expect(within(table).getAllByRole('columnheader').slice(1)).toHaveLength(3);
  expect(within(table).getByRole('row', { name: /Asked first/ })).toHaveTextContent(
    /^Asked firstseen–not seen–not seen$/,
  );
});

test('somebody alone reads both cards, says it out loud, and that completes it as what it was', async () => {
  const { user, answers } = await renderActivity(bendIt);
  await user.click(button(/Nobody at hand\?/));
  expect(heading('On your own')).toHaveFocus();
  expect(guest()).toBeVisible();
  expect(host()).toBeVisible();
  expect(screen.queryByRole('timer')).toBeNull();
  await user.click(box('Asked first'));
  await user.click(button('I’ve said it out loud'));
  expect(answers.at(-1)).toEqual(played(round(1, 'asked')));
  expect(screen.getByText('Read through alone.')).toBeVisible();
  expect(heading('Think about it')).toBeVisible();
  await user.click(button('Play it with somebody'));
  expect(heading('Who are you?')).toHaveFocus();
  await user.click(button('Back to what was seen'));
  expect(heading('What was seen')).toHaveFocus();
  expect(answers).toHaveLength(3);
});

test('the clock counts down, is paused, and goes on from where it stood', async () => {
  const time = stopTime();
  await renderActivity(bendIt, { answer: underway({ ...round(2), clock: null }) });
  const clock = screen.getByRole('timer');
  expect(clock).toHaveTextContent('3 minutes left');
  expect(screen.getByText('3 minutes a round')).toBeVisible();
  time.press('Start the round');
  time.pass(31);
  expect(clock).toHaveTextContent('2 minutes 29 seconds left');
  time.press('Pause');
  expect(screen.getByText('Paused')).toBeVisible();
  time.pass(100);
  expect(clock).toHaveTextContent('2 minutes 29 seconds left');
  time.press('Go on');
  time.pass(60);
  expect(clock).toHaveTextContent('1 minute 29 seconds left');
});

test('it is heard with a minute to go and at the end, and the round goes on until it is ended', async () => {
  const time = stopTime();
  const { answers } = await renderActivity(bendIt, {
    answer: underway({ ...round(2), clock: null }),
  });
  time.press('Start the round');
  const region = screen.getByRole('status');
  time.pass(119);
  expect(region).toBeEmptyDOMElement();
  time.pass(2);
  expect(region).toHaveTextContent(/^One minute left\.$/);
  time.pass(80);
  expect(region).toHaveTextContent('Time is up. Finish your sentence, then end the round.');
  expect(screen.getByRole('timer')).toHaveTextContent('0 seconds left');
  expect(button('Pause')).toHaveAttribute('aria-disabled', 'true');
  time.press('Pause');
  expect(answers).toHaveLength(1);
  time.press('End the round');
  expect(answers.at(-1)).toEqual(played(round(2)));
});

test('a laptop that slept shows the time that is left now', async () => {
  const time = stopTime();
  await renderActivity(bendIt, {
    answer: underway({ ...round(2), clock: { left: 180_000, since: Date.now() } }),
  });
  time.sleep(100);
  expect(screen.getByRole('timer')).toHaveTextContent('1 minute 20 seconds left');
});

test('a round that was under way is there after a reload, its clock, its ticks and no open card', async () => {
  stopTime();
  await renderActivity(bendIt, {
    answer: underway({
      ...round(3, 'asked', 'was-here'),
      clock: { left: 120_000, since: Date.now() - 50_000 },
    }),
  });
  expect(screen.getByRole('timer')).toHaveTextContent('1 minute 10 seconds left');
  expect(box('Asked first')).toBeChecked();
  expect(box('Looked up')).not.toBeChecked();
  expect(guest()).not.toBeVisible();
  expect(document.body).toHaveFocus();
});

test('who plays can be changed until the round has started', async () => {
  const { user, answers } = await renderActivity(bendIt);
  await user.click(button(/We are three/));
  await user.click(button('Change who plays'));
  expect(answers.at(-1)).toEqual(played());
  expect(heading('Who are you?')).toHaveFocus();
  await user.click(button(/We are two/));
  await user.click(button('Start the round'));
  expect(screen.queryByRole('button', { name: 'Change who plays' })).toBeNull();
});

test('while earlier rounds are being fetched, none can be begun that would replace them', async () => {
  const { arrive, say } = await renderActivity(bendIt, { saving: { status: 'opening' } });
  expect(button(/We are two/)).toBeDisabled();
  const kept: Answer = played(round(2, 'looked'));
  arrive(kept);
  say({ status: 'saved', at: null });
  expect(heading('What was seen')).toBeVisible();
});
