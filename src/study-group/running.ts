import * as v from 'valibot';
import { goOn, hold, leftAt, wind } from '../activities/role-play/clock.ts';
import type { Clock } from '../activities/role-play/role-play.ts';
import type { AgendaItem, Prompt } from '../course/syllabus.ts';

/**
 * A meeting under way: which prompt stands on the wall, and of every item that was begun how much of
 * its time is left. Times are instants, so that a reload and a sleeping laptop change nothing.
 */
export type Run = {
  /** The item of the agenda, from 0; as many as there are items when the meeting is over. */
  readonly item: number;
  /** The prompt of the item, from 0. */
  readonly prompt: number;
  /** By item; null for one that was not begun. */
  readonly clocks: readonly (Clock | null)[];
};

/** Nothing has begun; the first prompt stands on the wall. */
export const unbegun: Run = { item: 0, prompt: 0, clocks: [] };

/** An agenda with the minutes of this group. */
export type Agenda = readonly Pick<AgendaItem, 'minutes' | 'prompts'>[];

/** What stands on the wall, and where the way forward leads from it. */
export type Standing = {
  readonly item: AgendaItem;
  readonly prompt: Prompt;
  readonly next: 'prompt' | 'item' | 'end';
};

/** Where a meeting stands; null when it is over. */
export function standingOf(agenda: readonly AgendaItem[], run: Run): Standing | null {
  const item = agenda[run.item];
  const prompt = item?.prompts[run.prompt];
  if (item === undefined || prompt === undefined) return null;
  const isLastPrompt = run.prompt === item.prompts.length - 1;
  const isLastItem = run.item === agenda.length - 1;
  return { item, prompt, next: isLastPrompt ? (isLastItem ? 'end' : 'item') : 'prompt' };
}

/** The clock of the item under way; null before it is set going. */
export function clockOf(run: Run): Clock | null {
  return run.clocks[run.item] ?? null;
}

/** Sets the clock going or makes it stand. */
export function toggle(agenda: Agenda, run: Run, time: number): Run {
  const clock = clockOf(run);
  const minutes = agenda[run.item]?.minutes ?? 0;
  if (clock === null) return withClock(run, run.item, wind(minutes, time));
  return withClock(run, run.item, clock.since === null ? goOn(clock, time) : hold(clock, time));
}

/** A minute more; one that has run out goes on with it. */
export function addMinute(agenda: Agenda, run: Run, time: number): Run {
  const clock = clockOf(run) ?? { left: (agenda[run.item]?.minutes ?? 0) * 60_000, since: null };
  const left = leftAt(clock, time) + 60_000;
  return withClock(run, run.item, { left, since: clock.since === null ? null : time });
}

/** The next prompt, or the next item, whose clock goes on where this one's ran. */
export function forward(agenda: Agenda, run: Run, time: number): Run {
  const item = agenda[run.item];
  if (item === undefined) return run;
  if (run.prompt + 1 < item.prompts.length) return { ...run, prompt: run.prompt + 1 };
  return enter(agenda, run, run.item + 1, 0, time);
}

/** The prompt before, or the last of the item before. */
export function back(agenda: Agenda, run: Run, time: number): Run {
  if (run.prompt > 0) return { ...run, prompt: run.prompt - 1 };
  if (run.item === 0) return run;
  const last = (agenda[run.item - 1]?.prompts.length ?? 1) - 1;
  return enter(agenda, run, run.item - 1, last, time);
}

/** Goes to an item; the clock that ran stands, and the one that is come to runs in its place. */
export function enter(agenda: Agenda, run: Run, item: number, prompt: number, time: number): Run {
  const clock = clockOf(run);
  const ran = clock !== null && clock.since !== null;
  const left = clock === null ? run : withClock(run, run.item, hold(clock, time));
  const there = { ...left, item, prompt };
  const next = agenda[item];
  if (!ran || next === undefined) return there;
  const before = clockOf(there);
  return withClock(there, item, before === null ? wind(next.minutes, time) : goOn(before, time));
}

function withClock(run: Run, item: number, clock: Clock): Run {
  const clocks = Array.from({ length: Math.max(run.clocks.length, item + 1) }, (_, place) =>
    place === item ? clock : (run.clocks[place] ?? null),
  );
  return { ...run, clocks };
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const instant = v.pipe(v.number(), v.minValue(0), v.maxValue(1e14));
const run = v.object({
  item: count,
  prompt: count,
  clocks: v.pipe(
    v.array(v.nullable(v.object({ left: instant, since: v.nullable(instant) }))),
    v.maxLength(100),
  ),
});

/** A run from anything at all, brought to an agenda that may have changed; null for none. */
export function parseRun(value: unknown, agenda: Agenda): Run | null {
  const parsed = v.safeParse(run, value);
  if (!parsed.success) return null;
  const item = Math.min(parsed.output.item, agenda.length);
  const prompts = agenda[item]?.prompts.length ?? 1;
  return { ...parsed.output, item, prompt: Math.min(parsed.output.prompt, prompts - 1) };
}
