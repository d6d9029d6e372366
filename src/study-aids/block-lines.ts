import type { Block } from '../course/lesson.ts';
import { plainText } from '../ui/prose.ts';
import type { Prose } from '../ui/prose.ts';

/**
 * The words of a block, line by line, as they stand on its page one after another. Of an activity
 * only the question; pictures without a caption, rules and samples of code have none.
 */
export function linesOf(block: Block): readonly string[] {
  const lines = block.kind === 'activity' ? [plainText(block.activity.question)] : inProse(block);
  return lines.filter((line) => line.trim() !== '');
}

function inProse(prose: Prose): readonly string[] {
  switch (prose.kind) {
    case 'paragraph':
    case 'heading':
      return [plainText(prose.text)];
    case 'list':
      return prose.items.flat().flatMap(inProse);
    case 'pull-quote':
      return prose.text.map(plainText);
    case 'figure':
      return [plainText(prose.caption)];
    case 'table':
      return [prose.head, ...prose.rows].flat().map(plainText);
    case 'principle':
      return [prose.headline, ...prose.text].map(plainText);
    case 'report-card':
      return prose.rows.flatMap(({ title, text }) => [title, text]).map(plainText);
    case 'code-sample':
    case 'rule':
      return [];
  }
}
