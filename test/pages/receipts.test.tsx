// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { Blob as NodeBlob } from 'node:buffer';
import { webcrypto } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { keepReceipt } from '../../src/assignments/kept-receipts.ts';
import { receiptCode } from '../../src/assignments/receipt.ts';
import { issueReceipt } from '../../src/assignments/issue-receipt.ts';
import { fileReply } from '../../src/assignments/received.ts';
import { sealingKey } from '../../src/assignments/seal.ts';
import { fileSent } from '../../src/assignments/sent.ts';
import type { Assignment } from '../../src/assignments/assignment.ts';
import type { Day, Fact } from '../../src/record/fact.ts';
import { rosasReceipt, someDevice } from '../assignments/some-receipts.ts';
import { danas } from '../assignments/some-assignments.ts';
import { finished } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';
import { renderSite } from './render-site.tsx';

// jsdom has half of what browsers have of them.
vi.stubGlobal('crypto', webcrypto);
vi.stubGlobal('Blob', NodeBlob);

const { bell, umbrella } = samples;
const asked: Assignment = { ...danas, items: ['pos'] as unknown as Assignment['items'] };

const filedIn = (facts: readonly Fact[], drawer: string) =>
  facts.filter((fact) => fact.kind === 'filed' && fact.drawer === drawer);

test('a learner sees exactly what goes, must give a name, and the name is kept', async () => {
  const { user, facts } = await renderSite(`/receipt/send#a=${asked.id}`, {
    before: [fileReply(asked, 'accepted'), finished(bell), finished(umbrella)],
  });
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'Your receipt, for Dana Whitcombe',
  );
  const till = await screen.findByRole('region', { name: 'Receipt' });
  expect(
    within(till)
      .getAllByRole('listitem')
      .map((line) => line.textContent),
  ).toEqual([expect.stringMatching(/^1The bell/), expect.stringMatching(/^2The umbrella/)]);
  expect(within(till).getByText('2 of 3 miles')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(screen.getByText('Type your name first. It stands on the receipt.')).toBeVisible();
  expect(screen.getByLabelText('Your name')).toHaveFocus();
  await user.keyboard('Rosa');
  await user.tab();
  expect(filedIn(facts(), 'learner')).toMatchObject([{ name: 'name', paper: { name: 'Rosa' } }]);
  expect(await within(till).findByText(/^EM-/, undefined, { timeout: 5_000 })).toBeVisible();
  expect(within(till).getByText(/^Rosa,/)).toBeVisible();
});

test('an assignment that this device does not know is told, and nothing to send as well', async () => {
  await renderSite(`/receipt/send#a=${asked.id}`, { before: [finished(bell)] });
  expect(await screen.findByText(/^This device does not know the assignment/)).toBeVisible();
});

