/* The curve P-256: y² = x³ − 3x + b modulo p (FIPS 186-5; SP 800-186, 3.2.1.3). */
const p = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

/** Bytes of a public key as links carry it: its x, and which of the two y. */
export const pointLength = 33;

/** A public key in short. Browsers give and take 65 bytes, which would double a link's key. */
export function shortenPoint(whole: Uint8Array): Uint8Array<ArrayBuffer> {
  const short = whole.slice(0, pointLength);
  short[0] = 2 + ((whole[64] ?? 0) & 1);
  return short;
}

/** The 65 bytes that browsers take; null for what is no point of the curve. */
export function wholePoint(short: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const [sign = 0] = short;
  if (short.length !== pointLength || (sign !== 2 && sign !== 3)) return null;
  const x = numberIn(short.subarray(1));
  if (x >= p) return null;
  const square = (x * x * x - 3n * x + b) % p;
  const positive = square < 0n ? square + p : square;
  // p leaves 3 when divided by 4.
  const root = power(positive, (p + 1n) / 4n);
  if ((root * root) % p !== positive) return null;
  const y = (root & 1n) === BigInt(sign & 1) ? root : p - root;
  const whole = new Uint8Array(65);
  whole[0] = 4;
  whole.set(short.subarray(1), 1);
  whole.set(bytesOf(y), 33);
  return whole;
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let square = base, left = exponent; left > 0n; left >>= 1n) {
    if ((left & 1n) === 1n) result = (result * square) % p;
    square = (square * square) % p;
  }
  return result;
}

function numberIn(bytes: Uint8Array): bigint {
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

function bytesOf(value: bigint): Uint8Array {
  const hex = value.toString(16).padStart(64, '0');
  return Uint8Array.from({ length: 32 }, (_, at) =>
    Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
  );
}
