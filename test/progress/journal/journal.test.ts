import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { journalOf, wordsOf } from '../../../src/progress/journal/entries.ts';
import { isFound, readSearch } from '../../../src/progress/journal/find-entries.ts';
import { versionsOf } from '../../../src/progress/journal/versions.ts';
import { writeJournal } from '../../../src/progress/journal/write-journal.ts';
import type { LessonId } from '../../../src/course/lesson.ts';
import type { Fact, FactId, Happening, NoteId, Stamp } from '../../../src/record/fact.ts';
import { answered, happened } from '../../support/happened.ts';
import { sampleCourse, samples } from '../../support/sample-course.ts';
import { madeMyDay } from '../../activities/samples.ts';

const reflected = (text: string) =>
  answered(samples.bell, madeMyDay, { answer: { kind: 'reflection', text } });

const noted = (text: string, lesson = samples.umbrella.id): Happening => ({
  kind: 'noted',
  lesson,
  note: '0a1b2c3d4e5f' as NoteId,
  text,
  place: '',
  quote: '',
  before: '',
});

test('an entry keeps its place in the journal through every change', () => {
  const facts = happened(reflected('Anna'), noted('Mr Okafor'), reflected('Anna, from the kiosk'));
  expect(journalOf(sampleCourse, facts).map(({ fact, begun }) => [wordsOf(fact), begun])).toEqual([
    ['Mr Okafor', '2026-11-02'],
    ['Anna, from the kiosk', '2026-11-01'],
  ]);
});

test('what was deleted keeps its last words, and a bookmark taken off is gone', () => {
  const marked = (kept: boolean): Happening => ({
    kind: 'bookmarked',
    lesson: samples.bell.id,
    kept,
  });
  const facts = happened(noted('Mr Okafor'), noted(' '), marked(true), marked(false));
  expect(journalOf(sampleCourse, facts)).toMatchObject([
    { deleted: true, fact: { text: 'Mr Okafor' } },
  ]);
});

test('an entry of a lesson that the course no longer has stays, without its lesson', () => {
  const facts = happened(noted('Kept', 'gone/away' as LessonId));
  expect(journalOf(sampleCourse, facts)).toMatchObject([{ lesson: null, deleted: false }]);
});

test('versions are the last of each sitting and what stood there before a deletion', () => {
  const long = 'She walked me to the shelf and waited until I had found it.';
  const texts = ['She', 'She walked', long, 'She walked me', '', `${long} Twice.`];
  const minutes = [0, 1, 2, 3, 4, 60];
  const facts = texts.map((text, place): Fact => {
    const at = new Date(Date.UTC(2026, 10, 1, 9, minutes[place])).toISOString();
    const [fact] = happened(noted(text));
    if (fact === undefined) throw new Error('Nothing happened.');
    return { ...fact, id: `sample-writer.${place}` as FactId, at: `${at}-0000` as Stamp };
  });
  const entry = onlyEntry(facts);
  expect(versionsOf(facts, entry).map(wordsOf)).toEqual([long]);
});

test('a search finds words in any order, without their accents and capitals, also in what is said', () => {
  const entry = onlyEntry(happened(noted('At the Café, MR Okafor')));
  const finds = (query: string) => isFound(entry, readSearch(query), 'The umbrella');
  expect(['okafor cafe', 'UMBRELLA mr', ''].map(finds)).toEqual([true, true, true]);
  expect(finds('okafor bell')).toBe(false);
});

test('whatever was written, the file has the headings of its entries and no others, and all words', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '# Not a heading',
      '- x\n---\n===',
      '<b>',
      '1. a\n\n2. b',
      '```\n#',
      '> q',
      '    code',
      '[a](b)',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.record({ heading: nasty, text: nasty, quote: nasty }), { maxLength: 5 }),
      (all) => {
        const entries = all.map((each) => ({
          ...each,
          heading: `H ${each.heading}`,
          from: 'Mile 1',
        }));
        const tree = fromMarkdown(writeJournal('My journal', [{ title: 'Leg 1', entries }]));
        const depths = tree.children.flatMap((node) =>
          node.type === 'heading' ? [node.depth] : [],
        );
        expect(depths).toEqual(entries.length === 0 ? [1] : [1, 2, ...entries.map(() => 3)]);
        const kinds = new Set(tree.children.map(({ type }) => type));
        kinds.delete('heading');
        kinds.delete('paragraph');
        kinds.delete('blockquote');
        expect([...kinds]).toEqual([]);
      },
    ),
  );
});

function onlyEntry(facts: readonly Fact[]) {
  const [entry] = journalOf(sampleCourse, facts);
  if (entry === undefined) throw new Error('The journal is empty.');
  return entry;
}
