import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBase64Url, writeBase64Url } from '../../src/course/base64url.ts';
import { readEntry, writeEntry } from '../../src/record/entry.ts';
import { readLine, writeLine } from '../../src/record/line.ts';
import { sealedForm, type Key } from '../../src/record/sealed-form.ts';
import { facts } from './some-facts.ts';

const key = (byte: number): Key => new Uint8Array(32).fill(byte);
const form = sealedForm(key(1));
const some = fc.sample(facts, 20).flat();

test('what is sealed is opened as it was, and seen by no more than its id', () => {
  fc.assert(
    fc.property(facts, (all) => {
      for (const fact of all) {
        const { line, id } = form.write(fact);
        expect(form.read(line)?.fact).toEqual(readEntry(writeEntry(fact).line)?.fact);
        expect(Object.keys(JSON.parse(readLine(line) ?? '') as object)).toEqual([
          'id',
          'kind',
          'box',
        ]);
        expect(form.read(line)?.id).toBe(id);
      }
    }),
  );
});

test('a plain line and a sealed one turn into each other without a letter being lost', () => {
  for (const fact of some) {
    const plain = writeEntry(fact);
    const sealed = form.adopt(plain);
    expect(sealed.line).not.toContain(plain.line.slice(9));
    expect(form.plain(sealed).line).toBe(plain.line);
    expect(form.adopt(sealed)).toBe(sealed);
  }
});

test('what a newer version said in a fact survives being sealed', () => {
  const line = writeLine('{"id":"aaaaaaaaaaaa.1","kind":"dreamt","of":"tomorrow"}');
  const entry = readEntry(line);
  if (entry === null) throw new Error('unread');
  const sealed = form.adopt(entry);
  expect(form.read(sealed.line)?.fact).toBeNull();
  expect(form.plain(sealed).line).toBe(line);
});

test('with any byte changed it is not opened, whatever the checksum says', () => {
  const fact = some[0];
  if (fact === undefined) throw new Error('no facts');
  const json = JSON.parse(readLine(form.write(fact).line) ?? '') as { box: string; id: string };
  const bytes = readBase64Url(json.box) ?? new Uint8Array();
  for (let at = 0; at < bytes.length; at++) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    const line = writeLine(JSON.stringify({ ...json, box: writeBase64Url(changed) }));
    expect(form.read(line)).toBeNull();
  }
  const moved = writeLine(JSON.stringify({ ...json, id: 'zzzzzzzzzzzz.1' }));
  expect(form.read(moved)).toBeNull();
});

test('another key opens nothing', () => {
  for (const fact of some) expect(sealedForm(key(2)).read(form.write(fact).line)).toBeNull();
});

test('two boxes of one fact are two, for their nonces are drawn anew', () => {
  const fact = some[0];
  if (fact === undefined) throw new Error('no facts');
  expect(form.write(fact).line).not.toBe(form.write(fact).line);
});

test('whatever the line, reading it gives an entry or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json().map(writeLine)), (line) => {
      expect(form.read(line)?.line ?? line).toBe(line);
    }),
  );
});

test('a damaged line is put aside sealed, once, and comes out as it was', () => {
  const line = form.aside('deadbeef {"garb');
  expect(line).not.toContain('garb');
  expect(form.aside('deadbeef {"garb')).toBe(line);
  expect(form.aside(line)).toBe(line);
  expect(form.read(line)).toBeNull();
  expect(form.plainAside(line)).toBe('deadbeef {"garb');
  const later = sealedForm(key(1));
  later.read(line);
  expect(later.aside('deadbeef {"garb')).toBe(line);
});

test('bytes are read from the text that they are written as, and from no other', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(readBase64Url(writeBase64Url(bytes))).toEqual(bytes);
    }),
  );
  for (const text of ['=', 'a', 'ab=', 'a b', 'AB', 'é']) expect(readBase64Url(text)).toBeNull();
});
