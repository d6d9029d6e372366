import type { Root, RootContent } from 'mdast';
import { textOf } from '../activities/markdown.ts';
import type { Briefing } from '../course/briefing.ts';
import type { ModuleId } from '../course/lesson.ts';
import type { SourceText } from './load-sources.ts';
import { fileStart } from './mistake.ts';
import { splitParts } from './split-parts.ts';

type Heading = Exclude<keyof Briefing, 'module'>;

const headings: Readonly<Record<string, Heading>> = {
  Before: 'before',
  'Ask afterwards': 'ask',
  'Watch for': 'watch',
};

/** Reads a module's briefing: three headings, a list under each. Notes what is more or missing. */
export function readBriefing(
  module: ModuleId,
  { text, note }: SourceText,
  parse: (text: string) => Root,
): Briefing {
  const lines: Record<Heading, readonly string[]> = { before: [], ask: [], watch: [] };
  for (const { heading, content } of splitParts(parse(text))) {
    const title = heading === null ? '' : textOf(heading);
    const named = Object.hasOwn(headings, title) ? headings[title] : undefined;
    if (named === undefined) {
      const at = heading?.position?.start ?? content[0]?.position?.start ?? fileStart;
      note(at, 'A briefing has three parts, and this is none of them.', expected);
      continue;
    }
    lines[named] = content.flatMap(itemsOf);
    if (content.some(({ type }) => type !== 'list')) {
      const at = content.find(({ type }) => type !== 'list')?.position?.start ?? fileStart;
      note(at, `Under “${title}” stands something that is no list.`, 'Write each thing as `- …`.');
    }
  }
  for (const [title, named] of Object.entries(headings)) {
    if (lines[named].length > 0) continue;
    note(fileStart, `This briefing says nothing under “${title}”.`, expected);
  }
  return { module, ...lines };
}

const expected = `Write ${Object.keys(headings)
  .map((title) => `\`## ${title}\``)
  .join(', ')}, and a list under each.`;

function itemsOf(node: RootContent): readonly string[] {
  return node.type === 'list' ? node.children.map((item) => textOf(item).trim()) : [];
}
