import { plainText, type Words } from '../ui/prose.ts';
import type { Activity } from './activity.ts';
import { choicesAsked } from './choice/choice.ts';
import { readingMinutes } from './reading-minutes.ts';
import { medianWay } from './scenario/median-way.ts';
import { splitWords } from './split-words.ts';

/** To weigh what was read and to press takes as long as reading twenty words, six seconds: our estimate. */
const wordsPerDecision = 20;

/**
 * On a phone people type 36 words a minute. Palin et al., “How do People Type on Mobile Devices?”,
 * MobileHCI 2019.
 */
const typedWordsPerMinute = 36;

/** What a learner writes about one question, two or three sentences: our estimate. */
const wordsInReflection = 36;

/** What a learner writes in a row of a table, three or four short cells: our estimate. */
const wordsInRow = 15;

/** What a learner writes in a commitment, one sentence in three parts: our estimate. */
const wordsInCommitment = 25;

/** One card in four goes to another group first, and only then is its reason shown: our estimate. */
const shareMisplaced = 0.25;

/** What an activity asks of a learner: words to read and to write, things to decide, minutes to play. */
type Effort = {
  readonly read: number;
  readonly decisions?: number;
  readonly written?: number;
  readonly played?: number;
};

/** About how long an activity takes a learner who does it once, in minutes and parts of one. */
export function activityMinutes(activity: Activity): number {
  const { read, decisions = 0, written = 0, played = 0 } = effortOf(activity);
  const thinking = readingMinutes(read + decisions * wordsPerDecision);
  return thinking + written / typedWordsPerMinute + played;
}

function effortOf(activity: Activity): Effort {
  switch (activity.kind) {
    case 'choice': {
      const { question, options } = activity;
      const asked = choicesAsked(activity);
      const read = count(question, ...options.map(({ text }) => text));
      // All reasons are shown; one reads one's own and, where that is another, the best.
      const reasons = countReasons(options) * Math.min(1, (asked + 1) / options.length);
      return { read: read + reasons, decisions: asked };
    }
    case 'sort': {
      const { question, lead, groups, cards } = activity;
      const names = groups.map(({ name }) => name);
      const read = count(question, lead, ...names, ...cards.map(({ text }) => text));
      return { read: read + countReasons(cards) * shareMisplaced, decisions: cards.length };
    }
    case 'order': {
      const { question, lead, steps } = activity;
      const read = count(question, lead, ...steps.map(({ text }) => text)) + countReasons(steps);
      return { read, decisions: steps.length };
    }
    case 'match': {
      const { question, lead, lefts, rights } = activity;
      const texts = [...lefts, ...rights].map(({ text }) => text);
      const read = count(question, lead, ...texts) + countReasons(lefts);
      return { read, decisions: lefts.length };
    }
    case 'reflection': {
      const { question, lead, model } = activity; // nudges are for those who ask for one
      return { read: count(question, lead, ...model), written: wordsInReflection };
    }
    case 'rate': {
      const { question, lead, statements } = activity;
      const read = count(question, lead, ...statements.map(({ text }) => text));
      return { read, decisions: statements.length };
    }
    case 'role-play': {
      const { question, lead, roles, debrief, minutes } = activity;
      const cards = count(...roles.flatMap(({ name, text }) => [name, ...text]));
      const own = cards / Math.max(1, roles.length); // one round is counted, with one's own card
      return { read: count(question, lead, ...debrief) + own, played: minutes };
    }
    case 'audit': {
      const { question, lead, starters, rows, model } = activity;
      const read = count(question, lead, ...starters.map(({ text }) => [text]), ...model);
      return { read, decisions: rows, written: rows * wordsInRow };
    }
    case 'plan': {
      const { question, lead, commitments, model } = activity;
      const read = count(question, lead, ...model);
      return { read, decisions: commitments, written: commitments * wordsInCommitment };
    }
    case 'scenario':
      return { read: count(activity.question) + medianWay(activity, wordsPerDecision) };
  }
}

function countReasons(items: readonly { readonly reason: Words }[]): number {
  return count(...items.map(({ reason }) => reason));
}

function count(...texts: readonly Words[]): number {
  return texts.reduce((sum, text) => sum + splitWords(plainText(text)).length, 0);
}
