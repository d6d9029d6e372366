import { termAddress } from '../course/address.ts';
import type { TermId } from '../course/glossary.ts';
import type { Part } from '../course/lesson.ts';
import type { Inline, Prose, Words } from '../ui/prose.ts';
import type { FindTerms } from './find-terms.ts';

/** A lesson's parts with their terms marked, and the terms in the order of their first uses. */
export type MarkedParts = { readonly parts: readonly Part[]; readonly used: readonly TermId[] };

/**
 * Marks the first use of every term in a lesson's running text. Headings, quotes, links, code,
 * captions and activities are left as they are, and so is what is struck out.
 */
export function markTerms(parts: readonly Part[], find: FindTerms): MarkedParts {
  const used = new Set<TermId>();
  const words = (line: Words): Words => line.flatMap((inline) => markInline(inline, find, used));
  const marked = parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((block) =>
      block.kind === 'activity' ? block : markProse(block, words),
    ),
  }));
  return { parts: marked, used: [...used] };
}

function markProse(prose: Prose, words: (line: Words) => Words): Prose {
  switch (prose.kind) {
    case 'paragraph':
      return { ...prose, text: words(prose.text) };
    case 'list':
      return {
        ...prose,
        items: prose.items.map((item) => item.map((part) => markProse(part, words))),
      };
    case 'table':
      return { ...prose, rows: prose.rows.map((row) => row.map(words)) };
    // The headline of a principle and the titles of a report card are headings.
    case 'principle':
      return { ...prose, text: prose.text.map(words) };
    case 'report-card':
      return { ...prose, rows: prose.rows.map((row) => ({ ...row, text: words(row.text) })) };
    case 'heading':
    case 'pull-quote':
    case 'figure':
    case 'code-sample':
    case 'rule':
      return prose;
  }
}

function markInline(inline: Inline, find: FindTerms, used: Set<TermId>): Words {
  if (typeof inline === 'string') return markText(inline, find, used);
  switch (inline.kind) {
    case 'strong':
    case 'emphasis':
      return [{ ...inline, text: inline.text.flatMap((part) => markInline(part, find, used)) }];
    case 'deleted':
    case 'code':
    case 'link':
    case 'term':
    case 'break':
      return [inline];
  }
}

function markText(text: string, find: FindTerms, used: Set<TermId>): Words {
  const words: Inline[] = [];
  let done = 0;
  for (const { id, start, end } of find(text)) {
    if (used.has(id)) continue;
    used.add(id);
    if (start > done) words.push(text.slice(done, start));
    words.push({ kind: 'term', to: termAddress(id), text: text.slice(start, end) });
    done = end;
  }
  if (done < text.length || words.length === 0) words.push(text.slice(done));
  return words;
}
