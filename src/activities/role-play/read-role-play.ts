import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { nameOf } from '../markdown.ts';
import { attributeAt, checkAttributes, readOpening } from '../read-attributes.ts';
import { readBody } from '../read-body.ts';
import type { Reading } from '../reader.ts';
import { splitChapters } from '../split-chapters.ts';
import { readDebrief, readObserver, readRole } from './read-cards.ts';
import type { RolePlay } from './role-play.ts';

/**
 * Reads `:::role-play`: a question, perhaps a lead, then a card under each `####`, two roles and the
 * observer, and the debrief as a quote.
 */
export function readRolePlay(node: ContainerDirective, reading: Reading): RolePlay | null {
  checkAttributes(node, ['id', 'tab', 'minutes'], reading);
  const { id, tab } = readOpening(node, 'Your turn', reading);
  const minutes = readMinutes(node, reading);
  const { opening, chapters } = splitChapters(node.children);
  const { question, lead } = readScene(node, opening, reading);
  if (chapters.length !== 3) {
    const found = chapters.length === 1 ? '1 card' : `${chapters.length} cards`;
    const remedy =
      'Write two roles and then the observer, each under its name: `#### The guest`, `#### The host`, `#### The observer`.';
    reading.mistake(node, `This role-play has ${found}.`, remedy);
  }
  const roles = chapters
    .slice(0, Math.max(2, chapters.length - 1))
    .map((chapter) => readRole(chapter, reading));
  const last = chapters.length > 2 ? chapters.at(-1) : undefined;
  const observer = last ? readObserver(id, last, reading) : { name: [], watch: [] };
  const debrief = last ? readDebrief(last, reading) : [];
  const rest = { question, lead, minutes, roles, observer, debrief };
  return id && { kind: 'role-play', id, tab, ...rest };
}

/** What stands before the first card. */
function readScene(node: ContainerDirective, opening: readonly RootContent[], reading: Reading) {
  const children = node.children.filter((child) => opening.includes(child));
  const body = readBody({ ...node, children }, true, reading);
  for (const child of [...body.lists, ...body.quotes]) {
    const message = `Before its first card this role-play holds ${nameOf(child)}.`;
    const remedy =
      'Put things to watch for, and after them the debrief as a quote, under the observer, the last card.';
    reading.mistake(child, message, remedy);
  }
  return body;
}

/** The length of a round in minutes; 3 when it is not given. */
function readMinutes(node: ContainerDirective, reading: Reading): number {
  const written = node.attributes?.['minutes'];
  if (written === undefined || written === null) return 3;
  const minutes = Number(written);
  if (/^\d+$/.test(written) && minutes >= 1 && minutes <= 10) return minutes;
  const message = `A round cannot last “${written}” minutes.`;
  const remedy = 'Write a whole number from 1 to 10, `minutes="3"`, or leave it out for 3.';
  reading.mistake(attributeAt(node, 'minutes'), message, remedy);
  return 3;
}
