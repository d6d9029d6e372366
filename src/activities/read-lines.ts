import type { List, ListItem } from 'mdast';
import type { Words } from '../ui/prose.ts';
import type { Reading } from './reader.ts';

/**
 * The items of lists in which each is one line of text: nudges, starter rows.
 *
 * @param noun what an item is called, for mistakes
 * @param example one as an author would write it
 */
export function readLines(
  lists: readonly List[],
  noun: string,
  example: string,
  reading: Reading,
): readonly Words[] {
  return lists
    .flatMap((list) => list.children)
    .map((item) => readLine(item, noun, example, reading));
}

function readLine(item: ListItem, noun: string, example: string, reading: Reading): Words {
  const [line, more] = item.children;
  if (line?.type !== 'paragraph' || more) {
    const message = `This ${noun} is not one paragraph.`;
    reading.mistake(
      more ?? item,
      message,
      `Write each ${noun} as one line of text: \`- ${example}\`.`,
    );
  }
  return line?.type === 'paragraph' ? reading.words(line.children) : [];
}
