import type { Nodes, Text } from 'mdast';
import type { TermId } from '../course/glossary.ts';
import type { FindTerms } from './find-terms.ts';
import { fileStart, type Point } from './mistake.ts';
import type { ParsedLesson } from './parse-lesson.ts';
import { pointIn } from './point-in.ts';

/** Where a lesson first uses a term, as near as Markdown tells; the head of its file at worst. */
export function placeOfTerm({ stretches }: ParsedLesson, term: TermId, find: FindTerms): Point {
  for (const text of stretches.flatMap(({ content }) => content).flatMap(runningTexts)) {
    const found = find(text.value).find(({ id }) => id === term);
    if (found !== undefined) return pointIn(text, found.start);
  }
  return fileStart;
}

/** The texts that `markTerms` looks at, where Markdown has them. */
function runningTexts(node: Nodes): readonly Text[] {
  switch (node.type) {
    case 'text':
      return [node];
    case 'paragraph':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
    case 'tableCell':
    case 'strong':
    case 'emphasis':
      return node.children.flatMap(runningTexts);
    case 'containerDirective':
      return isSign.has(node.name) ? node.children.flatMap(runningTexts) : [];
    default:
      return [];
  }
}

const isSign: ReadonlySet<string> = new Set(['principle', 'report-card']);
