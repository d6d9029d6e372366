import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { beforeEach, expect, test } from 'vitest';
import { writeRetiringWorker, writeServiceWorker } from '../../src/build/service-worker-plugin.ts';
import { writeSmallSite } from '../support/small-site.ts';

let dist: string;

beforeEach(async () => {
  dist = await writeSmallSite();
});

const worker = () => readFile(join(dist, 'sw.js'), 'utf8');

test('the worker carries its shell, and the lessons lie in a list beside it', async () => {
  const { shell, list } = await writeServiceWorker({ dist });
  const script = await worker();
  for (const file of shell) {
    expect(script).toContain(file.url);
    expect(script).toContain(file.integrity);
  }
  expect(shell.map((file) => file.url)).toContain(list);
  expect(script).not.toContain('lessons/pos/');
  expect(await readFile(join(dist, list), 'utf8')).toContain('lessons/pos/a-1a2b3c4d.json');
});

test('it is a classic script, small, and says nothing of where it was built', async () => {
  await writeServiceWorker({ dist });
  const script = await worker();
  expect(() => new Script(script)).not.toThrow();
  expect(script).not.toContain(process.cwd());
  expect(script.length).toBeLessThan(30_000);
});

test('the same files give the same worker, byte for byte, in another folder and a second time', async () => {
  await writeServiceWorker({ dist });
  const first = await worker();
  await writeServiceWorker({ dist });
  expect(await worker()).toBe(first);
  dist = await writeSmallSite();
  await writeServiceWorker({ dist });
  expect(await worker()).toBe(first);
});

test('a changed lesson is another build, and leaves one list', async () => {
  const before = await writeServiceWorker({ dist });
  await writeFile(join(dist, 'lessons/pos/a-1a2b3c4d.json'), '{}');
  const after = await writeServiceWorker({ dist });
  expect(after.id).not.toBe(before.id);
  const lists = (await readdir(dist)).filter((name) => name.startsWith('lessons-'));
  expect(lists).toEqual([after.list]);
});

test('without the empty page there is no worker', async () => {
  await rm(join(dist, 'shell.html'));
  await expect(writeServiceWorker({ dist })).rejects.toThrow('holds no shell.html');
});

test('the way back is a worker that takes itself away', async () => {
  await writeRetiringWorker({ dist });
  expect(await worker()).toContain('unregister');
});
