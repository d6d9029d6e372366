import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSmallDrawing } from '../../src/build/small-drawing.ts';

let dist = '';
beforeAll(async () => {
  dist = await mkdtemp(path.join(tmpdir(), 'extra-mile-drawings-'));
});
afterAll(() => rm(dist, { recursive: true }));

const drawing = `<svg xmlns="http://www.w3.org/2000/svg">
  <rect fill="#fff" width="100%"/><title>“Ü” & ü</title></svg>\n`;

test('a small drawing can stand in an address and comes out of it as it was, but for blanks', async () => {
  const file = path.join(dist, 'street.svg');
  await writeFile(file, drawing);
  const [kind, ...data] = (await readSmallDrawing(file))?.split(',') ?? [];
  expect(kind).toBe('data:image/svg+xml');
  expect(data.join(',')).not.toMatch(/[<>"#\n]/);
  expect(decodeURIComponent(data.join(','))).toBe(drawing.trim().replaceAll(/>\s+</g, '><'));
});

test('a large drawing and a photograph are fetched', async () => {
  const large = path.join(dist, 'large.svg');
  const photo = path.join(dist, 'photo.webp');
  await writeFile(large, drawing.padEnd(9000));
  await writeFile(photo, 'RIFF');
  expect(await readSmallDrawing(large)).toBeNull();
  expect(await readSmallDrawing(photo)).toBeNull();
});
