import { expect, test } from 'vitest';
import {
  abandonedCaches,
  cacheNames,
  nextGenerations,
  parseGenerations,
} from '../../src/offline/worker/generations.ts';

const names = cacheNames('/training/');

test('the build in use and the one before are kept', () => {
  expect(nextGenerations([], 'one')).toEqual(['one']);
  expect(nextGenerations(['one'], 'two')).toEqual(['two', 'one']);
  expect(nextGenerations(['two', 'one'], 'three')).toEqual(['three', 'two']);
});

test('a build that comes back, or starts again, takes its place once', () => {
  expect(nextGenerations(['two', 'one'], 'one')).toEqual(['one', 'two']);
  expect(nextGenerations(['two', 'one'], 'two')).toEqual(['two', 'one']);
});

test('a build that was overtaken while it waited goes, like the ones before the last', () => {
  const existing = [
    names.shell('one'),
    names.lessons,
    names.shell('two'),
    names.generations,
    names.shell('never-used'),
    names.shell('three'),
  ];
  expect(abandonedCaches(existing, names, ['three', 'two'])).toEqual([
    names.shell('one'),
    names.shell('never-used'),
  ]);
});

test('the caches of other sites of the same origin are left alone', () => {
  const others = ['/', '/training-two/', '/training/shell/'].flatMap((base) => {
    const { shell, lessons, generations } = cacheNames(base);
    return [shell('one'), lessons, generations];
  });
  expect(abandonedCaches([...others, 'somebody-elses'], names, ['two'])).toEqual([]);
  expect(abandonedCaches([names.shell('one')], cacheNames('/'), ['two'])).toEqual([]);
});

test('a record that cannot be read counts as none', () => {
  expect(parseGenerations(JSON.stringify(['two', 'one']))).toEqual(['two', 'one']);
  for (const text of ['', '{', 'null', '{"a":1}', '[1, null]']) {
    expect(parseGenerations(text)).toEqual([]);
  }
});
