import * as v from 'valibot';
import type { Drawer, Fact, Happening } from '../record/fact.ts';
import { papersIn } from '../record/papers.ts';
import { answerSchema, ratingsSchema } from './parse-survey.ts';
import type { PlanId } from './plan.ts';
import type { Rating, SurveyAnswer } from './survey.ts';
import type { SentAnswer } from './survey-link.ts';

const surveysDrawer = 'surveys' as Drawer;

/** What a member rated on this device. */
export type OwnSurvey = {
  readonly ratings: readonly Rating[];
  /** Drawn anew with every change, so that no two answers can be told to be of one person. */
  readonly nonce: string;
};

/** What lies on a device of a plan's closing survey. */
export type Survey = {
  readonly own: OwnSurvey | null;
  /** What members told, each under the name of its paper. */
  readonly answers: ReadonlyMap<string, SurveyAnswer>;
  readonly unread: number;
};

const own: v.GenericSchema<unknown, OwnSurvey> = v.object({
  ratings: ratingsSchema,
  nonce: v.pipe(v.string(), v.regex(/^[0-9a-z]{12}$/)),
});

/** Reads what there is of a plan's survey. What cannot be read is counted and left alone. */
export function readSurvey(facts: readonly Fact[], plan: PlanId): Survey {
  const answers = new Map<string, SurveyAnswer>();
  let mine: OwnSurvey | null = null;
  let unread = 0;
  for (const [name, { paper }] of papersIn(facts, surveysDrawer)) {
    if (!name.startsWith(`${plan}/`)) continue;
    const rest = name.slice(plan.length + 1);
    const read = v.safeParse(rest === 'own' ? own : answerSchema, paper);
    if (!read.success) unread += 1;
    else if ('nonce' in read.output) mine = read.output;
    else answers.set(rest, read.output);
  }
  return { own: mine, answers, unread };
}

export function keepOwnSurvey(plan: PlanId, kept: OwnSurvey): Happening {
  return { kind: 'filed', drawer: surveysDrawer, name: `${plan}/own`, paper: kept };
}

/** The paper of an answer that was counted before: of one with a name the one of that name, or null. */
export function paperOf(
  { answers }: Survey,
  { nonce, answer: { who } }: Pick<SentAnswer, 'nonce' | 'answer'>,
): string | null {
  if (who === '') return answers.has(nonce) ? nonce : null;
  return [...answers].find(([, answer]) => answer.who === who)?.[0] ?? null;
}

/** @param name of the paper: a random one */
export function keepAnswer(plan: PlanId, name: string, answer: SurveyAnswer): Happening {
  return { kind: 'filed', drawer: surveysDrawer, name: `${plan}/${name}`, paper: answer };
}

export function removeAnswer(plan: PlanId, name: string): Happening {
  return { kind: 'filed', drawer: surveysDrawer, name: `${plan}/${name}`, paper: null };
}
