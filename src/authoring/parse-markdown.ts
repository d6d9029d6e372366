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
const unused: Syntax = {
  disable: {
    null: [
      'wwwAutolink',
      'protocolAutolink',
      'emailAutolink',
      'gfmFootnoteDefinition',
      'gfmFootnoteCall',
      'gfmPotentialFootnoteCall',
    ],
  },
};

const lesson: Options = {
  extensions: [containers(), gfm(), frontmatter(['yaml']), unused],
  mdastExtensions: [
    directiveFromMarkdown({ verbose: true }), // says where attributes stand and whether it closes
    gfmFromMarkdown().filter((extension) => !extension.transforms), // only autolinks transform
    frontmatterFromMarkdown(['yaml']),
  ],
};

const inline: Options = {
  extensions: [gfm(), unused],
  mdastExtensions: [gfmFromMarkdown().filter((extension) => !extension.transforms)],
};

/** A lesson's file as a tree. Every text is some Markdown: nothing goes wrong here. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, lesson);
}

/** A line of Markdown from front matter as a tree. */
export function parseMarkdownLine(text: string): Root {
  return fromMarkdown(text, inline);
}
