import { gradeOf } from './scenario.ts';
import type { Walk } from './walk.ts';
import { scenarioTable } from './scenario-table.ts';

/** "up two", "down one", "no change" */
export function effectInWords(effect: number): string {
  if (effect === 0) return scenarioTable.noChange;
  return scenarioTable.moved(effect);
}

/** "B" before anything was said, then the letter and which way it went last: "B, rising". */
export function standingInWords({ points, steps }: Walk): string {
  const last = steps.at(-1)?.reply.effect;
  if (last === undefined) return gradeOf(points);
  if (last === 0) return scenarioTable.steady(gradeOf(points));
  return last > 0 ? scenarioTable.rising(gradeOf(points)) : scenarioTable.falling(gradeOf(points));
}

/** The first letters of a name's first two words: "MA" for Mrs Adeyemi. */
export function initials(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('');
}
