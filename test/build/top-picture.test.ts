import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTopPicture } from '../../src/build/top-picture.ts';

let dist = '';
beforeAll(async () => {
  dist = await mkdtemp(path.join(tmpdir(), 'extra-mile-pictures-'));
});
afterAll(() => rm(dist, { recursive: true }));

const drawing = `<svg xmlns="http://www.w3.org/2000/svg">
  <rect fill="#fff" width="100%"/><title>“Ü” & ü</title></svg>\n`;

test('a small drawing can stand in an address and comes out of it as it was', async () => {
  await writeFile(path.join(dist, 'street.svg'), drawing);
  const { address, data } = await readTopPicture(dist, '/training/', 'street.svg');
  expect(address).toBe('/training/street.svg');
  expect(data).toMatch(/^data:image\/svg\+xml,[^\s<>"#]*[^<>"#\n]*$/);
  expect(decodeURIComponent(data?.split(',').slice(1).join(',') ?? '')).toBe(drawing.trim());
});

test('a large drawing and a photograph are fetched', async () => {
  await writeFile(path.join(dist, 'large.svg'), drawing.padEnd(9000));
  await writeFile(path.join(dist, 'photo.webp'), 'RIFF');
  expect((await readTopPicture(dist, '/', 'large.svg')).data).toBeNull();
  expect((await readTopPicture(dist, '/', 'photo.webp')).data).toBeNull();
});
