// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Answer } from '../../src/activities/activity.ts';
import type { AuditRow } from '../../src/activities/audit/audit.ts';
import { renderActivity } from './render-activity.tsx';
import { bent, journey, row, ruleAudit } from './writing-samples.ts';

const table = (...rows: readonly AuditRow[]): Answer => ({ kind: 'audit', rows });
const [refund, sample] = [
  row('no-refund', { subject: 'No refund without the box.' }),
  row('one-sample', { subject: 'One sample per customer.' }),
];
const group = (name: string | RegExp) => within(screen.getByRole('group', { name }));
const refunds = () => group(/No refund/);
const count = () => screen.getByText(/to go\.|That’s|more than asked/);

test('every row is a named group of three radios, and the count says how many are to go', async () => {
  await renderActivity(ruleAudit);
  expect(refunds().getAllByRole('radio')).toHaveLength(3);
  expect(refunds().getByText('No refund without the box.')).toBeVisible();
  expect(group(/One sample/).getByRole('radio', { name: 'Keep' })).not.toBeChecked();
  expect(count()).toHaveTextContent('Two to go.');
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a rule that stays is decided with one press, and nothing more is asked', async () => {
  const { user, answers } = await renderActivity(ruleAudit);
  await user.click(refunds().getByText('Keep'));
  expect(answers).toEqual([table({ ...refund, verdict: 'keep' }, sample)]);
  expect(count()).toHaveTextContent('1 keep. One to go.');
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a rule to bend asks whom it hurts and whom to ask, and reads as sentences then', async () => {
  const { user, answers } = await renderActivity(ruleAudit);
  await user.click(refunds().getByText('Bend'));
  await user.type(refunds().getByLabelText('It hurts …'), 'newcomers');
  await user.type(refunds().getByLabelText('I’ll ask …'), 'Dana');
  await user.click(refunds().getByRole('button', { name: 'Read it back' }));
  const full = { ...refund, verdict: 'bend', effect: 'newcomers', remedy: 'Dana' };
  expect(answers.at(-1)).toEqual(table(full, sample));
  const sentences = refunds().getByText('Bend. It hurts newcomers. I’ll ask Dana.');
  expect(screen.queryByRole('textbox')).toBeNull();
  const change = refunds().getByRole('button', { name: 'Change “No refund without the box.”' });
  expect(change).toHaveFocus();
  expect(change).toHaveAccessibleDescription(sentences.textContent);
});

test('the whole table can be filled by keyboard alone', async () => {
  const { user, answers } = await renderActivity(ruleAudit);
  await user.tab();
  await user.tab();
  expect(refunds().getByRole('radio', { name: 'Keep' })).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(refunds().getByRole('radio', { name: 'Bend' })).toBeChecked();
  expect(refunds().getByRole('radio', { name: 'Bend' })).toHaveFocus();
  await user.tab();
  await user.keyboard('newcomers');
  await user.tab();
  await user.keyboard('Dana');
  await user.tab();
  await user.keyboard('{Enter}');
  expect(refunds().getByText('Bend. It hurts newcomers. I’ll ask Dana.')).toBeVisible();
  await user.tab();
  await user.tab();
  await user.tab();
  expect(group(/One sample/).getByRole('radio', { name: 'Keep' })).toHaveFocus();
  await user.keyboard(' ');
  expect(answers.at(-1)).toEqual(
    table(
      { ...refund, verdict: 'bend', effect: 'newcomers', remedy: 'Dana' },
      { ...sample, verdict: 'keep' },
    ),
  );
  expect(count()).toHaveTextContent('1 keep, 1 bend. That’s both.');
});

test('reading a row back too early says what is missing and goes there', async () => {
  const { user } = await renderActivity(ruleAudit);
  await user.click(refunds().getByText('Kill'));
  await user.type(refunds().getByLabelText('It hurts …'), 'newcomers');
  await user.click(refunds().getByRole('button', { name: 'Read it back' }));
  expect(refunds().getByRole('status')).toHaveTextContent('Still to say: whom to ask.');
  expect(refunds().getByLabelText('I’ll ask …')).toHaveFocus();
});

