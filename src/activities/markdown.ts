import type { Nodes } from 'mdast';

/** The letters of a piece of Markdown without its dress; a line break between blocks. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  return node.children.map(textOf).join(holdsBlocks.has(node.type) ? '\n' : '');
}

/** What an author would call a piece of Markdown: "a heading". */
export function nameOf(node: Nodes): string {
  if (node.type === 'containerDirective') return `\`:::${node.name}\``;
  return names[node.type] ?? 'this kind of Markdown';
}

const holdsBlocks: ReadonlySet<Nodes['type']> = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'containerDirective',
]);

const names: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'a quote',
  code: 'a code sample',
  definition: 'a link definition',
  heading: 'a heading',
  html: 'HTML',
  image: 'a picture',
  list: 'a list',
  paragraph: 'a paragraph',
  table: 'a table',
  thematicBreak: 'a dividing line',
};
