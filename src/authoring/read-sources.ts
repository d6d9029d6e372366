import type { Words } from '../ui/prose.ts';
import type { FoundText } from './front-matter.ts';
import { slashed } from './list-folder.ts';
import { parseMarkdownLine } from './parse-markdown.ts';
import type { SourceText } from './load-sources.ts';
import { followLinks, type Atlas } from './read-link.ts';
import { readWords } from './read-words.ts';

/** Reads credits, each a line of Markdown; what is amiss in one is noted where it begins. */
export function readSources(
  texts: readonly FoundText[],
  file: SourceText,
  atlas: Atlas,
): readonly Words[] {
  return texts.map(({ text, at }) => {
    const mistake = (_: unknown, message: string, remedy: string) => {
      file.note(at, message, remedy);
    };
    const [line, more] = parseMarkdownLine(text).children;
    if (line?.type !== 'paragraph' || more) {
      mistake(line, 'This source is not a line of text.', 'Write author, *title* and page.');
      return [text];
    }
    return readWords(line.children, followLinks(slashed(file.path), atlas, mistake), mistake);
  });
}
