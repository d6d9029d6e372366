import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFinder } from '../../src/authoring/find-terms.ts';
import { markTerms } from '../../src/authoring/mark-terms.ts';
import { termAddress } from '../../src/course/address.ts';
import type { TermId } from '../../src/course/glossary.ts';
import type { Part } from '../../src/course/lesson.ts';
import { plainText, type Inline, type Prose, type Words } from '../../src/ui/prose.ts';
import { isTerm, unmarked } from './read-terms.ts';

const terms = [
  { id: 'flip' as TermId, forms: ['the flip', 'flips'] },
  { id: 'pos' as TermId, forms: ['Positively Outrageous Service', 'POS'] },
  { id: 'outrageous' as TermId, forms: ['outrageous service', 'one-two'] },
  { id: 'customer' as TermId, forms: ["customer's eye", 'C.A.R.E.'] },
];
const find = openFinder(terms);
const found = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

test('a term is found as whole words, whatever its case, its white space and its apostrophe', () => {
  expect(found('THE\u00A0 flip, Flips; the flipping of flips’ and a customer’s eye')).toEqual([
    'THE\u00A0 flip',
    'Flips',
    'flips',
    'customer’s eye',
  ]);
  expect(
    found('bathe flip, the flip-flop, reflips, flips2, flipsé, pre-flips, one-two-three'),
  ).toEqual([]);
  expect(found('One two, one‑two (one-two).')).toEqual(['One two', 'one‑two', 'one-two']);
});

test('signs in a term are signs, and no pattern', () => {
  expect(found('“C.A.R.E.” but not C4A4R4E4')).toEqual(['C.A.R.E.']);
});

test('the longest form counts, and what it covers is no other term', () => {
  expect(found('positively outrageous service is outrageous service')).toEqual([
    'positively outrageous service',
    'outrageous service',
  ]);
  const overlapping = openFinder([
    { id: 'a' as TermId, forms: ['the service'] },
    { id: 'b' as TermId, forms: ['service experience'] },
  ]);
  expect(overlapping('the service experience').map(({ id }) => id)).toEqual(['b']);
});

test('without terms nothing is found', () => {
  expect(openFinder([])('the flip')).toEqual([]);
  expect(openFinder([{ id: 'none' as TermId, forms: [' '] }])('a b')).toEqual([]);
});

/* Texts in which terms are likely: whole, cut, joined to letters and hyphens. */
const fragment = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...terms.flatMap(({ forms }) => forms)) },
  fc.constantFrom(' ', ' ', ' ', '-', '’', 'x', 'é', '\u0301', '.', 'FLIPS', 'outrageous'),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const text = fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(''));
const { words } = fc.letrec<{ words: Words; inline: Inline }>((tie) => ({
  words: fc.array(tie('inline'), { maxLength: 4 }),
  inline: fc.oneof(
    { maxDepth: 2 },
    text,
    fc.record({ kind: fc.constantFrom('strong', 'emphasis', 'deleted'), text: tie('words') }),
    fc.record({ kind: fc.constant('link'), to: fc.constant('/learn/pos/a'), text: tie('words') }),
    fc.record({ kind: fc.constant('code'), text }),
  ),
}));
const prose: fc.Arbitrary<Prose> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph'), text: words }),
  fc.record({ kind: fc.constant('heading'), level: fc.constant(3), text: words }),
  fc.record({ kind: fc.constant('pull-quote'), text: fc.array(words, { maxLength: 2 }) }),
  fc.record({
    kind: fc.constant('principle'),
    headline: words,
    text: fc.array(words, { maxLength: 2 }),
  }),
);
const parts: fc.Arbitrary<readonly Part[]> = fc.array(
  fc.record({
    id: fc.constant('part'),
    title: text,
    blocks: fc.array(prose, { maxLength: 3 }),
  }),
  { maxLength: 3 },
);

test('marking changes no word, marks each term once, and only where one stands by itself', () => {
  fc.assert(
    fc.property(parts, (before) => {
      const { parts: after, used } = markTerms(before, find);
      expect(JSON.stringify(clean(after))).toBe(JSON.stringify(clean(before)));
      const marks = marksIn(after);
      expect(marks.map(({ to }) => to)).toEqual(used.map(termAddress));
      expect(new Set(used).size).toBe(used.length);
      for (const mark of marks) {
        expect(find(mark.text)).toMatchObject([{ start: 0, end: mark.text.length }]);
      }
    }),
  );
});

test('nothing in a heading, in a quote or inside a link is ever marked', () => {
  fc.assert(
    fc.property(words, (line) => {
      const blocks: readonly Prose[] = [
        { kind: 'heading', level: 3, text: line },
        { kind: 'pull-quote', text: [line] },
        { kind: 'paragraph', text: [{ kind: 'link', to: '/a', text: line }] },
      ];
      expect(markTerms([{ id: 'a', title: '', blocks }], find).used).toEqual([]);
    }),
  );
});

test('the words that a reader sees are those that were written', () => {
  const { parts: marked } = markTerms(
    [{ id: 'a', title: '', blocks: [{ kind: 'paragraph', text: ['So the flip.'] }] }],
    find,
  );
  const [block] = marked[0]?.blocks ?? [];
  expect(block?.kind === 'paragraph' && plainText(block.text)).toBe('So the flip.');
  expect(block?.kind === 'paragraph' && block.text).toEqual([
    'So ',
    { kind: 'term', to: '/glossary#flip', text: 'the flip' },
    '.',
  ]);
});

/** Parts with every run of words as it was before marking, neighbouring texts joined. */
function clean(of: readonly Part[]): unknown {
  const cleaned = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const isWords = value.every((each) => typeof each === 'string' || isInline(each));
      return isWords ? unmarked((value as Inline[]).map(cleaned) as Words) : value.map(cleaned);
    }
    if (typeof value !== 'object' || value === null) return value;
    if (isTerm(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleaned(each)]));
  };
  return cleaned(of);
}

function isInline(value: unknown): boolean {
  const kinds = ['strong', 'emphasis', 'deleted', 'link', 'code', 'term', 'break'];
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    kinds.includes(String(value.kind))
  );
}

function marksIn(of: readonly Part[]) {
  const marks: { readonly to: string; readonly text: string }[] = [];
  JSON.stringify(of, (_, value: unknown) => {
    if (isTerm(value)) marks.push(value);
    return value;
  });
  return marks;
}
