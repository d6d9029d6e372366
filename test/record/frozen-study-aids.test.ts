import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gatherProgress } from '../../src/progress/progress.ts';
import type { Fact, NoteId } from '../../src/record/fact.ts';
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

for (const file of ['bookmarks-1.jsonl', 'notes-1.jsonl']) {
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

test('notes of format 1 mean what they meant: the later words stand, none are a deleted note', () => {
  const facts = factsIn(textsIn('notes-1.jsonl').toReversed());
  const { notes } = gatherProgress(mergeFacts([], facts));
  expect([...notes.values()].map(({ note, text }) => [note, text])).toEqual([
    ['0a1b2c3d4e5f', 'Mr Okafor on Fridays. Ask about the knee – “the left one” 😀'],
    ['zyxwvtsrqpnm', ''],
  ]);
  expect(notes.get('0a1b2c3d4e5f' as NoteId)).toMatchObject({
    lesson: 'pos/hes-my-customer',
    place: 'the-story.2',
    quote: 'took both of them between her own',
    before: 'waited for his other hand. Then she ',
  });
});

test('a program that does not know a kind yet puts it aside as one of a newer version', () => {
  for (const file of ['bookmarks-1.jsonl', 'notes-1.jsonl']) {
    const [text = ''] = textsIn(file);
    const unknown = JSON.parse(text.replace(/"kind":"\w+"/, '"kind":"unheard-of"')) as unknown;
    expect(parseFact(unknown)).toMatchObject({
      status: 'newer',
      at: /"at":"([^"]+)"/.exec(text)?.[1],
    });
  }
});
