// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/activities/activity.ts';
import { renderActivity } from './render-activity.tsx';
import { item, wrongCake } from './samples.ts';

const said = (...taken: string[]): Answer => ({ kind: 'scenario', taken: taken.map(item) });
const replies = () =>
  within(screen.getByRole('group', { name: 'What do you say?' }))
    .getAllByRole('button')
    .map((button) => button.textContent);
const say = (reply: string) => screen.getByRole('button', { name: `Say ${reply}` });
const reportCard = () => within(screen.getByRole('group', { name: 'Report card' }));

test('it opens with its setting, the first line, the speaker’s mood in words, and the replies', async () => {
  await renderActivity(wrongCake);
  expect(screen.getByRole('heading', { level: 3, name: 'A name is spelled wrong.' })).toBeVisible();
  expect(screen.getByText('The bakery counter.')).toBeVisible();
  expect(screen.getByText('Mrs Adeyemi')).toHaveTextContent('Mrs Adeyemi, worried');
  expect(replies()).toEqual(['Say apology', 'Say blame']);
  expect(screen.getByText('Turn 1 of 4')).toBeVisible();
  expect(reportCard().getByText('B', { selector: 'p' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Start over' })).toBeNull();
});

test('a reply stands in the script with its reason, and the next line asks for the next', async () => {
  const { user, answers } = await renderActivity(wrongCake);
  await user.click(say('apology'));
  expect(answers).toEqual([said('apology')]);
  expect(screen.getByText('Say apology')).toBeVisible();
  expect(screen.getByText('Because of apology.', { exact: false })).toHaveTextContent(
    'Up two. Because of apology.',
  );
  expect(replies()).toEqual(['Say repair', 'Say shrug']);
  expect(screen.getByText('Turn 2 of 4')).toBeVisible();
});

test('the focus goes to the new line and says the reason before it', async () => {
  const { user } = await renderActivity(wrongCake);
  await user.click(say('blame'));
  const line = document.activeElement;
  expect(line).toHaveRole('group');
  expect(line).toHaveAccessibleName(
    'Down one. Because of blame. She looks at the clock. Mrs Adeyemi, cold Can you fix it or not?',
  );
  // Said once: no live region says it again.
  expect(screen.queryByRole('status')).toBeNull();
});

test('it is played to its best ending by keyboard alone', async () => {
  const { user, answers } = await renderActivity(wrongCake);
  await user.tab();
  expect(say('apology')).toHaveFocus();
  await user.keyboard('{Enter}');
  await user.tab();
  expect(say('repair')).toHaveFocus();
  await user.keyboard(' ');
  expect(answers.at(-1)).toEqual(said('apology', 'repair'));
  expect(document.activeElement).toHaveAccessibleName(/^Up three\. .*You saved the day\.$/);
  expect(screen.getByText('The order made the difference.')).toBeVisible();
  expect(screen.getByRole('img', { name: 'Grade A' })).toBeVisible();
  expect(screen.getByText('There was no better reply than yours at any turn.')).toBeVisible();
  await user.tab();
  expect(screen.getByRole('button', { name: 'Play it again' })).toHaveFocus();
});

test('the other ending lists what was done and the road not taken', async () => {
  const { user } = await renderActivity(wrongCake);
  await user.click(say('blame'));
  await user.click(say('refusal'));
  expect(screen.getByText('She has a story to tell.')).toBeVisible();
  expect(screen.getByRole('img', { name: 'Grade C' })).toBeVisible();
  const [deeds, forks] = screen
    .getAllByRole('list')
    .map((list) => [...list.children].map((entry) => entry.textContent));
  expect(deeds).toEqual(['Did blame down one', 'Did refusal down three']);
  expect(forks).toEqual([
    'You said: Say blameYou might have said: Say apologyDid apology: up two, instead of down one. Because of apology.',
    'You said: Say refusalYou might have said: Say lateDid late: up two, instead of down three. Because of late.',
  ]);
  expect(screen.getByText('Turn 3 of 3')).toBeVisible();
});

test('the report card says in words where the conversation stands and which way it goes', async () => {
  const { user } = await renderActivity(wrongCake);
  await user.click(say('apology'));
  expect(reportCard().getByText('B, rising')).toBeVisible();
  expect(reportCard().getByText('Did apology')).toBeVisible();
  expect(reportCard().getByText('up two')).toBeVisible();
  await user.click(say('shrug'));
  expect(reportCard().getByText('B, steady')).toBeVisible();
  expect(reportCard().getByText('no change')).toBeVisible();
  await user.click(say('refusal'));
  expect(reportCard().getByText('C, falling')).toBeVisible();
});

test('“Start over” leads back to the first line', async () => {
  const { user, answers } = await renderActivity(wrongCake, { answer: said('apology') });
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  expect(answers).toEqual([said()]);
  expect(document.activeElement).toHaveAccessibleName(
    'The bakery counter. Mrs Adeyemi, worried It says Hanna.',
  );
  expect(screen.queryByText('Say apology', { selector: 'p' })).toBeNull();
});

test('“Play it again” keeps nothing of the last conversation', async () => {
  const { user, answers } = await renderActivity(wrongCake, { answer: said('blame', 'refusal') });
  await user.click(screen.getByRole('button', { name: 'Play it again' }));
  await user.click(say('apology'));
  expect(answers).toEqual([said(), said('apology')]);
});

test('a conversation that was stored opens where it stood and takes no focus', async () => {
  await renderActivity(wrongCake, { answer: said('apology', 'was-here') });
  expect(screen.getByText('The party is in forty minutes.')).toBeVisible();
  expect(document.body).toHaveFocus();
});