test('a row left unfinished says so when it is come back to, and leads to what is missing', async () => {
  const { user } = await renderActivity(ruleAudit, {
    answer: table({ ...refund, verdict: 'bend' }, sample),
  });
  expect(screen.queryByRole('textbox')).toBeNull();
  await user.click(screen.getByRole('button', { name: /^Still to say: whom it hurts/ }));
  expect(refunds().getByLabelText('It hurts …')).toHaveFocus();
});

test('the words of a row can be changed', async () => {
  const { user, answers } = await renderActivity(ruleAudit, { answer: table(bent) });
  await user.click(screen.getByRole('button', { name: /^Change/ }));
  const field = screen.getByLabelText('The rule');
  expect(field).toHaveFocus();
  expect(screen.getByLabelText('It hurts …')).toHaveValue('people who moved house');
  await user.clear(field);
  await user.type(field, 'No refund.');
  await user.tab();
  expect(answers.at(-1)).toEqual(table({ ...bent, subject: 'No refund.' }));
});

test('a row is added, written, and kept with the others', async () => {
  const { user, answers } = await renderActivity(ruleAudit);
  await user.click(screen.getByRole('button', { name: 'Add a rule' }));
  expect(screen.getByLabelText('The rule')).toHaveFocus();
  await user.keyboard('Coats off');
  await user.click(group(/Coats off/).getByText('Keep'));
  expect(answers.at(-1)).toEqual(
    table(refund, sample, row('own.1', { subject: 'Coats off', verdict: 'keep' })),
  );
});

test('a row that is removed can be put back where it was', async () => {
  const { user, answers } = await renderActivity(ruleAudit, { answer: table(bent, sample) });
  await user.click(screen.getByRole('button', { name: /^Change “No refund/ }));
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  expect(answers.at(-1)).toEqual(table(sample));
  expect(screen.getByText(/^Removed: “No refund without the box\.”/)).toBeVisible();
  const undo = screen.getByRole('button', { name: 'Undo' });
  expect(undo).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(answers.at(-1)).toEqual(table(bent, sample));
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Change “No refund without the box.”' })).toHaveFocus();
});

