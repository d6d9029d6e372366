import type { Activity } from '../../activities/activity.ts';
import { splitWords } from '../../activities/split-words.ts';
import type { Block, Part } from '../../course/lesson.ts';
import { plainText } from '../../ui/prose.ts';
import { textsOf } from '../prose-texts.ts';

/** What every lesson has, in this order. */
export type SixParts = 'open' | 'story' | 'principle' | 'practice' | 'check' | 'apply';

type Use = 'practice' | 'apply';

/** What activities are for, beside the choices that an author marks `check`. */
const uses: { readonly [Kind in Activity['kind']]: readonly Use[] } = {
  choice: ['practice'],
  sort: ['practice'],
  order: ['practice'],
  match: ['practice'],
  scenario: ['practice'],
  'role-play': ['practice'],
  rate: [],
  reflection: ['apply'],
  audit: ['practice', 'apply'],
  plan: ['apply'],
};

/** Fewer words tell no story. */
const shortestStory = 25;

/**
 * The parts that cannot be found in a lesson:
 *
 * - *open*: its first part begins with a paragraph, and not with “In this lesson”;
 * - *story*: another part before the principle, or else before the first check, has some prose;
 * - *principle*: there is a `:::principle`;
 * - *practice*: before the first check there is an activity in which one decides something;
 * - *check*: at least two choices are marked `check`;
 * - *apply*: its last part ends, after any check, with an activity in which one writes, or else with
 *   prose that says “you”.
 */
export function missingParts(parts: readonly Part[]): readonly SixParts[] {
  const blocks = parts.flatMap((part) => part.blocks);
  const [opening, ...others] = parts;
  const ending = parts.at(-1)?.blocks ?? [];
  const afterChecks = ending.slice(ending.findLastIndex(isCheck) + 1);
  const story = until(
    others.flatMap((part) => part.blocks),
    isPrinciple,
  );
  const found: { readonly [Name in SixParts]: boolean } = {
    open: opens(opening?.blocks ?? []),
    story: until(story, isCheck).reduce((sum, block) => sum + wordsOf(block), 0) >= shortestStory,
    principle: blocks.some(isPrinciple),
    practice: until(blocks, isCheck).some((block) => isFor(block, 'practice')),
    check: blocks.filter(isCheck).length >= 2,
    apply: afterChecks.some((block) => isFor(block, 'apply') || asks(block)),
  };
  return (Object.keys(found) as SixParts[]).filter((name) => !found[name]);
}

function opens(blocks: readonly Block[]): boolean {
  const first = blocks.find(({ kind }) => kind !== 'figure');
  return first?.kind === 'paragraph' && !/^\W*in this lesson\b/i.test(plainText(first.text));
}

function asks(block: Block): boolean {
  return /\b(?:you|your|yours|yourself)\b/i.test(sentencesOf(block));
}

function isPrinciple({ kind }: Block): boolean {
  return kind === 'principle';
}

function isCheck(block: Block): boolean {
  return block.kind === 'activity' && block.activity.kind === 'choice' && block.activity.check;
}

function isFor(block: Block, use: Use): boolean {
  return block.kind === 'activity' && uses[block.activity.kind].includes(use);
}

function wordsOf(block: Block): number {
  return splitWords(sentencesOf(block)).length;
}

function sentencesOf(block: Block): string {
  return block.kind === 'activity' ? '' : textsOf(block).sentences.join(' ');
}

/** What stands before the first of its kind. */
function until(blocks: readonly Block[], is: (block: Block) => boolean): readonly Block[] {
  const place = blocks.findIndex(is);
  return place < 0 ? blocks : blocks.slice(0, place);
}
