// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Happening, NoteId } from '../../src/record/fact.ts';
import { madeMyDay } from '../activities/samples.ts';
import { answered } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';
import { renderSite } from './render-site.tsx';

const noted: Happening = {
  kind: 'noted',
  lesson: samples.umbrella.id,
  note: '0a1b2c3d4e5f' as NoteId,
  text: 'Mr Okafor on Fridays.',
  place: '',
  quote: '',
  before: '',
};

const before = [
  answered(samples.bell, madeMyDay, { answer: { kind: 'reflection', text: 'The kiosk on Elm.' } }),
  noted,
];

test('an empty journal says where it starts', async () => {
  await renderSite('/journal');
  expect(await screen.findByText('Your journal starts at mile 1.')).toBeVisible();
});

test('entries stand with their mile and their question, and are searched and narrowed down', async () => {
  const { user } = await renderSite('/journal', { before });
  expect(await screen.findByText('The kiosk on Elm.')).toBeVisible();
  expect(screen.getByText('Mr Okafor on Fridays.')).toBeVisible();
  await user.type(screen.getByLabelText('Search the journal'), 'OKAFOR');
  await waitFor(() => expect(screen.queryByText('The kiosk on Elm.')).toBeNull());
  expect(screen.getByText('1 entry')).toBeVisible();
  await user.clear(screen.getByLabelText('Search the journal'));
  await user.click(screen.getByRole('radio', { name: 'Reflections' }));
  expect(screen.queryByText('Mr Okafor on Fridays.')).toBeNull();
  expect(screen.getByText('The kiosk on Elm.')).toBeVisible();
});

test('a reflection is written on in the journal as in its lesson, and stays while it is emptied', async () => {
  const { user, facts } = await renderSite('/journal', { before });
  const entry = await entryWith('The kiosk on Elm.');
  await user.click(within(entry).getByRole('button', { name: 'Change' }));
  const field = await within(entry).findByRole('textbox');
  await user.clear(field);
  await user.tab();
  expect(field).toBeInTheDocument();
  await user.type(field, 'The pharmacy.');
  await user.click(within(entry).getByRole('button', { name: 'Done' }));
  await waitFor(() =>
    expect(facts().at(-1)).toMatchObject({
      kind: 'answered',
      lesson: 'pos/bell',
      activity: madeMyDay.id,
      answer: { kind: 'reflection', text: 'The pharmacy.' },
      complete: true,
    }),
  );
});

test('what is deleted is brought back at once, or later from where the deleted is kept', async () => {
  const { user, facts } = await renderSite('/journal', { before });
  const remove = async () => {
    const entry = await entryWith('Mr Okafor on Fridays.');
    await user.click(within(entry).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(screen.queryByText('Mr Okafor on Fridays.')).toBeNull());
  };
  await remove();
  expect(facts().at(-1)).toMatchObject({ kind: 'noted', text: '' });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Mr Okafor on Fridays.')).toBeVisible();
  await remove();
  await user.click(screen.getByRole('radio', { name: 'Deleted' }));
  await user.click(await screen.findByRole('button', { name: 'Bring it back' }));
  await user.click(screen.getByRole('radio', { name: 'Notes' }));
  expect(await screen.findByText('Mr Okafor on Fridays.')).toBeVisible();
});

test('of many long entries only those are drawn that have room, and all of them are searched', async () => {
  const long = 'the customer at the counter waited '.repeat(80);
  const many = Array.from({ length: 60 }, (_, place): Happening => ({
    ...noted,
    note: `note-${String(place).padStart(8, '0')}` as NoteId,
    text: `number ${place} ${long} ${place === 7 ? 'wheelchair' : ''}`,
  }));
  const { user } = await renderSite('/journal', { before: many });
  expect(await screen.findByText(/^number 59 /)).toBeVisible();
  expect(screen.getAllByRole('article').length).toBeLessThan(4);
  await user.type(screen.getByLabelText('Search the journal'), 'wheelchair');
  expect(await screen.findByText(/^number 7 /)).toBeVisible();
});

async function entryWith(text: string): Promise<HTMLElement> {
  const entry = (await screen.findByText(text)).closest('article');
  if (entry === null) throw new Error(`“${text}” stands in no entry.`);
  return entry;
}
