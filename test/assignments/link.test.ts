import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLink } from '../../src/assignments/read-link.ts';
import type { LinkFault } from '../../src/assignments/read-link.ts';
import { writeLink, writeShortLink } from '../../src/assignments/write-link.ts';
import { sampleCourse } from '../support/sample-course.ts';
import { times } from '../faults/extent.ts';
import { assignments, danas } from './some-assignments.ts';

const page = 'https://learn.example/assigned';
const cases = { numRuns: times(300, 10_000) };
const faults: Readonly<Record<LinkFault, true>> = {
  empty: true,
  cut: true,
  damaged: true,
  newer: true,
  foreign: true,
  'too-long': true,
};

test('a link says in words what it carries', () => {
  expect(writeLink(danas, sampleCourse, page)).toBe(
    'https://learn.example/assigned#do=pos,dazzle/chairs&by=2026-12-15&from=Dana+Whitcombe' +
      '&team=Maple+Street&title=The+counter' +
      '&note=I%E2%80%99d+like+us+to+be+the+counter+people+drive+past+two+others+for.' +
      '&id=q0D3mXyV2bW9sT-4hJ_kLQ',
  );
});

test('what a link is written from is what is read from it', () => {
  fc.assert(
    fc.property(assignments, (assignment) => {
      const link = writeLink(assignment, sampleCourse, page, 1e6);
      expect(readLink(new URL(link).hash)).toEqual({ status: 'assignment', assignment });
      expect(link).toMatch(/^[\x21-\x7e]+[\w-]$/);
    }),
    cases,
  );
});

test('lessons of one module that follow each other name it once', () => {
  const items = ['pos/bell', 'pos/parcel', 'dazzle/chairs', 'pos', 'pos/umbrella'];
  const link = writeLink({ ...danas, items: items as never }, sampleCourse, page);
  expect(link).toContain('#do=pos/bell.parcel,dazzle/chairs,pos,pos/umbrella&');
  expect(readLink(new URL(link).hash)).toMatchObject({ assignment: { items } });
});

test('a link that lost any part of its end is called cut', () => {
  const { hash } = new URL(writeShortLink(danas, sampleCourse, page));
  const told = Array.from({ length: hash.length - 1 }, (_, length) => {
    const reading = readLink(hash.slice(0, length + 2));
    return reading.status === 'refused' ? reading.reason : reading.status;
  });
  expect(new Set(told.slice(0, -1))).toEqual(new Set(['cut']));
  expect(told.at(-1)).toBe('assignment');
});

test('what mail and chat programs do to a link does it no harm', () => {
  const { hash } = new URL(writeLink(danas, sampleCourse, page));
  const whole = { status: 'assignment', assignment: danas };
  for (const changed of [
    `${hash}.`,
    `${hash})`,
    `${hash}&fbclid=IwAR0`,
    hash.replaceAll('&', '&amp;'),
    hash.replaceAll('+', '%20'),
    hash.replaceAll(',', '%2C').replaceAll('/', '%2F'),
    hash.slice(1),
  ]) {
    expect(readLink(changed), changed).toEqual(whole);
  }
});

test('every hostile link of the corpus is answered as it says', () => {
  const corpus = JSON.parse(
    readFileSync('test/assignments/hostile/links.json', 'utf8'),
  ) as readonly { link: string; repeat?: number; answer: string }[];
  const told = corpus.map(({ link, repeat = 1 }) => {
    const reading = readLink(link.repeat(repeat));
    return reading.status === 'refused' ? reading.reason : reading.status;
  });
  expect(told).toEqual(corpus.map(({ answer }) => answer));
});

test('any text is answered from the closed set, and what is read is fit to be shown', () => {
  const link = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.webFragments(),
    grammar(),
    mutated(),
  );
  let read = 0;
  fc.assert(
    fc.property(link, (text) => {
      const reading = readLink(text);
      if (reading.status === 'refused') {
        expect(Object.hasOwn(faults, reading.reason)).toBe(true);
        return;
      }
      if (reading.status === 'own') return;
      read += 1;
      const { title, from, team, note, items, mail } = reading.assignment;
      expect([title, from, team, note].join('')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      expect(items.every((item) => /^[a-z0-9~/-]+$/.test(item))).toBe(true);
      expect(mail ?? 'a@b').not.toMatch(/[\s?&<>:]/);
    }),
    { numRuns: times(2_000, 10_000) },
  );
  expect(read).toBeGreaterThan(20);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

/** Links put together from the right words in the wrong ways. */
function grammar(): fc.Arbitrary<string> {
  const name = fc.constantFrom('do', 'by', 'from', 'note', 'id', 'issue', 'mail', '__proto__', 'v');
  const value = fc.constantFrom(
    ...['pos', 'pos/bell.x', '../..', '//host', 'javascript:alert(1)', '2026-12-15', '2026-02-30'],
    ...[
      '%',
      '%00',
      '%E0%A4%A',
      '%u202e',
      '\u202Eabc',
      '<img src=x onerror=alert(1)>',
      '9'.repeat(99),
    ],
    ...[
      'q0D3mXyV2bW9sT-4hJ_kLQ',
      'constructor',
      '~',
      'p~/b~',
      'a@b.example',
      'a@b.example?bcc=c@d',
    ],
  );
  const field = fc.tuple(name, value).map(([one, other]) => `${one}=${other}`);
  return fc.array(field, { maxLength: 8 }).map((fields) => fields.join('&'));
}

/** Whole links with a few characters changed, doubled or lost. */
function mutated(): fc.Arbitrary<string> {
  return fc
    .tuple(
      assignments,
      fc.array(fc.tuple(fc.nat(2_000), fc.string({ unit: 'binary', maxLength: 3 }), fc.nat(3)), {
        maxLength: 4,
      }),
    )
    .map(([assignment, changes]) =>
      changes.reduce(
        (text, [at, put, gone]) =>
          text.slice(0, at % text.length) + put + text.slice((at % text.length) + gone),
        new URL(writeLink(assignment, sampleCourse, page)).hash,
      ),
    );
}
