import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gather, joinParts, missingParts, type Gathered } from '../../src/record/gather-parts.ts';
import { parsePart, splitTransfer, writePart } from '../../src/record/transfer-part.ts';

const packed = fc.string({
  unit: fc.constantFrom(...'ABCXYZabcxyz0189-_'),
  minLength: 1,
  maxLength: 900,
});
const length = fc.integer({ min: 5, max: 400 });

function partOf(text: string) {
  const read = parsePart(text);
  if (read.status !== 'part') throw new Error(read.status);
  return read.part;
}

test('parts make the whole again, in any order and however often each of them comes', () => {
  fc.assert(
    fc.property(
      packed,
      length,
      fc.array(fc.nat(), { minLength: 400, maxLength: 400 }),
      (text, size, chance) => {
        const texts = (splitTransfer(text, size) ?? []).map(writePart);
        const shuffled = [...texts, ...texts]
          .map((one, index) => ({ one, at: chance[index % 400] ?? 0 }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ one }) => one);
        let gathered: Gathered | null = null;
        for (const one of shuffled) {
          gathered = gather(gathered, partOf(one));
          // What is there already changes nothing.
          expect(gather(gathered, partOf(one))).toBe(gathered);
          expect(missingParts(gathered).length).toBe(texts.length - gathered.pieces.size);
        }
        expect(gathered === null ? null : joinParts(gathered)).toBe(text);
      },
    ),
    { numRuns: 60 },
  );
});

test('a part that was altered or cut is known by it', () => {
  const [text = ''] = (splitTransfer('eJyrVkrOz0tRslJQKi', 400) ?? []).map(writePart);
  for (let at = 2; at < text.length; at += 1) {
    const other = text[at] === 'a' ? 'b' : 'a';
    const altered = text.slice(0, at) + other + text.slice(at + 1);
    for (const wrong of [altered, text.slice(0, at)]) {
      expect({ wrong, status: parsePart(wrong).status }).not.toMatchObject({ status: 'part' });
    }
  }
  expect(parsePart(text.slice(0, -1)).status).toBe('damaged');
});

test('anything at all is answered', () => {
  const like = fc
    .tuple(
      fc.constantFrom('1', '2', '01', ''),
      fc.array(fc.constantFrom('9f3a01c2', '1', '3', 'x')),
    )
    .map(([version, words]) => [version, ...words].join('.'));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string(), like), (text) => {
      expect(['damaged', 'newer-version', 'not-a-part']).toContain(parsePart(text).status);
    }),
  );
});

test('what a newer version sends is told as that', () => {
  expect(parsePart('2.9f3a01c2.whatever').status).toBe('newer-version');
  expect(parsePart('the-story').status).toBe('not-a-part');
  expect(parsePart('1.2.3').status).toBe('not-a-part');
});

test('no part is longer than a link, and no transfer has more than 400', () => {
  expect(splitTransfer('a'.repeat(2001), 2001)).toBeNull();
  expect(splitTransfer('a'.repeat(401), 1)).toBeNull();
  expect(splitTransfer('a'.repeat(400), 1)).toHaveLength(400);
  const [long = ''] = (splitTransfer('a'.repeat(2000), 2000) ?? []).map(writePart);
  expect(parsePart(long).status).toBe('part');
  expect(parsePart(`${long}${'a'.repeat(200)}`).status).toBe('damaged');
});

test('a part of another transfer begins anew', () => {
  const [one, other] = ['first one', 'the second'].map((text) => splitTransfer(text, 4) ?? []);
  if (one?.[0] === undefined || other?.[0] === undefined) throw new Error('No parts.');
  const gathered = gather(gather(null, one[0]), other[0]);
  expect(gathered.transfer).toBe(other[0].transfer);
  expect([...gathered.pieces.keys()]).toEqual([1]);
});

test('parts that do not make what they are named after are no whole', () => {
  const [one, two] = splitTransfer('abcdefgh', 4) ?? [];
  if (one === undefined || two === undefined) throw new Error('No parts.');
  expect(joinParts(gather(gather(null, one), { ...two, piece: 'efgX' }))).toBeNull();
});
