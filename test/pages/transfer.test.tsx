// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { transferCodes } from '../../src/pages/transfer/transfer-links.ts';
import { writeTransfer } from '../../src/record/write-transfer.ts';
import { finished } from '../support/happened.ts';
import { manyFacts } from '../support/many-facts.ts';
import { samples } from '../support/sample-course.ts';
import { renderSite } from './render-site.tsx';

const frozen = readFileSync('test/records/transfer-1.txt', 'utf8').trim();
const hash = frozen.slice(frozen.indexOf('#'));

afterEach(() => {
  sessionStorage.clear();
  vi.restoreAllMocks();
});

const section = async (name: string) => within(await screen.findByRole('region', { name }));

test('a link shows what it holds, and nothing is taken before a yes', async () => {
  const { user, facts } = await renderSite(`/device/take${hash}`);
  const arrived = await section('What came along');
  expect(await arrived.findByText('4 entries that you do not have here yet.')).toBeVisible();
  expect(arrived.getByRole('heading', { level: 3 })).toHaveFocus();
  expect(facts()).toEqual([]);
  expect(sessionStorage).toHaveLength(0);
  await user.click(arrived.getByRole('button', { name: 'Take it in' }));
  const told = await arrived.findByText(/^Taken in: 4 entries/);
  await waitFor(() => expect(document.activeElement).toContainElement(told));
  expect(facts()).toHaveLength(4);
  expect(arrived.getByRole('link', { name: 'On to the map' })).toHaveAttribute('href', '/');

  await user.type(screen.getByLabelText('The link you sent yourself'), frozen);
  await user.click(screen.getByRole('button', { name: 'Read it' }));
  expect(await arrived.findByText('Everything in it is here already.')).toBeVisible();
  await user.click(arrived.getByRole('button', { name: 'Leave it' }));
  expect(await arrived.findByText('Nothing was taken in.')).toBeVisible();
  expect(facts()).toHaveLength(4);
});

test('codes are counted as they come, and one of another time starts over', async () => {
  const about = { app: '0', now: 0 };
  const contents = { device: 'd', entries: manyFacts(30, 2), quarantined: [] };
  const [one = '', two = '', ...more] =
    transferCodes(await writeTransfer(contents, about), 'https://extramile.example/') ?? [];
  const of = more.length + 2;
  const { user } = await renderSite('/device/take');
  const arrived = await section('What came along');
  const paste = async (text: string) => {
    const field = screen.getByLabelText('The link you sent yourself');
    await user.click(field);
    await user.paste(text);
    await user.click(screen.getByRole('button', { name: 'Read it' }));
  };
  await paste(`${one} ${two}`);
  expect(await arrived.findByText(`2 of ${of} codes are here.`)).toBeVisible();
  await paste(one);
  expect(arrived.getByText(`2 of ${of} codes are here.`)).toBeVisible();
  const [later = ''] =
    transferCodes(await writeTransfer(contents, { app: '0', now: 9 }), 'https://a.example/') ?? [];
  await paste(later);
  expect(await arrived.findByText(/^These codes are of another time/)).toBeVisible();
  expect(arrived.getByText(/^1 of \d+ codes are here\.$/)).toBeVisible();
  await user.click(arrived.getByRole('button', { name: 'Start over' }));
  expect(arrived.getByText(/^On the other device, open/)).toBeVisible();
  expect(sessionStorage).toHaveLength(0);
});

test.each([
  [hash.slice(0, -4), /^This link stops short/],
  ['#2.9f3a01c2.what-may-come', /^This comes from a newer copy/],
  ['#<img src=x onerror=alert(1)>', /^This holds nothing from your other device/],
])('%s is told in a sentence', async (text, sentence) => {
  const { facts } = await renderSite(`/device/take${text}`);
  const arrived = await section('What came along');
  expect(await arrived.findByText(sentence)).toBeVisible();
  expect(facts()).toEqual([]);
});

test('a bare code is taken where links are pasted', async () => {
  const { user } = await renderSite('/device');
  await user.click(await screen.findByLabelText('The link you were sent'));
  await user.paste(hash.slice(1));
  await user.click(screen.getByRole('button', { name: 'Open it' }));
  const arrived = await section('What came along');
  expect(await arrived.findByText('4 entries that you do not have here yet.')).toBeVisible();
});

test('nothing done is nothing to take along', async () => {
  await renderSite('/device/transfer');
  expect(await screen.findByText(/^There is nothing to take along yet/)).toBeVisible();
});

test('the link that is copied brings everything', async () => {
  const { user } = await renderSite('/device/transfer', { before: [finished(samples.bell)] });
  await user.click(await screen.findByRole('button', { name: 'Copy the link' }));
  expect(await screen.findByText(/^Copied/)).toBeVisible();
  const link = await navigator.clipboard.readText();
  expect(link).toMatch(/\/device\/take#1\.[0-9a-f]{8}\.1\.1\./);
});

test('a browser that does not copy shows the link', async () => {
  const { user } = await renderSite('/device/transfer', { before: [finished(samples.bell)] });
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await user.click(await screen.findByRole('button', { name: 'Copy the link' }));
  const field = await screen.findByLabelText('The link');
  expect((field as HTMLTextAreaElement).value).toContain('/device/take#1.');
});

test('where there is a share sheet the link goes to it', async () => {
  const share = vi.fn<(what: ShareData) => Promise<void>>(() => Promise.resolve());
  Object.assign(navigator, { share });
  const { user } = await renderSite('/device/transfer', { before: [finished(samples.bell)] });
  await user.click(await screen.findByRole('button', { name: 'Send the link' }));
  expect(await screen.findByText('The link is on its way.')).toBeVisible();
  expect(share.mock.lastCall?.[0].url).toContain('/device/take#1.');
  share.mockRejectedValue(new DOMException('', 'AbortError'));
  await user.click(screen.getByRole('button', { name: 'Send the link' }));
  await waitFor(() => expect(screen.getByText('The link was not sent.')).toBeVisible());
  Object.assign(navigator, { share: undefined });
});
