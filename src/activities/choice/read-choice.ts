import type { ListItem } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { checkAttributes, readFlag, readOpening } from '../read-attributes.ts';
import { readBody } from '../read-body.ts';
import { readItem } from '../read-item.ts';
import type { Reading } from '../reader.ts';
import type { Choice, ChoiceOption } from './choice.ts';

/** Reads `:::choice`: a question, then a task list whose ticked items are best. */
export function readChoice(node: ContainerDirective, reading: Reading): Choice | null {
  checkAttributes(node, ['id', 'tab', 'check'], reading);
  const { id, tab } = readOpening(node, 'Your turn', reading);
  const check = readFlag(node, 'check', reading);
  const { question, lists, quotes } = readBody(node, false, reading);
  for (const quote of quotes) {
    const remedy = 'Move it two spaces in, under the option whose reason it is: `  > …`.';
    reading.mistake(quote, 'This quote belongs to no option.', remedy);
  }
  const nameItem = reading.nameItems(id);
  const options = lists
    .flatMap((list) => list.children)
    .map((item): ChoiceOption => {
      const best = readBox(item, reading);
      const { text, reason } = readItem(item, 'option', reading);
      return { id: nameItem(text), text, best, reason };
    });
  checkOptions(node, options, reading);
  return id && { kind: 'choice', id, tab, question, check, options };
}

function readBox(item: ListItem, reading: Reading): boolean {
  if (typeof item.checked === 'boolean') return item.checked;
  const remedy = 'Write `- [x] …` when the option is best and `- [ ] …` when it is not.';
  reading.mistake(item, 'This option has no box.', remedy);
  return false;
}

function checkOptions(
  node: ContainerDirective,
  options: readonly ChoiceOption[],
  reading: Reading,
): void {
  if (options.length < 2 || options.length > 5) {
    const found = options.length === 1 ? '1 option' : `${options.length} options`;
    const remedy = 'Offer 3 to 5, or at least 2, each as `- [ ] …` with its reason under it.';
    reading.mistake(node, `This choice has ${found}.`, remedy);
    return;
  }
  const best = options.filter((option) => option.best).length;
  if (best === 0) {
    const remedy = 'Tick the best one, or several: `- [x] …`.';
    reading.mistake(node, 'No option of this choice is ticked as best.', remedy);
  } else if (best === options.length) {
    const remedy = 'Leave the box empty where something sensible is not the best: `- [ ] …`.';
    reading.mistake(node, 'Every option of this choice is ticked as best.', remedy);
  }
}
