import { expect, test } from 'vitest';
import { evicts, readPlatform, type Platform } from '../../src/pages/device/platform.ts';

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const mac =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15';
const android =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Mobile Safari/537.36';
const windows =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Safari/537.36';

const known: readonly (readonly [string, number, Platform])[] = [
  [`${iphone} Version/18.5 Mobile/15E148 Safari/604.1`, 5, 'ios-safari'],
  [`${iphone} CriOS/137.0.7151.51 Mobile/15E148 Safari/604.1`, 5, 'ios-other'],
  [`${iphone} FxiOS/139.0 Mobile/15E148 Safari/605.1.15`, 5, 'ios-other'],
  [mac, 5, 'ios-safari'],
  [mac, 0, 'mac-safari'],
  [android, 5, 'android-chromium'],
  ['Mozilla/5.0 (Android 15; Mobile; rv:139.0) Gecko/139.0 Firefox/139.0', 5, 'android-firefox'],
  [windows, 0, 'chromium'],
  [`${windows} Edg/137.0.0.0`, 0, 'chromium'],
  [mac.replace('Version/18.5 ', 'Chrome/137.0.0.0 '), 0, 'chromium'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:139.0) Gecko/20100101 Firefox/139.0', 0, 'firefox'],
  ['curl/8.0', 0, 'other'],
];
for (const [userAgent, touchPoints, platform] of known) {
  test(`${userAgent.slice(12, 100)}… with ${touchPoints} fingers is ${platform}`, () => {
    expect(readPlatform({ userAgent, touchPoints, isStandalone: false })).toBe(platform);
  });
}

test('installed it is an app, wherever', () => {
  expect(readPlatform({ userAgent: mac, touchPoints: 5, isStandalone: true })).toBe('app');
});

test('what may be cleared after a week: Safari and all of an iPhone, not the app', () => {
  expect(known.map(([, , platform]) => platform).filter(evicts)).toEqual([
    'ios-safari',
    'ios-other',
    'ios-other',
    'ios-safari',
    'mac-safari',
  ]);
  expect(evicts('app')).toBe(false);
});
