import { inventParagraph, inventSentence } from './invented-prose.ts';
import type { Random } from './seeded-random.ts';

/** What distinguishes an invented lesson from the others. */
export type LessonPlan = {
  /** Counted through the whole course from 1; activity ids are made of it. */
  readonly mile: number;
  readonly title: string;
  /** A picture beside the lesson, or null. */
  readonly picture: string | null;
  /** `sort` and `reflection` come with a choice; a `plain` lesson has no activity. */
  readonly practice: 'sort' | 'reflection' | 'plain';
};

/** The Markdown of an invented lesson of 500 to 700 words. */
export function generateLesson(plan: LessonPlan, random: Random): string {
  const { mile, practice } = plan;
  const story = Array.from({ length: 8 }, () => inventParagraph(random, random.between(52, 64)));
  const blocks = [
    frontMatter(plan, random),
    '## The story',
    ...story.slice(0, 4),
    `> “${inventSentence(random)}”`,
    '## What it shows',
    ...story.slice(4, 6),
    `- ${inventSentence(random)}\n- ${inventSentence(random)}\n- ${inventSentence(random)}`,
    '## The principle',
    principle(random),
    '## Another day',
    ...story.slice(6),
    ...(practice === 'plain' ? [] : ['## Your turn', choice(mile, random)]),
    ...(practice === 'sort' ? [sort(mile, random)] : []),
    ...(practice === 'reflection' ? [reflection(mile, random)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function frontMatter({ title, picture }: LessonPlan, random: Random): string {
  const lines = [`title: ${title}`, `summary: ${inventParagraph(random, 16)}`];
  if (picture !== null)
    lines.push(`picture: ${picture}`, 'pictureAlt: A road and a house at dusk.');
  return ['---', ...lines, '---'].join('\n');
}

function principle(random: Random): string {
  return container('principle', [inventSentence(random), inventParagraph(random, 40)]);
}

function choice(mile: number, random: Random): string {
  const option = (box: string) =>
    `- [${box}] ${inventSentence(random)}\n\n  > ${inventSentence(random)}`;
  return container(`choice{#mile-${mile}-choice}`, [
    'What would you have done?',
    option(' '),
    option('x'),
    option(' '),
  ]);
}

function sort(mile: number, random: Random): string {
  const cards = () =>
    Array.from(
      { length: 3 },
      () => `  - ${inventSentence(random)}\n    > ${inventSentence(random)}`,
    ).join('\n');
  return container(`sort{#mile-${mile}-sort}`, [
    'Is it the job, or the gift?',
    'Put each card where it belongs.',
    `- The job\n${cards()}\n- The gift\n${cards()}`,
  ]);
}

function reflection(mile: number, random: Random): string {
  return container(`reflection{#mile-${mile}-reflection}`, [
    'When did somebody last do this for you?',
    inventSentence(random),
    `- ${inventSentence(random)}\n- ${inventSentence(random)}`,
    `> ${inventParagraph(random, 30)}`,
  ]);
}

function container(opening: string, blocks: readonly string[]): string {
  return [`:::${opening}`, ...blocks, ':::'].join('\n\n');
}