test('a table with every row removed can be begun anew', async () => {
  const { user, answers } = await renderActivity(ruleAudit, { answer: table() });
  expect(screen.queryByRole('radio')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Add a rule' }));
  expect(answers.at(-1)).toEqual(table(row('own.1')));
});

test('what is typed is kept a moment after the last letter, and by leaving the page', async () => {
  const { answers, unmount } = await renderActivity(ruleAudit, {
    answer: table({ ...refund, verdict: 'bend' }),
  });
  fireEvent.click(screen.getByRole('button', { name: /^Still to say/ }));
  vi.useFakeTimers();
  try {
    fireEvent.change(screen.getByLabelText('It hurts …'), { target: { value: 'new' } });
    vi.advanceTimersByTime(799);
    expect(answers).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(answers).toEqual([table({ ...refund, verdict: 'bend', effect: 'new' })]);
  } finally {
    vi.useRealTimers();
  }
  fireEvent.change(screen.getByLabelText('It hurts …'), { target: { value: 'newcomers' } });
  fireEvent.change(screen.getByLabelText('I’ll ask …'), { target: { value: 'Dana' } });
  unmount();
  expect(answers.slice(1)).toEqual([
    table({ ...refund, verdict: 'bend', effect: 'newcomers', remedy: 'Dana' }),
  ]);
});

test('letters typed while the answer is still being kept stay in their fields', async () => {
  const { user, answers, arrive } = await renderActivity(ruleAudit, { keep: () => null });
  await user.click(refunds().getByText('Bend'));
  await user.type(refunds().getByLabelText('It hurts …'), 'new');
  arrive(answers[0] ?? table());
  expect(refunds().getByLabelText('It hurts …')).toHaveValue('new');
  await user.tab();
  expect(answers.at(-1)).toEqual(table({ ...refund, verdict: 'bend', effect: 'new' }, sample));
});

test('nothing is handed over when nothing was changed', async () => {
  const { user, answers, unmount } = await renderActivity(ruleAudit);
  await user.click(screen.getByRole('button', { name: /^Change “No refund/ }));
  await user.keyboard('x{Backspace}');
  await user.tab();
  unmount();
  expect(answers).toEqual([]);
});

test('while the record opens nothing can be changed, and then it is as it was left', async () => {
  const { arrive, say } = await renderActivity(ruleAudit, { saving: { status: 'opening' } });
  for (const control of screen.getAllByRole('radio')) expect(control).toBeDisabled();
  expect(screen.getByRole('button', { name: 'Add a rule' })).toBeDisabled();
  arrive(table(bent));
  say({ status: 'saved', at: '14:02' });
  expect(screen.getByText('Bend. It hurts people who moved house. I’ll ask Dana.')).toBeVisible();
  expect(refunds().getByRole('radio', { name: 'Bend' })).toBeEnabled();
  expect(screen.getByText('Saved on this device, 14:02')).toBeVisible();
});

test('a verdict that is gone is passed over, and the row with it is not lost', async () => {
  await renderActivity(ruleAudit, { answer: table({ ...bent, verdict: 'delighted' }) });
  for (const radio of refunds().getAllByRole('radio')) expect(radio).not.toBeChecked();
  expect(count()).toHaveTextContent('Two to go.');
  expect(
    refunds().getByRole('button', { name: /^Still to say: keep, bend or kill/ }),
  ).toBeVisible();
});

test('ours is offered for comparison once a row is full', async () => {
  const { user } = await renderActivity(ruleAudit, {
    answer: table({ ...refund, verdict: 'kill' }, sample),
  });
  expect(screen.queryByText('Compare with ours')).toBeNull();
  await user.click(group(/One sample/).getByText('Keep'));
  expect(screen.getByText('A signature for ten dollars.')).not.toBeVisible();
  await user.click(screen.getByText('Compare with ours'));
  expect(screen.getByText('A signature for ten dollars.')).toBeVisible();
});

const [parks, waits] = [
  row('own.1', { subject: 'Parks', verdict: 'worried', effect: 'circles', remedy: 'signs' }),
  row('own.2', { subject: 'Waits', verdict: 'glad', effect: 'reads', remedy: 'chairs' }),
];

test('a journey draws its feelings and tells them in words', async () => {
  const { user } = await renderActivity(journey, { answer: table(parks) });
  expect(screen.queryByRole('img')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Add a step' }));
  await user.keyboard('Waits');
  await user.click(group(/Waits/).getByText('Glad'));
  expect(screen.getByRole('img')).toHaveAccessibleName(
    'How it feels along the way: 1. Parks, worried; 2. Waits, glad.',
  );
});

test('a step that is full says its feeling, and is moved along the journey', async () => {
  const { user, answers } = await renderActivity(journey, { answer: table(parks, waits) });
  expect(screen.getByText(/^Glad\. Here the customer reads\./)).toBeVisible();
  expect(screen.queryByRole('radio')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Change “Waits”' }));
  await user.click(screen.getByRole('button', { name: 'Earlier' }));
  expect(answers.at(-1)).toEqual(table(waits, parks));
  const earlier = screen.getByRole('button', { name: 'Earlier' });
  expect(earlier).toHaveFocus();
  expect(earlier).toHaveAttribute('aria-disabled', 'true');
  await user.click(earlier);
  expect(answers).toHaveLength(1);
});

test('a table that is full takes no more rows', async () => {
  const rows = Array.from({ length: 40 }, (_, n) => row(`own.${n}`, { subject: `Rule ${n}` }));
  await renderActivity(ruleAudit, { answer: table(...rows) });
  expect(screen.queryByRole('button', { name: 'Add a rule' })).toBeNull();
});
