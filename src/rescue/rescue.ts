import { backupFile } from '../record/backup-file.ts';
import { nameInScope } from '../record/name-in-scope.ts';
import { fetchNewest } from './fetch-newest.ts';
import { findLines, type Found } from './find-lines.ts';
import { findScopes } from './find-scopes.ts';
import { nameOfScope } from './name-of-scope.ts';
import { sortLines, type Sorted } from './sort-lines.ts';
import { startClean } from './start-clean.ts';

/*
 * `rescue.html`: gets the work off a device on which the program does not start, and the program back
 * on its feet. It shares no file with the program and asks nothing of it.
 */

/** The page lies at the base path. */
const scope = new URL('.', location.href).pathname;

const download = part('download') as HTMLAnchorElement;
const clean = part('clean') as HTMLFormElement;
const word = part('word') as HTMLInputElement;

void show();

part('newest').addEventListener('click', async () => {
  say('Fetching the newest version.');
  if (await fetchNewest(scope).catch(() => true)) location.assign(scope);
  else say('The newest version can’t be fetched: there is no signal. Your copy is not affected.');
});

clean.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (word.value.trim().toLowerCase() !== 'start clean') {
    return say('Nothing was deleted. Type “start clean” to do it.');
  }
  try {
    await startClean(scope);
    say('This course is gone from this browser. “Reload the newest version” begins again.');
    clean.hidden = true;
  } catch {
    say('Not deleted: close every other tab of the course, then try again.');
  }
});

async function show(): Promise<void> {
  const records = await Promise.all((await findScopes(scope)).map(look));
  const withWork = records.filter(
    ({ sorted }) => sorted.entries.length + sorted.damaged.length > 0,
  );
  const shown = withWork.length === 0 ? records.slice(0, 1) : withWork;
  part('found').replaceChildren(
    ...shown.flatMap(({ found, sorted, name }) =>
      describe(found, sorted, shown.length === 1 ? '' : name).map(item),
    ),
  );
  if (withWork.length === 0) {
    part('first').hidden = true;
    clean.hidden = false;
    return;
  }
  const waiting = new Set<HTMLElement>();
  for (const { at, sorted, name } of withWork) {
    const link = waiting.size === 0 ? download : (download.cloneNode() as HTMLAnchorElement);
    if (link !== download) {
      link.removeAttribute('id');
      [...waiting].at(-1)?.after(link);
    }
    waiting.add(link);
    const file = await backupFile(
      { device: deviceName(at), entries: sorted.entries, quarantined: sorted.damaged },
      { app: __APP_BUILD__, now: Date.now() },
    );
    link.href = URL.createObjectURL(file);
    link.download = withWork.length === 1 ? file.name : named(file.name, name);
    if (withWork.length > 1) link.textContent = `Download what ${name} did`;
    link.hidden = false;
  }
  for (const link of waiting) {
    link.addEventListener('click', () => {
      noteCopy();
      part('kept').hidden = false;
      waiting.delete(link);
      clean.hidden = waiting.size > 0;
      part('first').hidden = waiting.size === 0;
    });
  }
}

async function look(at: string) {
  const found = await findLines(at);
  const lines = [found.database, found.log, found.notes].flatMap((some) => some ?? []);
  return { at, found, sorted: sortLines(lines), name: nameOfScope(scope, at, lines) || 'somebody' };
}

/** `extra-mile-Rosa-2026-11-22.jsonl` */
function named(file: string, name: string): string {
  return file.replace('extra-mile', `extra-mile-${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`);
}

function describe(found: Found, sorted: Sorted, name: string): readonly string[] {
  const { entries, damaged, miles, answers, notes, locked } = sorted;
  const none = [found.database, found.log].filter((lines) => lines === null).length;
  const places = [
    'Both places where the course keeps it could be read.',
    'One of the two places where the course keeps it could not be read. The other could.',
    'Neither of the places where the course keeps it could be read.',
  ][none];
  const work = [
    counted(miles, 'finished mile'),
    counted(answers, 'answer'),
    counted(notes, 'note'),
  ].filter((words) => !words.startsWith('0'));
  const told = [
    entries.length === 0
      ? 'Nothing of yours was found in this browser.'
      : `${name === '' ? 'Found' : name}: ${[...work, `${counted(entries.length, 'step')} in all`].join(', ')}.`,
    locked === 0
      ? ''
      : 'It is locked. The file is locked too, and opens in the course with the passphrase.',
    places ?? '',
    ...(damaged.length === 0
      ? []
      : [`${counted(damaged.length, 'damaged piece')}. The file has them as they are.`]),
  ];
  return told.filter((words) => words !== '');
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** The program asks no more for a copy for a while (`keep-copy.ts` in `pages`). */
function noteCopy(): void {
  try {
    localStorage.setItem(nameInScope(scope, 'copied'), String(Date.now()));
  } catch {
    // Full or refused.
  }
}

/** The random name that the program has given this device. */
function deviceName(at: string): string {
  try {
    const text = localStorage.getItem(nameInScope(at, 'device')) ?? '';
    return (JSON.parse(text) as { readonly device: string }).device;
  } catch {
    return '';
  }
}

function item(text: string): HTMLElement {
  const element = document.createElement('li');
  element.textContent = text;
  return element;
}

function say(text: string): void {
  part('status').textContent = text;
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(id);
  return element;
}
