const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** Twelve letters and digits, 60 random bits: no two devices or tabs of the world draw the same. */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => letters.charAt(byte % letters.length)).join('');
}
