import { activitiesOf, type Lesson } from '../../course/lesson.ts';
import { countMinutes, countProse } from '../count-minutes.ts';
import type { LessonPlaces } from '../lesson-places.ts';
import { fileStart, type Note, type Point } from '../mistake.ts';
import { textsOf } from '../prose-texts.ts';
import { longestSentence, readingGrade } from './reading-grade.ts';
import { missingParts, type SixParts } from './six-parts.ts';

const goodMinutes = { least: 5, most: 8 } as const;

const highestGrade = 8;

/** What can be counted in a lesson. */
export type LessonFigures = {
  /** As counted, whatever its front matter says. */
  readonly minutes: number;
  /** Its prose, activities apart. */
  readonly words: number;
  /** Of its prose, with one decimal; null when there is too little of it. */
  readonly grade: number | null;
  /** Choices marked `check`. */
  readonly checks: number;
};

/** Counts what can be counted in a lesson and notes what its author may want to mend. */
export function judgeLesson(lesson: Lesson, places: LessonPlaces, note: Note): LessonFigures {
  const minutes = countMinutes(lesson);
  noteMinutes(minutes, lesson, places, note);
  noteMissing(lesson, note);
  return {
    minutes,
    words: countProse(lesson.parts),
    grade: judgeGrade(lesson, places, note),
    checks: activitiesOf(lesson).filter((activity) => activity.kind === 'choice' && activity.check)
      .length,
  };
}

function noteMinutes(minutes: number, lesson: Lesson, places: LessonPlaces, note: Note): void {
  const { least, most } = goodMinutes;
  if (minutes < least || minutes > most) {
    const message = `This lesson takes about ${minutes === 1 ? '1 minute' : `${minutes} minutes`}; aim for ${least} to ${most}.`;
    const remedy =
      minutes < least
        ? 'Give it more to do, or join it to another lesson.'
        : 'Move an activity to another lesson, or take something out.';
    note(fileStart, message, remedy);
  }
  if (Math.abs(minutes - lesson.minutes) <= 1) return;
  const message = `\`minutes\` says ${lesson.minutes}, and about ${minutes} are counted.`;
  note(places.minutes, message, 'Take `minutes` out, and what is counted is shown.');
}

function judgeGrade({ parts }: Lesson, places: LessonPlaces, note: Note): number | null {
  const paragraphs = parts.flatMap(({ blocks }, part) =>
    blocks.flatMap((block, place) => {
      const at = places.parts[part]?.blocks[place] ?? fileStart;
      const texts = block.kind === 'activity' ? [] : textsOf(block).sentences;
      return texts.map((text) => ({ text, at }));
    }),
  );
  const exact = readingGrade(paragraphs.map(({ text }) => text));
  if (exact === null) return null;
  const grade = Math.round(exact * 10) / 10;
  if (grade > highestGrade) noteGrade(grade, paragraphs, note);
  return grade;
}

type Paragraph = { readonly text: string; readonly at: Point };

function noteGrade(grade: number, paragraphs: readonly Paragraph[], note: Note): void {
  const [longest] = paragraphs
    .map(({ text, at }) => ({ words: longestSentence(text), at }))
    .toSorted((one, other) => other.words - one.words);
  const message = `This lesson reads at grade ${grade.toFixed(1)}, and ${highestGrade} is enough. Its longest sentence, here, has ${longest?.words ?? 0} words.`;
  const remedy = 'Divide long sentences, and take short words for long ones.';
  note(longest?.at ?? fileStart, message, remedy);
}

function noteMissing({ parts }: Lesson, note: Note): void {
  const missing = missingParts(parts).map((part) => remarks[part]);
  if (missing.length === 0) return;
  const message = `Not found in this lesson: ${missing.map(({ what }) => what).join('; ')}.`;
  note(fileStart, message, missing.map(({ remedy }) => remedy).join(' '));
}

const remarks: Readonly<Record<SixParts, { readonly what: string; readonly remedy: string }>> = {
  open: {
    what: 'an opening',
    remedy: 'Begin with a paragraph that asks something, or puts the learner somewhere.',
  },
  story: {
    what: 'a story or an example before the principle',
    remedy: 'Tell one in a part of its own, `## The story`.',
  },
  principle: {
    what: 'a principle',
    remedy: 'Say in a `:::principle` what is to be kept.',
  },
  practice: {
    what: 'something to decide before the first check',
    remedy: 'Put a practice before the questions marked `check`.',
  },
  check: {
    what: 'two questions to remember it by',
    remedy: 'Mark two to four choices, `:::choice{#id check}`.',
  },
  apply: {
    what: 'something to do at the end',
    remedy: 'End with a reflection, or ask for one thing: “Today, when you …”.',
  },
};
