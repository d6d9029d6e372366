import * as v from 'valibot';
import { rolePlayAnswerSchema } from '../activities/role-play/parse-role-play-answer.ts';
import type { RolePlayAnswer } from '../activities/role-play/role-play.ts';
import { plainLine, plainText } from '../course/plain-text.ts';
import type { MeetingId } from '../course/syllabus.ts';
import type { Drawer, Fact, Happening } from '../record/fact.ts';
import { papersIn } from '../record/papers.ts';
import type { PlanId } from './plan.ts';
import { parseRun, type Agenda, type Run } from './running.ts';

export const meetingsDrawer = 'meetings' as Drawer;

/** Promises, contributions and stories: what somebody said and the facilitator wrote down. */
export type Entry = {
  /** A random name, kept through every change of its words. */
  readonly id: string;
  readonly meeting: MeetingId;
  readonly who: string;
  /** The promise, what happened, or the title of the story. */
  readonly text: string;
  /** What became of it, what could have been, or the story. */
  readonly more: string;
  /** Of a promise: how it went; null until somebody told. */
  readonly outcome: Outcome | null;
};

export const outcomes = ['kept', 'changed', 'not-kept'] as const;
export type Outcome = (typeof outcomes)[number];

export type EntryKind = 'promise' | 'contribution' | 'story';

/** Somebody's answers to the five questions, 1 to 5, without a name. */
export type Ballot = readonly [number, number, number, number, number];

/** What was noted in the meetings of a plan. */
export type MeetingNotes = {
  readonly run: (meeting: MeetingId, agenda: Agenda) => Run | null;
  readonly here: (meeting: MeetingId) => readonly string[];
  readonly rolePlay: (meeting: MeetingId) => RolePlayAnswer | null;
  readonly entries: (kind: EntryKind) => readonly Entry[];
  readonly ballots: readonly Ballot[];
  /** How many papers could not be read. */
  readonly unread: number;
};

const id = v.pipe(v.string(), v.regex(/^[0-9a-z-]{1,40}$/));
const words = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most * 8),
    v.transform((text) => plainText(text, most)),
  );
const entry = v.object({
  id,
  meeting: v.custom<MeetingId>((value) => typeof value === 'string' && /^[\w-]{1,40}$/.test(value)),
  who: v.pipe(
    v.string(),
    v.maxLength(400),
    v.transform((text) => plainLine(text, 60)),
  ),
  text: words(500),
  more: words(1500),
  outcome: v.nullable(v.custom<Outcome>((value) => outcomes.some((outcome) => outcome === value))),
});
const names = v.pipe(v.array(v.pipe(v.string(), v.maxLength(400))), v.maxLength(100));
const isMark = (value: unknown) => [1, 2, 3, 4, 5].some((mark) => mark === value);
const ballot = v.custom<Ballot>(
  (value) => Array.isArray(value) && value.length === 5 && value.every(isMark),
);

/** Reads what was noted in the meetings of a plan. What cannot be read is counted and left alone. */
export function readMeetings(facts: readonly Fact[], plan: PlanId): MeetingNotes {
  const papers = new Map<string, unknown>();
  for (const [name, { paper }] of papersIn(facts, meetingsDrawer)) {
    if (name.startsWith(`${plan}/`)) papers.set(name.slice(plan.length + 1), paper);
  }
  const under = (kind: string) =>
    [...papers].flatMap(([name, paper]) => (name.startsWith(`${kind}/`) ? [paper] : []));
  const read = <Output>(schema: v.GenericSchema<unknown, Output>, values: readonly unknown[]) =>
    values.flatMap((value) => {
      const parsed = v.safeParse(schema, value);
      return parsed.success ? [parsed.output] : [];
    });
  const entries = (kind: EntryKind): readonly Entry[] => read(entry, under(kind));
  const ballots = read(ballot, under('ballot'));
  const kinds = ['promise', 'contribution', 'story'] as const;
  const known = kinds.reduce((sum, kind) => sum + entries(kind).length, ballots.length);
  const all = kinds.reduce((sum, kind) => sum + under(kind).length, under('ballot').length);
  return {
    run: (meeting, agenda) => parseRun(papers.get(`run/${meeting}`), agenda),
    here: (meeting) =>
      (read(names, [papers.get(`here/${meeting}`)])[0] ?? []).map((name) => plainLine(name, 60)),
    rolePlay: (meeting) =>
      read(rolePlayAnswerSchema, [papers.get(`role-play/${meeting}`)])[0] ?? null,
    entries,
    ballots,
    unread: all - known,
  };
}

const file = (plan: PlanId, name: string, paper: unknown): Happening => ({
  kind: 'filed',
  drawer: meetingsDrawer,
  name: `${plan}/${name}`,
  paper,
});

export function keepRun(plan: PlanId, meeting: MeetingId, run: Run): Happening {
  return file(plan, `run/${meeting}`, run);
}

/** Who was there; a list that is filed later takes the place of the one before. */
export function keepHere(plan: PlanId, meeting: MeetingId, here: readonly string[]): Happening {
  return file(plan, `here/${meeting}`, here);
}

export function keepRolePlay(plan: PlanId, meeting: MeetingId, answer: RolePlayAnswer): Happening {
  return file(plan, `role-play/${meeting}`, answer);
}

export function keepEntry(plan: PlanId, kind: EntryKind, kept: Entry): Happening {
  return file(plan, `${kind}/${kept.id}`, kept);
}

export function removeEntry(plan: PlanId, kind: EntryKind, name: string): Happening {
  return file(plan, `${kind}/${name}`, null);
}

/** @param name a random one: every member's answers are a paper of their own */
export function keepBallot(plan: PlanId, name: string, answers: Ballot): Happening {
  return file(plan, `ballot/${name}`, answers);
}

export function removeBallot(plan: PlanId, name: string): Happening {
  return file(plan, `ballot/${name}`, null);
}
