// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { finished } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';
import { renderSite } from './render-site.tsx';

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

const people = async () => within(await screen.findByRole('region', { name: 'Who learns here' }));
const listed = () => localStorage.getItem('extra-mile:/:profiles');

test('alone one sees no list and nothing is kept for one', async () => {
  await renderSite('/device', { before: [finished(samples.bell)] });
  const section = await people();
  expect(section.queryByRole('list')).toBeNull();
  expect(section.queryByRole('button', { name: /^Hand over/ })).toBeNull();
  expect(listed()).toBeNull();
});

test('somebody is added by name, each mistake told beside its field, and the own name is kept', async () => {
  const { user, facts } = await renderSite('/device');
  const section = await people();
  await user.click(section.getByRole('button', { name: 'Add somebody' }));
  expect(section.getByLabelText('Your first name')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(section.getByLabelText('Your first name')).toHaveAccessibleDescription(
    'A first name is missing.',
  );
  await user.keyboard('Rosa{Tab}rosa{Enter}');
  expect(section.getByLabelText('Their first name')).toHaveAccessibleDescription(
    /^The two names are the same/,
  );
  await user.clear(section.getByLabelText('Their first name'));
  await user.keyboard('Ben{Enter}');
  expect(section.getByText('Ben can learn here now, from mile 1.')).toBeVisible();
  expect(section.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'RRosa · you',
    'BBen',
  ]);
  expect(section.getByRole('button', { name: 'Hand over to somebody else' })).toBeVisible();
  expect(facts()).toMatchObject([{ kind: 'filed', drawer: 'learner', paper: { name: 'Rosa' } }]);
});

test('adding somebody can be left, and changes nothing', async () => {
  const { user, facts } = await renderSite('/device');
  const section = await people();
  await user.click(section.getByRole('button', { name: 'Add somebody' }));
  await user.click(section.getByRole('button', { name: 'Leave it' }));
  expect(listed()).toBeNull();
  expect(facts()).toEqual([]);
});

test('a short passphrase and two that differ are told before anything is sealed', async () => {
  const { user } = await renderSite('/device');
  const section = await people();
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
  });
  await user.click(section.getByRole('button', { name: 'Lock it with a passphrase' }));
  const dialog = within(await screen.findByRole('dialog'));
  const go = dialog.getByRole('button', { name: 'Lock it with a passphrase' });
  await user.type(dialog.getByLabelText('Your first name'), 'Rosa');
  await user.type(dialog.getByLabelText('New passphrase'), 'short');
  await user.click(go);
  expect(await dialog.findByText(/^That is too short to hold/)).toBeVisible();
  await user.type(dialog.getByLabelText('New passphrase'), ' no more');
  await user.type(dialog.getByLabelText('Once more'), 'short no mere');
  await user.click(go);
  expect(await dialog.findByText(/^The two are not the same/)).toBeVisible();
  expect(listed()).toBeNull();
});
