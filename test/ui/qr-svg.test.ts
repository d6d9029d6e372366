import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { drawQr, qrSvg } from '../../src/ui/qr-svg.ts';

test('another program reads what was drawn', () => {
  const link = fc
    .string({ unit: fc.constantFrom(...'ABCxyz019-_'), minLength: 1, maxLength: 900 })
    .map((end) => `https://extramile.example/take#${end}`);
  fc.assert(
    fc.property(link, (text) => {
      expect(read(text)).toBe(text);
    }),
    { numRuns: 25 },
  );
});

test('letters of other languages come through', () => {
  expect(read('Grüße, 汉字, עברית')).toBe('Grüße, 汉字, עברית');
});

test('the same text gives the same drawing, dark on white', () => {
  expect(qrSvg('mile 7')).toBe(qrSvg('mile 7'));
  expect(qrSvg('mile 7')).toContain('fill="#fff"');
});

test('around the code stand four modules of white', () => {
  const { size = 0, path = '' } = drawQr('mile 7') ?? {};
  const places = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((place) =>
    place.slice(1).map(Number),
  );
  expect(Math.min(...places.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
  expect(Math.max(...places.map(([x = 0, , width = 0]) => x + width))).toBe(size - 4);
});

test('what does not fit is not drawn', () => {
  expect(drawQr('é'.repeat(1165))).not.toBeNull();
  expect(drawQr('é'.repeat(1166))).toBeNull();
  expect(() => qrSvg('a'.repeat(2332))).toThrow(RangeError);
});

/** Paints the drawing, three pixels a module, and has it read. */
function read(text: string): string | null {
  const { size = 0, path = '' } = drawQr(text) ?? {};
  const scale = 3;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const start = (row * width + Number(x) * scale) * 4;
      for (let at = start; at < start + Number(length) * scale * 4; at += 4) {
        pixels.fill(0, at, at + 3);
      }
    }
  }
  const found = jsQR(pixels, width, width);
  return found === null ? null : Buffer.from(found.binaryData).toString('utf8');
}
