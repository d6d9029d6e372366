import { readBase64Url, writeBase64Url } from '../course/base64url.ts';
import { parsePlan } from './parse-plan.ts';
import type { Dropped, Move, Plan, Stretch } from './plan.ts';

/** What stands behind the `#` of a link, or in a file, as a plan; or why it is none. */
export type ReadPlan =
  | { readonly status: 'plan'; readonly plan: Plan }
  /** It was cut short or altered on the way. */
  | { readonly status: 'broken' }
  /** It was made by a newer version of the course. */
  | { readonly status: 'newer' }
  | { readonly status: 'empty' };

/** A link is cut by mail and chats at some 2,000 characters; a plan that is longer goes as a file. */
export const longestLink = 2000;

const longest = 12_000;
const version = '1';

/**
 * A plan as letters, digits, hyphens and underscores: `1.<JSON in base64url>.<sum>`. The sum tells a
 * link that was cut from one that is whole.
 */
export function writePlanLink(plan: Plan): string {
  const bytes = new TextEncoder().encode(JSON.stringify(toRow(plan)));
  const letters = writeBase64Url(bytes);
  return `${version}.${letters}.${sumOf(letters)}`;
}

/** Reads what stands behind the `#`, with or without it. It never throws. */
export function readPlanLink(fragment: string): ReadPlan {
  const text = fragment.replace(/^#/, '').trim();
  if (text === '') return { status: 'empty' };
  if (text.length > longest) return { status: 'broken' };
  const [, form, letters, sum] = /^(\d{1,3})\.([\w-]+)\.([\w-]+)$/.exec(text) ?? [];
  if (form === undefined || letters === undefined || sum !== sumOf(letters)) {
    return { status: 'broken' };
  }
  if (form !== version) return { status: 'newer' };
  const plan = fromRow(readJson(letters));
  return plan === null ? { status: 'broken' } : { status: 'plan', plan };
}

function readJson(letters: string): unknown {
  try {
    const bytes = readBase64Url(letters) ?? new Uint8Array();
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/* Without names a plan takes half as much room. The order is for ever; what is new comes at the end. */
function toRow(plan: Plan): readonly unknown[] {
  return [
    plan.id,
    plan.revision,
    plan.syllabus,
    plan.name,
    plan.place,
    plan.lead,
    plan.members,
    plan.start,
    plan.time,
    plan.zone,
    plan.rhythm,
    plan.gap,
    plan.minutes,
    plan.meetings,
    plan.skipped.map(({ from, to }: Stretch) => [from, to]),
    plan.moves.map(({ meeting, to, time, follow }: Move) => [meeting, to, time, follow ? 1 : 0]),
    plan.dropped.map(({ meeting, on, time }: Dropped) => [meeting, on, time]),
  ];
}

function fromRow(row: unknown): Plan | null {
  if (!Array.isArray(row)) return null;
  const [id, revision, syllabus, name, place, lead, members, start, time, zone, ...rest] =
    row as readonly unknown[];
  const [rhythm, gap, minutes, meetings, skipped, moves, dropped] = rest;
  return parsePlan({
    id,
    revision,
    syllabus,
    name,
    place,
    lead,
    members,
    start,
    time,
    zone,
    rhythm,
    gap,
    minutes,
    meetings,
    skipped: rowsOf(skipped).map(([from, to]) => ({ from, to })),
    moves: rowsOf(moves).map(([meeting, to, at, follow]) => {
      return { meeting, to, time: at, follow: follow === 1 };
    }),
    dropped: rowsOf(dropped).map(([meeting, on, at]) => ({ meeting, on, time: at })),
  });
}

function rowsOf(value: unknown): readonly (readonly unknown[])[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  return rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : []));
}

/** Five letters of FNV-1a: enough to notice a link that was cut or mistyped. */
function sumOf(letters: string): string {
  let sum = 0x811c9dc5;
  for (let place = 0; place < letters.length; place += 1) {
    sum = Math.imul(sum ^ letters.charCodeAt(place), 0x01000193) >>> 0;
  }
  return sum.toString(36).padStart(7, '0').slice(-5);
}
