import type { Link, ListItem, Paragraph } from 'mdast';
import type { Words } from '../../ui/prose.ts';
import type { ItemId } from '../activity-id.ts';
import { textOf } from '../markdown.ts';
import { splitItem } from '../read-item.ts';
import type { Reading } from '../reader.ts';
import { trimWords } from '../trim-words.ts';
import type { Reply } from './scenario.ts';

/** A reply and the link that it was read from. */
export type ReadReply = { readonly reply: Reply; readonly link: Link };

/** Reads `- [“Words.”](#turn)` and its reason; null when it does not say where it leads. */
export function readReply(
  item: ListItem,
  nameItem: (text: Words) => ItemId,
  reading: Reading,
): ReadReply | null {
  const { line, reason } = splitItem(item, 'reply', reading);
  const effect = reason ? readEffect(reason, reading) : { effect: 0, deed: '', reason: [] };
  const link = line && readWay(line, reading);
  if (!link) return null;
  const text = reading.words(link.children);
  const to = link.url.slice(1) as ItemId;
  return { reply: { id: nameItem(text), text, to, ...effect }, link };
}

function readWay(line: Paragraph, reading: Reading): Link | null {
  const [link, more] = line.children;
  if (link?.type === 'link' && !more && link.url.startsWith('#')) return link;
  const remedy = 'Put all its words in brackets and the turn behind them: `- [“Words.”](#turn)`.';
  reading.mistake(line, 'This reply does not lead to a turn.', remedy);
  return null;
}

const steps = { one: 1, two: 2, three: 3 } as const;

/** `**Up two: said sorry before explaining.** She hears …` */
function readEffect(
  paragraph: Paragraph,
  reading: Reading,
): Pick<Reply, 'effect' | 'deed' | 'reason'> {
  const [head, ...rest] = paragraph.children;
  const said = head?.type === 'strong' ? textOf(head).trim() : '';
  const match = /^(?:(up|down) (one|two|three)|no change):\s*(\S.*)$/is.exec(said);
  if (!match) {
    const message = 'This reason does not begin with what the reply does to the report card.';
    const remedy =
      'Begin it in bold: `> **Up two: said sorry first.** …`, `Down one: …` or `No change: …`.';
    reading.mistake(paragraph, message, remedy);
  }
  const reason = trimWords(reading.words(match ? rest : paragraph.children));
  if (match && reason.length === 0) {
    const remedy = 'Go on after the bold words: `> **Up two: said sorry first.** She hears …`.';
    reading.mistake(paragraph, 'This reply says what it does and not why.', remedy);
  }
  const size = steps[(match?.[2]?.toLowerCase() ?? 'one') as keyof typeof steps];
  const sign = match?.[1] ? (match[1].toLowerCase() === 'up' ? 1 : -1) : 0;
  return { effect: sign * size || 0, deed: sentence(match?.[3] ?? ''), reason };
}

/** `said sorry before explaining.` → `Said sorry before explaining` */
function sentence(deed: string): string {
  const bare = deed.trim().replace(/\.$/, '');
  return bare.slice(0, 1).toUpperCase() + bare.slice(1);
}
