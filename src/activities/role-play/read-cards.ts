import type { Blockquote, List } from 'mdast';
import { plainText, type Words } from '../../ui/prose.ts';
import type { ActivityId } from '../activity-id.ts';
import { nameOf } from '../markdown.ts';
import { readParagraphs } from '../read-paragraphs.ts';
import { readPlainItems } from '../read-plain-items.ts';
import type { Reading } from '../reader.ts';
import type { Chapter } from '../split-chapters.ts';
import type { Observer, Role } from './role-play.ts';

/** Reads one of the two roles: a name, and paragraphs. */
export function readRole(chapter: Chapter, reading: Reading): Role {
  const name = readName(chapter, reading);
  const text: Words[] = [];
  for (const child of chapter.content) {
    if (child.type === 'paragraph') text.push(reading.words(child.children));
    else {
      const message = `The card “${plainText(name)}” cannot hold ${nameOf(child)}.`;
      const remedy =
        'Say it in paragraphs. What to watch for is a list and the debrief a quote, both under the observer, the last card.';
      reading.mistake(child, message, remedy);
    }
  }
  if (text.length === 0) {
    const message = `The card “${plainText(name)}” has no text.`;
    const remedy = 'Write under it what this person wants, knows and hides: “You have driven …”.';
    reading.mistake(chapter.heading, message, remedy);
  }
  return { name, text };
}

const likeness = { noun: 'thing to watch for', example: 'Looked up before speaking' };

/** Reads the observer: a name, and a list of three to six things to watch for. */
export function readObserver(
  activity: ActivityId | null,
  chapter: Chapter,
  reading: Reading,
): Observer {
  const name = readName(chapter, reading);
  const lists = chapter.content.filter((child): child is List => child.type === 'list');
  for (const child of chapter.content) {
    if (child.type === 'list' || child.type === 'blockquote') continue;
    const message = `The observer’s card cannot hold ${nameOf(child)}.`;
    const remedy = 'Leave a list of things to watch for, and after it the debrief as a quote.';
    reading.mistake(child, message, remedy);
  }
  const watch = readPlainItems(activity, lists, likeness, reading);
  if (watch.length < 3 || watch.length > 6) {
    const found = watch.length === 1 ? '1 thing' : `${watch.length} things`;
    const remedy = 'Write 3 to 6 as a list: `- Looked up before speaking`.';
    reading.mistake(chapter.heading, `The observer has ${found} to watch for.`, remedy);
  }
  return { name, watch };
}

/** Reads what to talk about afterwards: the quote that ends the observer's card. */
export function readDebrief(chapter: Chapter, reading: Reading): readonly Words[] {
  const [quote, second] = chapter.content.filter(
    (child): child is Blockquote => child.type === 'blockquote',
  );
  if (!quote) {
    const remedy = 'End it with one or two questions to talk about afterwards, as a quote: `> …`.';
    reading.mistake(chapter.heading, 'This role-play has no debrief.', remedy);
    return [];
  }
  if (second) {
    const remedy = 'Join them into one quote, with a line `>` between its paragraphs.';
    reading.mistake(second, 'This role-play has more than one debrief.', remedy);
  }
  return readParagraphs(quote, 'A debrief', reading);
}

function readName({ heading }: Chapter, reading: Reading): Words {
  const name = reading.words(heading.children);
  if (plainText(name).trim() === '') {
    const remedy = 'Write after `####` who it is for: `#### The guest`.';
    reading.mistake(heading, 'This card has no name.', remedy);
  }
  return name;
}