test('a receipt in the address is shown, taken only after a yes, and gone from the address', async () => {
  const { carried } = await issueReceipt(rosasReceipt(), someDevice(), null);
  const { user, facts } = await renderSite(`/receipt#r=${carried}`);
  expect(await screen.findByRole('heading', { name: 'A receipt from Rosa Delgado' })).toBeVisible();
  expect(facts()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Put it on the board' }));
  expect(await screen.findByRole('heading', { name: 'It is on the board.' })).toBeVisible();
  expect(filedIn(facts(), 'receipts')).toHaveLength(1);
  await user.click(screen.getByRole('link', { name: 'To the team board' }));
  expect(await screen.findByRole('button', { name: 'Rosa Delgado' })).toBeVisible();
  expect(screen.getByText('0 of 2 legs')).toBeInTheDocument();
});

test('a code from a paper is found among the receipts that are here, however it is typed', async () => {
  const { receipt, carried } = await issueReceipt(rosasReceipt(), someDevice(), null);
  const code = receiptCode(receipt.id);
  const { user } = await renderSite('/receipt', { before: [keepReceipt(receipt.id, carried)] });
  const field = await screen.findByLabelText('Or type the code beside the square');
  const look = async (text: string) => {
    await user.clear(field);
    await user.type(field, text);
    await user.click(screen.getByRole('button', { name: 'Look for it' }));
  };
  await look(
    ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}`,
  );
  expect(await screen.findByText(/^Rosa Delgado, .*The receipt is on this board/)).toBeVisible();
  await look('EM-0000-0000');
  expect(screen.getByText(/^No receipt on this device has this code/)).toBeVisible();
  await look('EM-0000-000U');
  expect(screen.getByText(/^A code is EM and eight letters/)).toBeVisible();
});

test('a certificate with a name on it bears the code of a receipt, the same whenever it is printed', async () => {
  const before = [bell, umbrella, samples.parcel].map((lesson) => finished(lesson));
  const { user } = await renderSite('/certificate/pos', { before });
  await screen.findByText(
    'With your name on it, the certificate gets a square that others can check.',
  );
  const code = async () => (await screen.findByText(/^Receipt EM-/)).textContent;
  await user.type(screen.getByLabelText('Your name'), 'Rosa');
  await user.tab();
  const rosas = await code();
  expect(screen.getByRole('img', { name: /QR code/ })).toBeInTheDocument();
  await user.type(screen.getByLabelText('Your name'), ' Delgado');
  await user.tab();
  await waitFor(async () => expect(await code()).not.toBe(rosas));
  await user.clear(screen.getByLabelText('Your name'));
  await user.type(screen.getByLabelText('Your name'), 'Rosa');
  await user.tab();
  await waitFor(async () => expect(await code()).toBe(rosas));
});

test('an altered receipt is told in words and never reaches the board', async () => {
  const { carried } = await issueReceipt(rosasReceipt(), someDevice(), null);
  const altered = carried.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'));
  const { facts } = await renderSite(`/receipt#r=${altered}`);
  expect(await screen.findByText('One receipt was altered')).toBeVisible();
  expect(facts()).toEqual([]);
});

test('many are pasted at once, told one by one, and taken off again', async () => {
  const elsewhere = await issueReceipt(
    rosasReceipt({ name: 'Jun' }),
    someDevice(),
    await sealingKey(someDevice()),
  );
  const rosa = someDevice();
  const links = [
    await issueReceipt(rosasReceipt(), rosa, null),
    await issueReceipt(rosasReceipt(), rosa, null),
    elsewhere,
  ].map(({ carried }) => `https://course.example/receipt#r=${carried}`);
  const { user, facts } = await renderSite('/roster/add');
  await user.click(await screen.findByLabelText('Or paste links here, one per line'));
  await user.paste(`${links.join('\n')}\n${links[0]?.slice(0, -9)}`);
  await user.click(screen.getByRole('button', { name: 'Add what is pasted' }));
  const news = await screen.findByRole('region', { name: 'Just now' });
  expect(
    await within(news).findByText(
      'One receipt added. One was already here. Two could not be taken.',
    ),
  ).toBeVisible();
  expect(within(news).getByText('Positively Outrageous Service, 2 of 3 miles')).toBeVisible();
  expect(within(news).getByText('One is sealed for another device')).toBeVisible();
  expect(within(news).getByText('One link stops short')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(filedIn(facts(), 'receipts').at(-1)).toMatchObject({ paper: null });
});

test('the board tells who is late, who was silent, and lets go of somebody', async () => {
  const { receipt, carried } = await issueReceipt(rosasReceipt(), someDevice(), null);
  const { user, facts } = await renderSite('/roster', {
    before: [
      fileSent({ ...asked, by: '2026-06-01' as Day }),
      { kind: 'filed', drawer: 'receipts' as never, name: receipt.id, paper: { signed: carried } },
      { kind: 'filed', drawer: 'roster' as never, name: 'names', paper: { names: ['Lucía'] } },
    ],
  });
  const row = (await screen.findByRole('button', { name: 'Rosa Delgado' })).closest('li');
  expect(row).toHaveTextContent(/days late/);
  expect(row).toHaveTextContent(/Positively Outrageous Service: 2 of 3/);
  const silent = screen.getByRole('button', { name: 'Lucía' }).closest('li');
  expect(silent).toHaveTextContent('No receipt yet');
  expect(screen.queryByText(/not started/i)).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Lucía' }));
  const sheet = await screen.findByRole('dialog', { name: 'Lucía' });
  await user.type(within(sheet).getByLabelText('Note'), 'On paper.');
  await user.click(within(sheet).getByRole('button', { name: 'Add it' }));
  expect(await within(sheet).findByText('On paper.')).toBeVisible();
  expect(silent).toHaveTextContent('by hand');
  await user.click(within(sheet).getByRole('button', { name: 'Close' }));

  await user.click(screen.getByRole('button', { name: 'Rosa Delgado' }));
  await user.click(screen.getByRole('button', { name: 'Take Rosa Delgado off the board' }));
  expect(await screen.findByText('Rosa Delgado is off the board.')).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Rosa Delgado' })).toBeNull());
  expect(filedIn(facts(), 'receipts').at(-1)).toMatchObject({ name: receipt.id, paper: null });
});

test('whoever has not answered is reminded by a message with the link, and nobody else is', async () => {
  const { receipt, carried } = await issueReceipt(rosasReceipt(), someDevice(), null);
  const { user } = await renderSite('/roster', {
    before: [
      fileSent(asked),
      { kind: 'filed', drawer: 'receipts' as never, name: receipt.id, paper: { signed: carried } },
      { kind: 'filed', drawer: 'roster' as never, name: 'names', paper: { names: ['Lucía'] } },
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Remind Lucía' }));
  const sheet = await screen.findByRole('dialog', { name: 'Remind Lucía' });
  const message = within(sheet).getByLabelText<HTMLTextAreaElement>('The message').value;
  expect(message).toMatch(/^Lucía, no receipt from you has reached me yet\./);
  expect(message).toMatch(/\nhttp\S+assigned#do=pos&\S+id=q0D3mXyV2bW9sT-4hJ_kLQ\n/);
  expect(message).toMatch(/Dana Whitcombe$/);
  expect(within(sheet).getByRole('link', { name: 'Mail it' })).toHaveAttribute(
    'href',
    expect.stringContaining(encodeURIComponent(message)),
  );
  await user.click(within(sheet).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('button', { name: 'Remind Rosa Delgado' })).toBeNull();
});
