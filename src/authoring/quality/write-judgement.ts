import { activityKinds } from '../../activities/read-activity.ts';
import { activitiesOf } from '../../course/lesson.ts';
import { alignColumns } from './align-columns.ts';
import type { Judgement } from './judge-course.ts';
import { nameOfPlace } from './right-answers.ts';

/** The lessons as lines of a table, under a line of heads. */
export function writeLessons({ lessons }: Judgement): readonly string[] {
  const rows = lessons.map(({ lesson, figures: { minutes, words, grade, checks } }) => [
    String(lesson.mile),
    lesson.id,
    String(minutes),
    String(words),
    grade === null ? '–' : grade.toFixed(1),
    String(checks),
  ]);
  return alignColumns(
    ['right', 'left', 'right', 'right', 'right', 'right'],
    [['mile', 'lesson', 'minutes', 'words', 'grade', 'checks'], ...rows],
  );
}

/** The whole course in a few lines: its size, what there is to do, where right answers stand. */
export function writeSummary({ lessons, rightAnswers }: Judgement): readonly string[] {
  const modules = new Set(lessons.map(({ lesson }) => lesson.id.split('/')[0])).size;
  const minutes = sum(lessons.map(({ figures }) => figures.minutes));
  const kinds = lessons.flatMap(({ lesson }) => activitiesOf(lesson).map(({ kind }) => kind));
  const checks = sum(lessons.map(({ figures }) => figures.checks));
  const size = `${count(lessons.length, 'lesson')} in ${count(modules, 'module')}`;
  const work = `${count(kinds.length, 'activity', 'activities')}, ${count(minutes, 'minute')}`;
  const used = activityKinds
    .map((kind) => ({ kind, times: kinds.filter((other) => other === kind).length }))
    .filter(({ times }) => times > 0)
    .map(({ kind, times }) => `${kind} ${times}${kind === 'choice' ? ` (checks ${checks})` : ''}`);
  const unused = activityKinds.filter((kind) => !kinds.some((other) => other === kind));
  return [
    `${size}, ${work}.`,
    ...(used.length > 0 ? [`To do: ${used.join(', ')}.`] : []),
    ...(unused.length > 0 ? [`Not used: ${unused.join(', ')}.`] : []),
    ...writeRightAnswers(rightAnswers),
  ];
}

/** Positions of the right answers, and how often length gives one away. */
function writeRightAnswers({
  choices,
  longest,
  places,
}: Judgement['rightAnswers']): readonly string[] {
  if (choices === 0) return [];
  const share = Math.round((longest.length / choices) * 100);
  const stand = places.map(({ found }, index) => `${nameOfPlace(index)} ${found}`);
  return [
    `Of ${count(choices, 'choice')} with one right answer it is the longest option in ${longest.length} (${share} %), and stands ${stand.join(', ')}.`,
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
