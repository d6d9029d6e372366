import type { Heading, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { suggest } from '../activities/nearest.ts';
import { activityKinds, isActivityKind, readActivity } from '../activities/read-activity.ts';
import { readParagraphs } from '../activities/read-paragraphs.ts';
import type { Block } from '../course/lesson.ts';
import type { Prose } from '../ui/prose.ts';
import type { LessonReading } from './lesson-reading.ts';
import { readPrinciple } from './read-principle.ts';
import { readProse } from './read-prose.ts';
import { readReportCard } from './read-report-card.ts';

/** Containers that are read, not done. */
const signs: Readonly<Record<string, (node: ContainerDirective, reading: LessonReading) => Prose>> =
  { principle: readPrinciple, 'report-card': readReportCard };

/** Reads what stands in a part of a lesson; null when it has no place there, which is noted. */
export function readBlock(node: RootContent, reading: LessonReading): Block | null {
  switch (node.type) {
    case 'heading':
      return readHeading(node, reading);
    case 'blockquote':
      return { kind: 'pull-quote', text: readParagraphs(node, 'A pull-quote', reading) };
    case 'containerDirective':
      return readContainer(node, reading);
    default:
      return readProse(node, reading);
  }
}

function readHeading(node: Heading, reading: LessonReading): Prose | null {
  const { depth } = node;
  if (depth === 3 || depth === 4) {
    return { kind: 'heading', level: depth, text: reading.words(node.children) };
  }
  const message =
    depth === 1
      ? 'The title of a lesson stands in its front matter.'
      : 'This heading is too small.';
  const remedy =
    depth === 1 ? 'Begin a part with `##` instead.' : 'Use `##` for a part, `###` or `####` in it.';
  reading.mistake(node, message, remedy);
  return null;
}

function readContainer(node: ContainerDirective, reading: LessonReading): Block | null {
  const label = node.children.find(
    (child) => child.type === 'paragraph' && child.data?.['directiveLabel'],
  );
  if (label) {
    const remedy = `Write \`:::${node.name}{…}\`, and the words in a paragraph after an empty line.`;
    reading.mistake(label, `\`:::${node.name}\` takes no words in brackets.`, remedy);
  }
  const bare = { ...node, children: node.children.filter((child) => child !== label) };
  const { name } = node;
  if (isActivityKind(name)) {
    const activity = readActivity({ ...bare, name }, reading);
    return activity && { kind: 'activity', activity };
  }
  if (Object.hasOwn(signs, name)) return signs[name]?.(bare, reading) ?? null;
  const known = [...activityKinds, ...Object.keys(signs)];
  reading.mistake(node, `There is no \`:::${name}\`.`, suggest(name, known));
  return null;
}
