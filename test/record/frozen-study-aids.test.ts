import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gatherProgress } from '../../src/progress/progress.ts';
import type { Fact } from '../../src/record/fact.ts';
import { mergeFacts } from '../../src/record/merge.ts';
import { parseFact } from '../../src/record/parse-fact.ts';

/* What was once released is read for ever: files are added to test/records and never edited. */

function textsIn(file: string): readonly string[] {
  return readFileSync(`test/records/${file}`, 'utf8').trimEnd().split('\n');
}

function factsIn(texts: readonly string[]): readonly Fact[] {
  return texts.flatMap((text) => {
    const parsed = parseFact(JSON.parse(text));
    return parsed.status === 'fact' ? parsed.fact : [];
  });
}

for (const file of ['bookmarks-1.jsonl']) {
  test(`the facts in ${file} are read whole`, () => {
    const texts = textsIn(file);
    expect(factsIn(texts).map((fact) => JSON.stringify(fact))).toEqual(texts);
  });
}

test('bookmarks of format 1 mean what they meant, in whatever order they come', () => {
  const facts = factsIn(textsIn('bookmarks-1.jsonl').toReversed());
  expect([...gatherProgress(mergeFacts([], facts)).bookmarks]).toEqual([
    ['pos/hes-my-customer', false],
    ['pos/the-flip', true],
  ]);
});
