import type { List, ListItem } from 'mdast';
import { plainText, type Words } from '../ui/prose.ts';
import type { ActivityId, ItemId } from './activity-id.ts';
import type { Reading } from './reader.ts';

/** What a plain item is called and may look like, for mistakes: "statement", "I can say …". */
type Likeness = { readonly noun: string; readonly example: string };

/**
 * Reads lists whose items are one line of text and nothing else, each its own. What is more, and what
 * is there twice, is noted.
 */
export function readPlainItems(
  activity: ActivityId | null,
  lists: readonly List[],
  likeness: Likeness,
  reading: Reading,
): readonly { readonly id: ItemId; readonly text: Words }[] {
  const nameItem = reading.nameItems(activity);
  const seen = new Set<string>();
  return lists
    .flatMap((list) => list.children)
    .map((item) => {
      const text = readPlainItem(item, likeness, reading);
      const plain = plainText(text);
      if (plain !== '' && seen.has(plain)) {
        const message = `This ${likeness.noun} is there twice.`;
        reading.mistake(item, message, 'Take one of the two out, or say something else.');
      }
      seen.add(plain);
      return { id: nameItem(text), text };
    });
}

function readPlainItem(item: ListItem, { noun, example }: Likeness, reading: Reading): Words {
  const [line, more] = item.children;
  if (typeof item.checked === 'boolean') {
    reading.mistake(item, `This ${noun} has a box.`, `Write it without one: \`- ${example}\`.`);
  }
  if (line?.type !== 'paragraph' || more) {
    const remedy = `Write it as one line of text: \`- ${example}\`.`;
    reading.mistake(more ?? item, `This ${noun} is not one line of text.`, remedy);
  }
  return line?.type === 'paragraph' ? reading.words(line.children) : [];
}
