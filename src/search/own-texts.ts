import type { Answer } from '../activities/activity.ts';

/** What of an answer is in the learner's own words, for finding it again; empty where nothing is. */
export function ownTexts(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'reflection':
      return [answer.text];
    case 'audit':
      return answer.rows.map(({ subject, effect, remedy }) => inOne([subject, effect, remedy]));
    case 'plan':
      return answer.commitments.map(({ when, will, evidence }) => inOne([when, will, evidence]));
    case 'choice':
    case 'sort':
    case 'order':
    case 'match':
    case 'scenario':
    case 'rate':
    case 'role-play':
      return [];
  }
}

function inOne(cells: readonly string[]): string {
  return cells.filter((cell) => cell.trim() !== '').join(' · ');
}
