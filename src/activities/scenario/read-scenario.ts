import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Words } from '../../ui/prose.ts';
import { nameOf } from '../markdown.ts';
import { checkAttributes, readOpening } from '../read-attributes.ts';
import { readQuestion } from '../read-body.ts';
import type { Reading } from '../reader.ts';
import { splitChapters } from '../split-chapters.ts';
import { checkTurns } from './check-turns.ts';
import { readTurn } from './read-turn.ts';
import type { Scenario } from './scenario.ts';

/** Reads `:::scenario`: the setting, then turns, each under a `####` that is its name. */
export function readScenario(node: ContainerDirective, reading: Reading): Scenario | null {
  checkAttributes(node, ['id', 'tab'], reading);
  const { id, tab } = readOpening(node, 'Your turn', reading);
  const { opening, chapters } = splitChapters(node.children);
  const question = readSetting(opening, node, reading);
  const nameItem = reading.nameItems(id);
  const turns = chapters.map(({ heading, content }) =>
    readTurn(heading, content, nameItem, reading),
  );
  checkTurns(node, turns, reading);
  return id && { kind: 'scenario', id, tab, question, turns: turns.map(({ turn }) => turn) };
}

function readSetting(
  setting: readonly RootContent[],
  node: ContainerDirective,
  reading: Reading,
): Words {
  const [first, ...rest] = setting;
  const question = readQuestion(first?.type === 'paragraph' ? first : undefined, node, reading);
  for (const child of first?.type === 'paragraph' ? rest : setting) {
    const message = `Before its first turn this scenario holds ${nameOf(child)} too many.`;
    const remedy = 'Write one paragraph that sets the scene; then `#### name-of-the-turn`.';
    reading.mistake(child, message, remedy);
  }
  return question;
}
