import { backupFile } from '../record/backup-file.ts';
import { nameInScope } from '../record/name-in-scope.ts';
import { fetchNewest } from './fetch-newest.ts';
import { findLines, type Found } from './find-lines.ts';
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

download.addEventListener('click', () => {
  noteCopy();
  part('kept').hidden = false;
  clean.hidden = false;
  part('first').hidden = true;
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
  const found = await findLines(scope);
  const { database, log, notes } = found;
  const sorted = sortLines([database, log, notes].flatMap((lines) => lines ?? []));
  part('found').replaceChildren(...describe(found, sorted).map(item));
  const { entries, damaged } = sorted;
  if (entries.length + damaged.length === 0) {
    part('first').hidden = true;
    clean.hidden = false;
    return;
  }
  const file = await backupFile(
    { device: deviceName(), entries, quarantined: damaged },
    { app: __APP_BUILD__, now: Date.now() },
  );
  download.href = URL.createObjectURL(file);
  download.download = file.name;
  download.hidden = false;
}

function describe(found: Found, sorted: Sorted): readonly string[] {
  const { entries, damaged, miles, answers, notes } = sorted;
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
  return [
    entries.length === 0
      ? 'Nothing of yours was found in this browser.'
      : `Found: ${[...work, `${counted(entries.length, 'step')} in all`].join(', ')}.`,
    places ?? '',
    ...(damaged.length === 0
      ? []
      : [`${counted(damaged.length, 'damaged piece')}. The file has them as they are.`]),
  ];
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
function deviceName(): string {
  try {
    const text = localStorage.getItem(nameInScope(scope, 'device')) ?? '';
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
