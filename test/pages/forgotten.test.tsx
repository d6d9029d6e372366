// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WhoIsLearning } from '../../src/pages/profiles/who-is-learning.tsx';
import { firstProfile, type Profile, type ProfileId } from '../../src/profiles/profile.ts';
import { loadProfiles, saveProfiles } from '../../src/profiles/profile-list.ts';

const rosa: Profile = { id: 'k3x9k3x9k3x9' as ProfileId, name: 'Rosa', locked: true };
const ben: Profile = { id: firstProfile, name: 'Ben', locked: false };

beforeEach(() => {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });
  saveProfiles('/', [rosa, ben]);
  localStorage.setItem('extra-mile:/~k3x9k3x9k3x9:wal:aaaaaaaaaaaa.1', 'sealed');
  localStorage.setItem('extra-mile:/:wal:bbbbbbbbbbbb.1', 'of Ben');
});

afterEach(() => {
  cleanup();
  localStorage.clear();
});

async function askToDelete() {
  const user = userEvent.setup();
  render(
    <WhoIsLearning base="/" profiles={loadProfiles('/')} first={null} onOpen={() => undefined} />,
  );
  await user.click(screen.getByRole('button', { name: /^R?Rosa/ }));
  await user.click(screen.getByText('I don’t remember it'));
  const button = screen.getByRole('button', { name: 'Delete what Rosa did' });
  await user.click(button);
  return { user, button, dialog: within(screen.getByRole('dialog')) };
}

test('whose passphrase is forgotten is deleted by name, and only they are', async () => {
  const { user, dialog } = await askToDelete();
  expect(dialog.getByText(/nobody can read what Rosa did/)).toBeVisible();
  expect(dialog.getByText(/What goes is everything Rosa did in this browser/)).toBeVisible();
  const go = dialog.getByRole('button', { name: 'Delete what Rosa did' });
  await user.type(dialog.getByLabelText('Type the name Rosa'), 'Ben');
  await user.click(go);
  expect(dialog.getByText('Type Rosa to go on.')).toBeVisible();
  expect(loadProfiles('/')).toEqual([rosa, ben]);

  await user.clear(dialog.getByLabelText('Type the name Rosa'));
  await user.type(dialog.getByLabelText('Type the name Rosa'), 'rosa');
  await user.click(go);
  expect(
    await dialog.findByRole('heading', { name: 'What Rosa did is deleted.' }, { timeout: 5_000 }),
  ).toBeVisible();
  expect(dialog.getByRole('button', { name: 'Back to the start' })).toHaveFocus();
  expect(loadProfiles('/')).toEqual([ben]);
  expect(localStorage.getItem('extra-mile:/~k3x9k3x9k3x9:wal:aaaaaaaaaaaa.1')).toBeNull();
  expect(localStorage.getItem('extra-mile:/:wal:bbbbbbbbbbbb.1')).toBe('of Ben');
});

test('the dialog can be left, and everything stays', async () => {
  const { user, button, dialog } = await askToDelete();
  await user.click(dialog.getByRole('button', { name: 'Leave it all here' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(button).toHaveFocus();
  expect(loadProfiles('/')).toEqual([rosa, ben]);
  expect(localStorage.getItem('extra-mile:/~k3x9k3x9k3x9:wal:aaaaaaaaaaaa.1')).toBe('sealed');
});
