import type { Block, Lesson, Part } from '../course/lesson.ts';
import { plainText } from '../ui/prose.ts';
import { tongueOf } from '../ui/spoken.ts';
import { linesOf } from './block-lines.ts';
import { sentencesOf } from './sentences.ts';
import { readAloudWords } from './study-aids-words.ts';

/** One step of reading a lesson aloud. */
export type Step =
  | {
      readonly kind: 'sentence';
      /** Where it stands: a selector within the article. */
      readonly within: string;
      /** The words as they stand there. */
      readonly text: string;
      /** The words to be spoken, which may say a little more. */
      readonly say: string;
    }
  /** It is the reader's turn: here the voice stops until it is asked to go on. */
  | { readonly kind: 'turn'; readonly within: string };

/**
 * A lesson in the order in which it is read aloud: title, standfirst, and its parts. Of an activity the
 * question is read; what there is to choose from is left to the reader.
 *
 * @param language the language of the lesson, `en`
 */
export function readingOrder(lesson: Lesson, language: string): readonly Step[] {
  const read = (within: string, lines: readonly Line[]) =>
    lines.flatMap(({ text, lead = '' }) =>
      sentencesOf(text, language).map((sentence, index): Step => {
        const say = index === 0 ? lead + sentence.text : sentence.text;
        return { kind: 'sentence', within, text: sentence.text, say };
      }),
    );
  // A voice of the lesson's language does not speak that of the page.
  const ofPrinciple = tongueOf(lesson).lang === undefined ? readAloudWords.principle : '';
  return [
    ...read('h1', [{ text: lesson.title }]),
    ...read('h1 + p', [{ text: lesson.summary }]),
    ...lesson.parts.flatMap((part) => [
      ...(isTitleShown(part, lesson)
        ? read(`[id="${part.id}-title"]`, [{ text: part.title }])
        : []),
      ...part.blocks.flatMap((block, index) => {
        const within = `[data-place="${part.id}.${index}"]`;
        const steps = read(within, spokenLines(block, ofPrinciple));
        return block.kind === 'activity' ? [...steps, { kind: 'turn', within } as const] : steps;
      }),
    ]),
  ];
}

/** Words on the page, and what a voice says before them that the eye sees in another way. */
type Line = { readonly text: string; readonly lead?: string };

function spokenLines(block: Block, ofPrinciple: string): readonly Line[] {
  switch (block.kind) {
    case 'report-card':
      return block.rows.flatMap(({ grade, title, text }) => [
        { text: plainText(title), lead: `${grade}: ` },
        { text: plainText(text) },
      ]);
    case 'principle':
      return linesOf(block).map((text, index) =>
        index === 0 ? { text, lead: ofPrinciple } : { text },
      );
    case 'activity':
      return linesOf(block).map((text) => ({ text, lead: `${block.activity.tab}. ` }));
    default:
      return linesOf(block).map((text) => ({ text }));
  }
}

/** The first part goes on from the standfirst; a sign or an activity is named by its tab. */
function isTitleShown(part: Part, lesson: Lesson): boolean {
  const first = part.blocks[0]?.kind;
  const named = first === 'principle' || first === 'activity';
  return part.title !== '' && part !== lesson.parts[0] && !named;
}
