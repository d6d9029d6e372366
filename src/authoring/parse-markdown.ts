import type { Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { directive } from 'micromark-extension-directive';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

type Syntax = NonNullable<Options['extensions']>[number];

/** Containers only: text directives would eat the `:30` of 9:30, leaf directives a line of `::`. */
function containers(): Syntax {
  const constructs = [directive().flow?.[colon] ?? []].flat();
  return { flow: { [colon]: constructs.filter((construct) => construct.concrete) } };
}

const colon = 58;

/** What GFM has beyond tables, task lists and struck-out text. */
const unused = [
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
  'gfmFootnoteDefinition',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
];

const gfmTrees = gfmFromMarkdown().filter((extension) => !extension.transforms); // but autolinks

const line: Options = {
  extensions: [gfm(), { disable: { null: unused } }],
  mdastExtensions: gfmTrees,
};

const lesson: Options = {
  extensions: [containers(), frontmatter(['yaml']), ...(line.extensions ?? [])],
  mdastExtensions: [
    directiveFromMarkdown({ verbose: true }), // says where attributes stand and what is closed
    frontmatterFromMarkdown(['yaml']),
    gfmTrees,
  ],
};

/** To try every paragraph for a table takes a fifth of the time, and few lessons have one. */
const lessonWithoutTables: Options = {
  ...lesson,
  extensions: [...(lesson.extensions ?? []), { disable: { null: ['table'] } }],
};

/** A lesson's file as a tree. Every text is some Markdown: nothing goes wrong here. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, text.includes('|') ? lesson : lessonWithoutTables);
}

/** A line of Markdown from front matter as a tree. */
export function parseMarkdownLine(text: string): Root {
  return fromMarkdown(text, line);
}
