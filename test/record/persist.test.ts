// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { askToPersist } from '../../src/record/persist.ts';

let asked = 0;

beforeEach(() => {
  asked = 0;
  localStorage.clear();
});

/** jsdom has no storage manager; this one answers as a browser would. */
function haveStorage(persisted: boolean, answer: () => Promise<boolean>): void {
  const persist = () => {
    asked += 1;
    return answer();
  };
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: { persisted: () => Promise.resolve(persisted), persist },
  });
}

test('the browser is asked once, also when it refuses', async () => {
  haveStorage(false, () => Promise.resolve(false));
  await askToPersist('/training/');
  await askToPersist('/training/');
  expect(asked).toBe(1);
});

test('a browser that keeps the record already is not asked', async () => {
  haveStorage(true, () => Promise.resolve(true));
  await askToPersist('/training/');
  expect(asked).toBe(0);
});

test('a browser that fails to answer does no harm', async () => {
  haveStorage(false, () => Promise.reject(new TypeError('insecure')));
  await expect(askToPersist('/training/')).resolves.toBeUndefined();
});
