import process from 'node:process';
import { styleText } from 'node:util';
import { countMistakes, writePlace, type Mistake } from './mistake.ts';
import { readCourse, type CourseReading } from './read-course.ts';

/* The command behind `npm run lessons:check`: names every mistake in LESSONS_DIR, or counts. */

const inColour = process.stdout.isTTY && !process.env['NO_COLOR'];
const reading = await readCourse(process.env['LESSONS_DIR'] ?? 'lessons');
const { mistakes } = reading;
const lines = mistakes.length > 0 ? reportMistakes(mistakes) : [reportCourse(reading)];
process.stdout.write(`${lines.join('\n')}\n`);
if (mistakes.length > 0) process.exitCode = 1;

function reportMistakes(found: readonly Mistake[]): string[] {
  const reports = found.flatMap((mistake) => [
    `${paint('cyan', writePlace(mistake))}  ${mistake.message}`,
    `    ${paint('dim', mistake.remedy)}`,
  ]);
  return [...reports, '', paint('bold', `${countMistakes(found)}.`)];
}

/** `6 lessons in 1 module, 20 activities, 43 minutes.` */
function reportCourse({ course, pages }: CourseReading): string {
  const lessons = [...pages.values()].map(({ lesson }) => lesson);
  const activities = lessons
    .flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks))
    .filter(({ kind }) => kind === 'activity').length;
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const size = `${count(lessons.length, 'lesson')} in ${count(course.modules.length, 'module')}`;
  const work = `${count(activities, 'activity', 'activities')}, ${count(minutes, 'minute')}`;
  return `${size}, ${work}.`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function paint(style: 'cyan' | 'dim' | 'bold', text: string): string {
  return inColour ? styleText(style, text) : text;
}
