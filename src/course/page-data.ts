import type { Course, LessonPage } from './course.ts';
import type { Glossary } from './glossary.ts';

/**
 * What a prerendered page carries of the course, as JSON in the page itself: hydration then needs
 * no further request, and the program knows nothing of the lessons it was built with.
 */
export type PageData = {
  /** The course's file, relative to the base path. */
  readonly courseFile: string;
  /** The address that was prerendered, without the base path: `/learn/pos`. Null in the empty shell. */
  readonly address: string | null;
  readonly course: Course | null;
  readonly lesson: LessonPage | null;
  readonly glossary: Glossary | null;
};

/** What the empty shell carries: where the course lies, and nothing of it. */
export function emptyPageData(courseFile: string): PageData {
  return { courseFile, address: null, course: null, lesson: null, glossary: null };
}

const elementId = 'page-data';

/** The page's data as an element that no parser takes for markup or script. */
export function writePageData(data: PageData): string {
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json" id="${elementId}">${json}</script>`;
}

/**
 * The data of this page. It was written by the same build, so its shape is taken on trust.
 *
 * @throws when the page was not written by a build of ours
 */
export function readPageData(document: Document): PageData {
  const json = document.getElementById(elementId)?.textContent;
  if (json === undefined || json === null) throw new Error('This page carries no course.');
  return JSON.parse(json) as PageData;
}
