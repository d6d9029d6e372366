// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { voiceFor, say } from '../../src/study-aids/speech.ts';
import type { SpeechEnd } from '../../src/study-aids/speech.ts';
import { installFakeVoices } from '../support/fake-voices.ts';
import type { FakeVoices } from '../support/fake-voices.ts';

const device = () => (globalThis as unknown as { fakeVoices: FakeVoices }).fakeVoices;

beforeEach(() => {
  vi.useFakeTimers();
  installFakeVoices([{ name: 'Ava', lang: 'en-US', localService: true }]);
});

afterEach(() => {
  vi.useRealTimers();
});

function speak(words: string, rate = 1) {
  const ends: SpeechEnd[] = [];
  return { ends, takeBack: say(words, rate, (end) => ends.push(end), 'en') };
}

test('words are said at once, in the press that asks for them, and their end is told once', () => {
  const { ends } = speak('One.', 1.25);
  expect(device().said).toEqual(['One.']);
  expect(device().rate).toBe(1.25);
  device().finish();
  vi.advanceTimersByTime(60_000);
  expect(ends).toEqual(['spoken']);
});

test('words that are taken back tell no end', () => {
  const { ends, takeBack } = speak('One.');
  takeBack();
  vi.advanceTimersByTime(60_000);
  expect(speechSynthesis.speaking).toBe(false);
  expect(ends).toEqual([]);
});

test('new words take the place of the old ones, after a breath', () => {
  const one = speak('One.');
  const two = speak('Two.');
  vi.advanceTimersByTime(100);
  expect(device().said).toEqual(['One.', 'Two.']);
  device().finish();
  expect([one.ends, two.ends]).toEqual([[], ['spoken']]);
});

test('an engine that falls silent without a word is taken to have ended', () => {
  const { ends } = speak('One.');
  device().fallSilent();
  vi.advanceTimersByTime(3000);
  expect(ends).toEqual(['spoken']);
});

test('while the page was out of sight it is taken to have been interrupted', () => {
  const { ends } = speak('One.');
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  vi.advanceTimersByTime(600);
  vi.restoreAllMocks();
  device().fallSilent();
  vi.advanceTimersByTime(3000);
  expect(ends).toEqual(['interrupted']);
});

test('an engine that speaks for ever is stopped', () => {
  const { ends } = speak('One.');
  vi.advanceTimersByTime(9000);
  expect(ends).toEqual(['spoken']);
  expect(speechSynthesis.speaking).toBe(false);
});

test('an engine that does not answer is asked twice', () => {
  device().deaf = true;
  const { ends } = speak('One.');
  vi.advanceTimersByTime(1500);
  device().deaf = false;
  vi.advanceTimersByTime(1000);
  expect(device().said).toEqual(['One.']);
  device().finish();
  expect(ends).toEqual(['spoken']);
  device().deaf = true;
  const again = speak('Two.');
  vi.advanceTimersByTime(9000);
  expect(again.ends).toEqual(['failed']);
});

test('an error is a failure, but for words that something else interrupted', () => {
  const one = speak('One.');
  device().fail('interrupted');
  const two = speak('Two.');
  device().fail('synthesis-failed');
  expect([one.ends, two.ends]).toEqual([['interrupted'], ['failed']]);
});

test('a page that is left falls silent', () => {
  speak('One.');
  window.dispatchEvent(new Event('pagehide'));
  expect(speechSynthesis.speaking).toBe(false);
});

test('a device without voices has none for the page', () => {
  expect(voiceFor('en')?.name).toBe('Ava');
  vi.stubGlobal('speechSynthesis', undefined);
  expect(voiceFor('en')).toBeNull();
  vi.unstubAllGlobals();
});
