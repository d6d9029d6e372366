import { rescueInSpanish } from '../languages/es/rescue.ts';
import { backupFile } from '../record/backup-file.ts';
import { nameInScope } from '../record/name-in-scope.ts';
import { fetchNewest } from './fetch-newest.ts';
import { findLines, type Found } from './find-lines.ts';
import { findScopes } from './find-scopes.ts';
import { languageHere } from './language-here.ts';
import { nameOfScope } from './name-of-scope.ts';
import { rescueWords } from './rescue-words.ts';
import { sortLines, type Sorted } from './sort-lines.ts';
import { startClean } from './start-clean.ts';

/*
 * `rescue.html`: gets the work off a device on which the program does not start, and the program back
 * on its feet. It shares no file with the program and asks nothing of it.
 */

/** The page lies at the base path. */
const scope = new URL('.', location.href).pathname;

const language = languageHere(scope);
const words = language === 'es' ? rescueInSpanish : rescueWords;

const download = part('download') as HTMLAnchorElement;
const clean = part('clean') as HTMLFormElement;
const word = part('word') as HTMLInputElement;

speak();
void show();

part('newest').addEventListener('click', async () => {
  say(words.fetching);
  if (await fetchNewest(scope).catch(() => true)) location.assign(scope);
  else say(words.noSignal);
});

clean.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (word.value.trim().toLowerCase() !== words.word) return say(words.notTyped);
  try {
    await startClean(scope);
    say(words.gone);
    clean.hidden = true;
  } catch {
    say(words.otherTabs);
  }
});

/** The page itself stands in English. */
function speak(): void {
  document.documentElement.lang = language;
  const page: Readonly<Record<string, string>> = words.page;
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
    element.textContent = page[element.dataset['say'] ?? ''] ?? element.textContent;
  }
}

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
    if (withWork.length > 1) link.textContent = words.downloadOf(name);
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
  const name = nameOfScope(scope, at, lines) || words.somebody;
  return { at, found, sorted: sortLines(lines), name };
}

/** `extra-mile-Rosa-2026-11-22.jsonl` */
function named(file: string, name: string): string {
  return file.replace('extra-mile', `extra-mile-${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`);
}

function describe(found: Found, sorted: Sorted, name: string): readonly string[] {
  const { entries, damaged, miles, answers, notes, locked } = sorted;
  const none = [found.database, found.log].filter((lines) => lines === null).length;
  const work = [
    ...(miles === 0 ? [] : [words.miles(miles)]),
    ...(answers === 0 ? [] : [words.answers(answers)]),
    ...(notes === 0 ? [] : [words.notes(notes)]),
    words.inAll(entries.length),
  ];
  const told = [
    entries.length === 0 ? words.nothing : words.found(name, work),
    locked === 0 ? '' : words.locked,
    words.unread[none] ?? '',
    damaged.length === 0 ? '' : words.damaged(damaged.length),
  ];
  return told.filter((text) => text !== '');
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
