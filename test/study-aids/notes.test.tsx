// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Happening, NoteId } from '../../src/record/fact.ts';
import { renderSite } from '../pages/render-site.tsx';
import { samples } from '../support/sample-course.ts';

const { bell } = samples;
const words = 'Once upon a time, The bell.';
const noted: Happening = {
  kind: 'noted',
  lesson: bell.id,
  note: '1a2b3c4d5e6f' as NoteId,
  text: 'Ask about the knee.',
  place: 'the-story.0',
  quote: 'upon a time',
  before: 'Once ',
};

const addNote = () => screen.findByRole('button', { name: 'Add a note' });
const theSheet = () => screen.findByRole('dialog', { name: 'Your note' });
const field = (sheet: HTMLElement) => within(sheet).getByRole('textbox', { name: 'Your words' });

function select(text: string): void {
  const node = screen.getByText(words).firstChild as Text;
  const start = node.data.indexOf(text);
  document.getSelection()?.setBaseAndExtent(node, start, node, start + text.length);
}

test('a note on the lesson is saved while it is written and stands at its foot', async () => {
  const { user, facts } = await renderSite('/learn/pos/bell');
  await user.click(await addNote());
  const sheet = await theSheet();
  expect(field(sheet)).toHaveFocus();
  expect(within(sheet).getByText('Only you can read it.')).toBeVisible();
  await user.keyboard('Mr Okafor on Fridays.');
  await waitFor(() =>
    expect(facts().at(-1)).toMatchObject({
      kind: 'noted',
      lesson: bell.id,
      text: 'Mr Okafor on Fridays.',
      place: '',
      quote: '',
    }),
  );
  await user.click(within(sheet).getByRole('button', { name: 'Done' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  const foot = screen.getByRole('region', { name: 'Your notes' });
  expect(within(foot).getByText('Mr Okafor on Fridays.')).toBeVisible();
});

test('what was typed in the last moment is kept when the sheet closes', async () => {
  const { user, facts } = await renderSite('/learn/pos/bell');
  await user.click(await addNote());
  await user.type(field(await theSheet()), 'x');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(facts().at(-1)).toMatchObject({ kind: 'noted', text: 'x' });
});

test('a sheet that was left empty is no note', async () => {
  const { user, facts } = await renderSite('/learn/pos/bell');
  await user.click(await addNote());
  await user.click(within(await theSheet()).getByRole('button', { name: 'Done' }));
  expect(facts()).toEqual([]);
});

test('a note on selected words quotes them and stands beside them', async () => {
  const { user, facts } = await renderSite('/learn/pos/bell');
  const button = await addNote();
  select('upon a time');
  await user.click(button);
  await user.type(field(await theSheet()), 'When was that?');
  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(facts().at(-1)).toMatchObject({
    text: 'When was that?',
    place: 'the-story.0',
    quote: 'upon a time',
    before: 'Once ',
  });
  const block = screen.getByText(words).closest<HTMLElement>('[data-place]') as HTMLElement;
  expect(await within(block).findByText('When was that?')).toBeVisible();
});

test('without a pointer a note is put beside the beginning of a block', async () => {
  const { user, facts } = await renderSite('/learn/pos/bell', {
    before: [{ ...noted, place: '', quote: '', before: '' }],
  });
  await user.click(await screen.findByRole('button', { name: 'Open your note' }));
  const place = within(await theSheet()).getByRole('combobox', { name: 'Beside' });
  expect(place).toHaveDisplayValue('the mile as a whole');
  await user.selectOptions(place, '“Where are the batteries?”');
  expect(facts().at(-1)).toMatchObject({
    text: 'Ask about the knee.',
    place: 'practice.0',
    quote: 'Where are the batteries?',
  });
});

test('a kept note is opened, changed and stays one note', async () => {
  const { user, facts } = await renderSite('/learn/pos/bell', { before: [noted] });
  await user.click(await screen.findByRole('button', { name: 'Open your note' }));
  const sheet = await theSheet();
  expect(field(sheet)).toHaveValue('Ask about the knee.');
  await user.type(field(sheet), ' The left one.');
  await user.click(within(sheet).getByRole('button', { name: 'Done' }));
  expect(facts().at(-1)).toMatchObject({
    note: noted.note,
    text: 'Ask about the knee. The left one.',
    quote: 'upon a time',
  });
  expect(screen.getAllByRole('button', { name: 'Open your note' })).toHaveLength(1);
});

test('a deleted note can be had back, with all its words', async () => {
  const { user, facts } = await renderSite('/learn/pos/bell', { before: [noted] });
  await user.click(await screen.findByRole('button', { name: 'Open your note' }));
  const sheet = await theSheet();
  await user.type(field(sheet), '!');
  await user.click(within(sheet).getByRole('button', { name: 'Delete this note' }));
  expect(facts().at(-1)).toMatchObject({ note: noted.note, text: '' });
  expect(screen.queryByText('Ask about the knee.!')).toBeNull();
  expect(await addNote()).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(facts().at(-1)).toMatchObject({ ...noted, text: 'Ask about the knee.!' });
  expect(await screen.findByText('Ask about the knee.!')).toBeVisible();
});

test('a note whose words are gone stays with the lesson and says so', async () => {
  await renderSite('/learn/pos/bell', { before: [{ ...noted, quote: 'a discount' }] });
  const foot = await screen.findByRole('region', { name: 'Your notes' });
  expect(within(foot).getByText('Ask about the knee.')).toBeVisible();
  expect(within(foot).getByText(/no longer in this mile: “a discount”/)).toBeVisible();
});
