import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeVault, openVault } from '../../src/record/open-vault.ts';
import { parseVault } from '../../src/record/vault.ts';

test('the passphrase gives the key back, also where it is typed another way; no other does', async () => {
  const { vault, key } = await makeVault('caf\u00e9 at nine');
  expect(vault.rounds).toBe(600_000);
  expect(await openVault(vault, 'caf\u00e9 at nine')).toEqual(key);
  expect(await openVault(vault, ' cafe\u0301 at nine ')).toEqual(key);
  expect(await openVault(vault, 'cafe at nine')).toBeNull();
  expect(JSON.stringify(vault)).not.toContain('nine');
  expect(parseVault(JSON.parse(JSON.stringify(vault)))).toEqual(vault);
});

test('two vaults of one passphrase share nothing', async () => {
  const [one, other] = [await makeVault('the same words'), await makeVault('the same words')];
  expect(one.vault.salt).not.toBe(other.vault.salt);
  expect(one.key).not.toEqual(other.key);
});

test('a vault that would keep the device busy for minutes is none', () => {
  const vault = { kdf: 'PBKDF2-SHA-256', rounds: 5_000_001, salt: 'AAAA', box: 'AAAA' };
  expect(parseVault(vault)).toBeNull();
  expect(parseVault({ ...vault, rounds: 600_000 })).not.toBeNull();
});

test('anything at all is a vault or none', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(() => parseVault(value)).not.toThrow();
    }),
  );
});
