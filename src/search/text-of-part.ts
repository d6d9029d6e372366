import type { Part } from '../course/lesson.ts';
import { plainText } from '../ui/prose.ts';
import type { Prose } from '../ui/prose.ts';

/** What a part of a lesson says, in its order. */
export function proseIn({ blocks }: Part): string {
  return joined(blocks.flatMap((block) => (block.kind === 'activity' ? [] : textsOf(block))));
}

/** What a part asks. Options and their reasons are left out: they would give the answers away. */
export function questionsIn({ blocks }: Part): string {
  return joined(
    blocks.flatMap((block) =>
      block.kind === 'activity' ? [plainText(block.activity.question)] : [],
    ),
  );
}

/* Titles and items of lists have no stop of their own, and would run into what follows them. */
function joined(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => (/[\p{L}\p{N}]$/u.test(text) ? `${text}.` : text))
    .join(' ');
}

function textsOf(prose: Prose): readonly string[] {
  switch (prose.kind) {
    case 'paragraph':
    case 'heading':
      return [plainText(prose.text)];
    case 'list':
      return prose.items.flatMap((item) => item.flatMap(textsOf));
    case 'pull-quote':
      return prose.text.map(plainText);
    case 'figure':
      return [plainText(prose.caption)];
    case 'table':
      return [prose.head, ...prose.rows].flatMap((row) => row.map(plainText));
    case 'principle':
      return [prose.headline, ...prose.text].map(plainText);
    case 'report-card':
      return prose.rows.flatMap(({ title, text }) => [plainText(title), plainText(text)]);
    case 'code-sample':
      return [prose.text];
    case 'rule':
      return [];
  }
}
