import type { ListItem } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { nameOf } from '../activities/markdown.ts';
import { attributeAt, checkAttributes } from '../activities/read-attributes.ts';
import type { Reading } from '../activities/reader.ts';
import { trimWords } from '../activities/trim-words.ts';
import type { Prose } from '../ui/prose.ts';

type ReportCard = Extract<Prose, { kind: 'report-card' }>;
type Row = ReportCard['rows'][number];

/** Reads `:::report-card`: a list whose items are a letter, a bold title and some words. */
export function readReportCard(node: ContainerDirective, reading: Reading): ReportCard {
  checkAttributes(node, ['place'], reading);
  const place = node.attributes?.['place']?.trim() ?? '';
  if (place === '') {
    const remedy = 'Write where it was: `:::report-card{place="Corner store, Route 9"}`.';
    reading.mistake(attributeAt(node, 'place'), 'This report card has no place.', remedy);
  }
  for (const child of node.children) {
    if (child.type === 'list') continue;
    const message = `A report card cannot hold ${nameOf(child)}.`;
    reading.mistake(child, message, 'Write a list and nothing else.');
  }
  const items = node.children.flatMap((child) => (child.type === 'list' ? child.children : []));
  if (items.length === 0) reading.mistake(node, 'This report card has no rows.', howToWriteRow);
  const rows = items.map((item) => readRow(item, reading)).filter((row) => row !== null);
  return { kind: 'report-card', place, rows };
}

const howToWriteRow = 'Write each like `- C **Core service** He got his soup.`, with A, B or C.';

function readRow(item: ListItem, reading: Reading): Row | null {
  const [paragraph, more] = item.children;
  const [letter, title, ...words] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const grade = letter?.type === 'text' ? readGrade(letter.value) : null;
  const text = trimWords(reading.words(words));
  if (grade === null || title?.type !== 'strong' || text.length === 0 || more) {
    const message = 'This row is not a letter, a bold title and some words.';
    reading.mistake(item, message, howToWriteRow);
    return null;
  }
  return { grade, title: reading.words(title.children), text };
}

function readGrade(text: string): Row['grade'] | null {
  const letter = text.trim();
  return letter === 'A' || letter === 'B' || letter === 'C' ? letter : null;
}
