import { packRow, unpackRow, type Unpacked } from './packed-row.ts';
import { parsePlan } from './parse-plan.ts';
import type { Dropped, Move, Plan, Stretch } from './plan.ts';

/** What stands behind the `#` of a link, or in a file, as a plan; or why it is none. */
export type ReadPlan =
  { readonly status: 'plan'; readonly plan: Plan } | Exclude<Unpacked, { readonly status: 'row' }>;

/** A link is cut by mail and chats at some 2,000 characters; a plan that is longer goes as a file. */
export const longestLink = 2000;

/** A plan as what stands behind the `#`. */
export function writePlanLink(plan: Plan): string {
  return packRow(toRow(plan));
}

/** Reads what stands behind the `#`, with or without it. It never throws. */
export function readPlanLink(fragment: string): ReadPlan {
  const unpacked = unpackRow(fragment);
  if (unpacked.status !== 'row') return unpacked;
  const plan = fromRow(unpacked.row);
  return plan === null ? { status: 'broken' } : { status: 'plan', plan };
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
    ...(plan.asks === null ? [] : [[plan.asks.id, plan.asks.key, plan.asks.mail]]),
  ];
}

function fromRow(row: readonly unknown[]): Plan | null {
  const [id, revision, syllabus, name, place, lead, members, start, time, zone, ...rest] = row;
  const [rhythm, gap, minutes, meetings, skipped, moves, dropped, asks] = rest;
  const [ask, key, mail] = rowOf(asks);
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
    asks: asks === undefined ? null : { id: ask, key, mail },
  });
}

function rowsOf(value: unknown): readonly (readonly unknown[])[] {
  return rowOf(value).map(rowOf);
}

function rowOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
