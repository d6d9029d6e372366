import * as v from 'valibot';
import { readDay } from '../activities/day.ts';
import type { ModuleId } from '../course/lesson.ts';
import { plainLine, plainText } from '../course/plain-text.ts';
import type { Day, Drawer, Fact, Happening } from '../record/fact.ts';
import { papersIn } from '../record/papers.ts';
import { receiptBounds } from './receipt.ts';

/** What a manager adds to the board by hand. */
const rosterDrawer = 'roster' as Drawer;

/** That somebody did a module, as the manager knows from elsewhere. */
export type HandEntry = {
  /** Its name in the drawer, without `entry~`. */
  readonly id: string;
  readonly name: string;
  readonly module: ModuleId;
  readonly on: Day;
  readonly note: string;
};

export const rosterBounds = { names: 500, note: 140 } as const;

const day = v.custom<Day>((it) => typeof it === 'string' && readDay(it) !== null);
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const entryShape = v.object({
  name: text(4_000),
  module: v.custom<ModuleId>((it) => typeof it === 'string' && /^[a-z0-9-]{1,80}$/.test(it)),
  on: day,
  note: text(9_000),
});
const namesShape = v.object({
  names: v.pipe(v.array(text(4_000)), v.maxLength(rosterBounds.names)),
});

/** The entries made by hand, the earliest first. */
export function handEntries(facts: readonly Fact[]): readonly HandEntry[] {
  return [...papersIn(facts, rosterDrawer)].flatMap(([place, { paper }]) => {
    const id = /^entry~(\w{1,40})$/.exec(place)?.[1];
    const parsed = v.safeParse(entryShape, paper);
    if (id === undefined || !parsed.success) return [];
    const name = plainLine(parsed.output.name, receiptBounds.name);
    const note = plainText(parsed.output.note, rosterBounds.note);
    return name === '' ? [] : [{ ...parsed.output, id, name, note }];
  });
}

export function keepEntry({ id, name, module, on, note }: HandEntry): Happening {
  const paper = { name, module, on, note };
  return { kind: 'filed', drawer: rosterDrawer, name: `entry~${id}`, paper };
}

export function dropEntry(id: string): Happening {
  return { kind: 'filed', drawer: rosterDrawer, name: `entry~${id}`, paper: null };
}

/** The names of whom the manager waits for, each once, in the order in which they were given. */
export function expectedNames(facts: readonly Fact[]): readonly string[] {
  const parsed = v.safeParse(namesShape, papersIn(facts, rosterDrawer).get('names')?.paper);
  return parsed.success ? tidyNames(parsed.output.names) : [];
}

export function keepNames(names: readonly string[]): Happening {
  const tidy = tidyNames(names);
  return {
    kind: 'filed',
    drawer: rosterDrawer,
    name: 'names',
    paper: tidy.length === 0 ? null : { names: tidy },
  };
}

/** Names as they were typed or pasted, one in a line. */
export function tidyNames(names: readonly string[]): readonly string[] {
  const tidy = new Map<string, string>();
  for (const name of names) {
    const plain = plainLine(name, receiptBounds.name);
    if (plain !== '' && !tidy.has(nameKey(plain))) tidy.set(nameKey(plain), plain);
  }
  return [...tidy.values()].slice(0, rosterBounds.names);
}

/** What two spellings of one name have in common. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLocaleLowerCase('en').replaceAll(/\s+/g, ' ').trim();
}
