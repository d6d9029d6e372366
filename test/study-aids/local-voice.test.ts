import { expect, test } from 'vitest';
import { localVoice } from '../../src/study-aids/local-voice.ts';

const voice = (name: string, lang: string, traits = {}) => ({
  name,
  lang,
  localService: true,
  default: false,
  ...traits,
});
const chosen = (voices: readonly ReturnType<typeof voice>[], reader: readonly string[] = []) =>
  localVoice(voices, 'en', reader)?.name ?? null;

test('a voice that lives on a server is never taken', () => {
  expect(chosen([voice('Cloud', 'en-US', { localService: false, default: true })])).toBeNull();
});

test('a voice of another language is none', () => {
  expect(chosen([voice('Anna', 'de-DE', { default: true }), voice('Enya', 'ens')])).toBeNull();
});

test('first comes the voice the device is set to, then one from where the reader is', () => {
  const near = [voice('Ava', 'en-US'), voice('Moira', 'en_IE')];
  expect(chosen([...near, voice('Daniel', 'en-GB', { default: true })], ['en-IE'])).toBe('Daniel');
  expect(chosen(near, ['ga', 'en-IE'])).toBe('Moira');
  expect(chosen(near)).toBe('Ava');
});

test('voices made for fun come last', () => {
  expect(chosen([voice('Albert', 'en-US'), voice('Samantha', 'en-US')])).toBe('Samantha');
  expect(chosen([voice('Bad News', 'en-US')])).toBe('Bad News');
});
