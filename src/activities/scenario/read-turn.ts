import type { Heading, List, Paragraph, PhrasingContent, RootContent, Strong } from 'mdast';
import type { Words } from '../../ui/prose.ts';
import type { ItemId } from '../activity-id.ts';
import { nameOf, textOf } from '../markdown.ts';
import { readParagraphs } from '../read-paragraphs.ts';
import type { Reading } from '../reader.ts';
import { slugOf } from '../slug.ts';
import { trimWords } from '../trim-words.ts';
import { readReply, type ReadReply } from './read-reply.ts';
import type { Turn } from './scenario.ts';

/** A turn and where it stands, until the way through all turns has been checked. */
export type ReadTurn = {
  readonly turn: Turn;
  readonly heading: Heading;
  readonly replies: readonly ReadReply[];
};

/** Reads what stands under one `####`: stage lines, spoken lines, and replies or a debrief. */
export function readTurn(
  heading: Heading,
  content: readonly RootContent[],
  nameItem: (text: Words) => ItemId,
  reading: Reading,
): ReadTurn {
  const id = readTurnId(heading, reading);
  const stage: Words[] = [];
  const lines: Turn['lines'][number][] = [];
  const replies: ReadReply[] = [];
  const debrief: Words[] = [];
  for (const child of content) {
    if (child.type === 'list') {
      replies.push(...readReplies(child, nameItem, reading));
    } else if (child.type === 'blockquote') {
      debrief.push(...readParagraphs(child, 'A debrief', reading));
    } else if (child.type === 'paragraph') {
      const [first] = child.children;
      if (first?.type === 'emphasis' && child.children.length === 1) {
        if (lines.length > 0) noteLateStage(child, reading);
        stage.push(reading.words(first.children));
      } else lines.push(readLine(child, reading));
    } else {
      const message = `A turn cannot hold ${nameOf(child)}.`;
      const remedy = 'A turn begins with `#### its-name`; write lines, then replies or a debrief.';
      reading.mistake(child, message, remedy);
    }
  }
  const turn = { id, stage, lines, replies: replies.map(({ reply }) => reply), debrief };
  checkTurn(heading, turn, content, reading);
  return { turn, heading, replies };
}

function readTurnId(heading: Heading, reading: Reading): ItemId {
  const text = textOf(heading).trim();
  const slug = slugOf(text);
  if (text !== slug || slug === '') {
    const message = slug === '' ? 'This turn has no name.' : `“${text}” cannot name a turn.`;
    const remedy = `Write small letters, digits and \`-\`: \`#### ${slug || 'sorry'}\`.`;
    reading.mistake(heading, message, remedy);
  }
  return slug as ItemId;
}

function noteLateStage(paragraph: Paragraph, reading: Reading): void {
  const remedy = 'Move it above the first line that is said, or begin a new turn with it.';
  reading.mistake(paragraph, 'This stage line comes after somebody has spoken.', remedy);
}

function readLine(paragraph: Paragraph, reading: Reading): Turn['lines'][number] {
  const [name, ...rest] = paragraph.children;
  const speech = isName(name) ? /^([^,]+)(?:,(.+))?:$/s.exec(textOf(name).trim()) : null;
  if (!speech || rest.some(isName)) {
    const message = speech
      ? 'Two people speak in this paragraph.'
      : 'This paragraph is neither a stage line nor something that somebody says.';
    const remedy = speech
      ? 'Put an empty line between what one says and what the other says.'
      : 'Write `*What happens.*` all in italics, or `**Name, mood:** “Words.”`.';
    reading.mistake(paragraph, message, remedy);
  }
  return {
    speaker: speech?.[1]?.trim() ?? '',
    mood: speech?.[2]?.trim() ?? '',
    text: trimWords(reading.words(rest)),
  };
}

function isName(node: PhrasingContent | undefined): node is Strong {
  return node?.type === 'strong' && textOf(node).trim().endsWith(':');
}

function readReplies(
  list: List,
  nameItem: (text: Words) => ItemId,
  reading: Reading,
): readonly ReadReply[] {
  const read = list.children.map((item) => readReply(item, nameItem, reading));
  return read.filter((reply) => reply !== null);
}

function checkTurn(
  heading: Heading,
  turn: Turn,
  content: readonly RootContent[],
  reading: Reading,
): void {
  const replies = content.flatMap((child) => (child.type === 'list' ? child.children : [])).length;
  if (turn.stage.length === 0 && turn.lines.length === 0) {
    const remedy = 'Write `*What happens.*` or `**Name:** “Words.”` under its name.';
    reading.mistake(heading, `In the turn \`${turn.id}\` nothing happens.`, remedy);
  }
  if (replies === 1 || replies > 4) {
    const found = replies === 1 ? '1 reply' : `${replies} replies`;
    const remedy = 'Give 2 to 4; or none and a debrief, if the conversation ends here.';
    reading.mistake(heading, `The turn \`${turn.id}\` has ${found}.`, remedy);
  }
  if (replies > 0 && turn.debrief.length > 0) {
    const message = `The turn \`${turn.id}\` has replies and a debrief.`;
    const remedy =
      'Only an ending has a debrief. If the quote is the reason of a reply, move it two spaces in.';
    reading.mistake(heading, message, remedy);
  }
  if (replies === 0 && turn.debrief.length === 0) {
    const message = `The turn \`${turn.id}\` has neither replies nor a debrief.`;
    const remedy =
      'Let it go on with 2 to 4 replies, `- [“Words.”](#turn)`, or end with a debrief, `> …`.';
    reading.mistake(heading, message, remedy);
  }
}
