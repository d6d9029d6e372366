import { readBase64Url, writeBase64Url } from '../course/base64url.ts';
import { openBox, sealBox, type Key } from './sealed-form.ts';
import type { Vault } from './vault.ts';

/** What OWASP's Password Storage Cheat Sheet asks of PBKDF2-SHA-256 since 2023. */
const rounds = 600_000;

/** A new key, and the vault that gives it back for the passphrase. */
export async function makeVault(
  passphrase: string,
): Promise<{ readonly vault: Vault; readonly key: Key }> {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const box = sealBox(await derive(passphrase, salt, rounds), 'key', writeBase64Url(key));
  return { vault: { kdf: 'PBKDF2-SHA-256', rounds, salt: writeBase64Url(salt), box }, key };
}

/** The key, or null for another passphrase. It takes about a second on a slow phone. */
export async function openVault(vault: Vault, passphrase: string): Promise<Key | null> {
  const salt = readBase64Url(vault.salt);
  if (salt === null) return null;
  const text = openBox(await derive(passphrase, salt, vault.rounds), 'key', vault.box);
  const key = text === null ? null : readBase64Url(text);
  return key?.length === 32 ? key : null;
}

/** The same for every keyboard that types the same letters (Unicode NFKC), blanks around it aside. */
async function derive(passphrase: string, salt: Uint8Array<ArrayBuffer>, count: number) {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC').trim());
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: count };
  return new Uint8Array(await crypto.subtle.deriveBits(how, material, 256));
}
