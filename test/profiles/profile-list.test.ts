// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { beginProfile, nameFrom } from '../../src/profiles/begin-profile.ts';
import { firstProfile, profileIn, scopeOf, type ProfileId } from '../../src/profiles/profile.ts';
import {
  dropProfile,
  loadProfiles,
  parseProfiles,
  putProfile,
  writeProfiles,
} from '../../src/profiles/profile-list.ts';

const base = '/training/';
const rosa = { id: firstProfile, name: 'Rosa', locked: false };

beforeEach(() => localStorage.clear());

test('a browser in which nobody was added has no list', () => {
  expect(loadProfiles(base)).toEqual([]);
  expect(localStorage).toHaveLength(0);
});

test('who is put in is found again, in the place of the one before, and dropped alone', () => {
  putProfile(base, rosa);
  const ben = beginProfile(base, 'Ben');
  if (ben === null) throw new Error('not kept');
  const locked = { id: 'k3x9k3x9k3x9' as ProfileId, name: 'Rosa', locked: true };
  putProfile(base, locked, firstProfile);
  expect(loadProfiles(base)).toEqual([locked, ben]);
  dropProfile(base, locked.id);
  expect(loadProfiles(base)).toEqual([ben]);
  dropProfile(base, ben.id);
  expect(Object.keys(localStorage)).toEqual([]);
});

test('two people are told apart by their names', () => {
  putProfile(base, rosa);
  expect(nameFrom(base, ' rosa ')).toEqual({ status: 'taken', name: 'rosa' });
  expect(nameFrom(base, 'rosa', firstProfile)).toEqual({ status: 'named', name: 'rosa' });
  expect(nameFrom(base, '\u200B').status).toBe('empty');
});

test('the names of a profile’s stores lead back to it, and to no other site or course', () => {
  const id = 'k3x9k3x9k3x9' as ProfileId;
  expect(scopeOf(base, firstProfile)).toBe(base);
  expect(profileIn(base, `extra-mile:${scopeOf(base, id)}:record`)).toBe(id);
  expect(profileIn('/', `extra-mile:${scopeOf(base, id)}:record`)).toBeNull();
  expect(profileIn(base, `extra-mile:${base}:record`)).toBeNull();
  expect(profileIn('/', 'extra-mile:/~user/:record')).toBeNull();
});

test('a list is read as it was written; of a damaged one what is whole; of anything else nothing', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[0-9a-z]{12}$/), { maxLength: 5 }),
      fc.boolean(),
      (ids, locked) => {
        const list = ids.map((id) => ({ id: id as ProfileId, name: 'Ben', locked }));
        expect(parseProfiles(writeProfiles(list))).toEqual(list);
      },
    ),
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(Array.isArray(parseProfiles(text))).toBe(true);
    }),
  );
  const torn =
    '{"version":1,"profiles":[{"id":"../x","name":"X","locked":false},null,17,{"id":"","name":"Rosa","locked":false}]}';
  expect(parseProfiles(torn)).toEqual([rosa]);
});

test('the list of the first release is still read', () => {
  const frozen = readFileSync('test/records/profiles-1.json', 'utf8');
  expect(parseProfiles(frozen).map(({ name, locked }) => [name, locked])).toEqual([
    ['Rosa', false],
    ['Ben', true],
  ]);
});
