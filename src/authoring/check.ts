import process from 'node:process';
import { parseArgs, styleText } from 'node:util';
import { countMistakes, sortMistakes, writePlace, type Mistake } from './mistake.ts';
import { judgeCourse } from './quality/judge-course.ts';
import { writeLessons, writeSummary } from './quality/write-judgement.ts';
import { readCourse } from './read-course.ts';

/*
 * The command behind `npm run lessons:check`: names every mistake in LESSONS_DIR, and fails; or, when
 * there is none, tells what can be counted in the course and what its authors may want to mend.
 * With `--quiet` it is silent where there is nothing to mend.
 */

const { quiet } = parseArgs({ options: { quiet: { type: 'boolean', default: false } } }).values;
const inColour = process.stdout.isTTY && !process.env['NO_COLOR'];
const folder = process.env['LESSONS_DIR'] ?? 'lessons';
const reading = await readCourse(folder);
const { mistakes } = reading;
const lines = mistakes.length > 0 ? tell(mistakes) : tellQuality();
process.stdout.write(lines.map((line) => `${line}\n`).join(''));
if (mistakes.length > 0) process.exitCode = 1;

function tellQuality(): readonly string[] {
  const judgement = judgeCourse(reading, folder);
  const warnings = tell(sortMistakes([...reading.warnings, ...judgement.warnings]));
  if (quiet) return warnings;
  const [heads = '', ...lessons] = writeLessons(judgement);
  const figures = [paint('bold', heads), ...lessons, '', ...writeSummary(judgement)];
  return warnings.length > 0 ? [...figures, '', ...warnings] : figures;
}

/** Each with its place and its remedy, and at the end how many there are; nothing when there are none. */
function tell(found: readonly Mistake[]): readonly string[] {
  if (found.length === 0) return [];
  const told = found.flatMap((each) => [
    `${paint('cyan', writePlace(each))}  ${each.message}`,
    `    ${paint('dim', each.remedy)}`,
  ]);
  return [...told, '', paint('bold', `${countMistakes(found)}.`)];
}

function paint(style: 'cyan' | 'dim' | 'bold', text: string): string {
  return inColour ? styleText(style, text) : text;
}
