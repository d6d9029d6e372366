import type { PhrasingContent } from 'mdast';
import type { Inline, Words } from '../ui/prose.ts';
import { nameOf, textOf } from '../activities/markdown.ts';
import type { Reading } from '../activities/reader.ts';
import type { ReadLink } from './read-link.ts';

/** Reads Markdown within a line. Neighbouring texts are joined, line breaks in the file are spaces. */
export function readWords(
  line: readonly PhrasingContent[],
  link: ReadLink,
  mistake: Reading['mistake'],
): Words {
  const words: Inline[] = [];
  for (const [index, node] of line.entries()) {
    const read = readInline(node, link, mistake, line.slice(0, index));
    const last = words.at(-1);
    if (typeof read === 'string' && typeof last === 'string') words[words.length - 1] = last + read;
    else if (read !== null) words.push(read);
  }
  return words;
}

const dress = { strong: 'strong', emphasis: 'emphasis', delete: 'deleted' } as const;

function readInline(
  node: PhrasingContent,
  link: ReadLink,
  mistake: Reading['mistake'],
  before: readonly PhrasingContent[],
): Inline | null {
  switch (node.type) {
    case 'text':
      return node.value.replaceAll(/\s*\n\s*/g, ' ');
    case 'break':
      return { kind: 'break' };
    case 'inlineCode':
      return { kind: 'code', text: node.value };
    case 'strong':
    case 'emphasis':
    case 'delete':
      return { kind: dress[node.type], text: readWords(node.children, link, mistake) };
    case 'link': {
      const text = readWords(node.children, link, mistake);
      if (textOf(node).trim() === '') {
        mistake(node, 'This link has no words.', 'Write in the brackets where it leads.');
      }
      const to = link(node);
      return to === null ? textOf(node) : { kind: 'link', to, text };
    }
    case 'html': {
      const closes = node.value.startsWith('</') && before.some(({ type }) => type === 'html');
      if (!closes) mistake(node, ...noHtml(node.value));
      return null;
    }
    case 'image':
      mistake(
        node,
        'This picture stands in the middle of text.',
        'Put it in a paragraph of its own, with an empty line before and after it.',
      );
      return null;
    case 'linkReference': // its definition has been noted as a mistake
      return textOf(node);
    case 'imageReference':
      return null;
    default:
      mistake(node, `A line cannot hold ${nameOf(node)}.`, 'Write plain words, or Markdown.');
      return null;
  }
}

/** Message and remedy for HTML in a lesson. */
export function noHtml(html: string): [message: string, remedy: string] {
  if (html.startsWith('<!--')) {
    return [
      'Lessons have no hidden comments.',
      'Take it out; notes go into a file whose name begins with `_`.',
    ];
  }
  return [
    `Lessons have no HTML: \`${html.split('\n', 1)[0]}\`.`,
    'Write it in Markdown; for a sign as it stands, put `\\` before the `<`.',
  ];
}
