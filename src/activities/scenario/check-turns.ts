import type { ContainerDirective } from 'mdast-util-directive';
import { plainText } from '../../ui/prose.ts';
import { nearest, suggest } from '../nearest.ts';
import type { Reading } from '../reader.ts';
import type { ReadTurn } from './read-turn.ts';

/** Checks the way through a conversation: no two turns alike, no dead end, no circle, none unused. */
export function checkTurns(
  node: ContainerDirective,
  turns: readonly ReadTurn[],
  reading: Reading,
): void {
  const [first] = turns;
  if (!first) {
    const remedy = 'Begin its first turn with `#### counter` after the opening paragraph.';
    reading.mistake(node, 'This scenario has no turns.', remedy);
    return;
  }
  const byId = nameTurns(turns, reading);
  const ways = (turn: ReadTurn) => followReplies(turn, byId);
  for (const turn of turns) checkReplies(turn, byId, reading);
  checkReached(turns, first, ways, reading);
  checkCircles(first, ways, reading);
}

type Turns = ReadonlyMap<string, ReadTurn>;
type Ways = (turn: ReadTurn) => readonly Way[];
type Way = ReadTurn['replies'][number] & { readonly target: ReadTurn };

function nameTurns(turns: readonly ReadTurn[], reading: Reading): Turns {
  const byId = new Map<string, ReadTurn>();
  for (const turn of turns) {
    const { id } = turn.turn;
    const same = byId.get(id);
    if (same) {
      const message = `The turn \`${id}\` is there twice; the first is on line ${same.heading.position?.start.line ?? 1}.`;
      reading.mistake(turn.heading, message, 'Give one of them another name.');
    } else byId.set(id, turn);
  }
  return byId;
}

function checkReplies({ replies }: ReadTurn, byId: Turns, reading: Reading): void {
  for (const { reply, link } of replies) {
    if (byId.has(reply.to)) continue;
    const message = `This reply leads to \`#${reply.to}\`, and there is no such turn.`;
    reading.mistake(link, message, suggest(reply.to, [...byId.keys()]));
  }
}

/** Where a turn's replies lead; a misspelt one to the turn that was meant, which is noted once. */
function followReplies({ replies }: ReadTurn, byId: Turns): Way[] {
  return replies.flatMap((read) => {
    const { to } = read.reply;
    const target = byId.get(to) ?? byId.get(nearest(to, byId.keys()) ?? '');
    return target ? [{ ...read, target }] : [];
  });
}

function checkReached(
  turns: readonly ReadTurn[],
  first: ReadTurn,
  ways: Ways,
  reading: Reading,
): void {
  const reached = new Set([first]);
  for (const turn of reached) for (const { target } of ways(turn)) reached.add(target);
  const names = new Set([...reached].map(({ turn }) => turn.id));
  for (const { turn, heading } of turns) {
    if (names.has(turn.id)) continue;
    const remedy = `Let a reply lead to it, \`(#${turn.id})\`, or take it out.`;
    reading.mistake(heading, `No reply leads to the turn \`${turn.id}\`.`, remedy);
  }
}

function checkCircles(first: ReadTurn, ways: Ways, reading: Reading): void {
  const done = new Set<ReadTurn>();
  const walk = (turn: ReadTurn, path: readonly ReadTurn[]) => {
    if (done.has(turn)) return;
    const here = [...path, turn];
    for (const { target, reply, link } of ways(turn)) {
      const start = here.indexOf(target);
      if (start >= 0) {
        const round = [...here.slice(start), target].map((step) => step.turn.id).join(' → ');
        const message = `“${plainText(reply.text)}” leads round in a circle: ${round}.`;
        reading.mistake(link, message, 'Let it lead on to a turn that has not been yet.');
      } else walk(target, here);
    }
    done.add(turn);
  };
  walk(first, []);
}
