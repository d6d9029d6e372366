import { prerenderToNodeStream } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { glossaryAddress, lessonAddress, mapAddress, moduleAddress } from './course/address.ts';
import type { CourseSource } from './course/course-source.ts';
import type { Course, LessonPage } from './course/course.ts';
import type { Glossary } from './course/glossary.ts';
import { activitiesOf } from './course/lesson.ts';
import type { Lesson, LessonId } from './course/lesson.ts';
import { glossaryTitle, lessonTitle, moduleTitle } from './pages/page-title.ts';
import { mapWords } from './pages/map-words.ts';
import { seldomPages } from './pages/seldom-list.ts';
import { Site } from './pages/site.tsx';
import type { Picture } from './ui/prose.ts';
import { atHand } from './ui/readable.ts';

/** A page to be written: where it lies, what stands in its head, and what its hydration needs. */
export type PageToWrite = {
  readonly address: string;
  readonly title: string;
  readonly description: string | null;
  /** The picture at its top. */
  readonly picture: Picture | null;
  /** The modules in `src/` that the page loads by itself; the HTML preloads their chunks. */
  readonly modules: readonly string[];
  readonly course: Course | null;
  readonly lesson: LessonPage | null;
  readonly glossary?: Glossary;
};

/** Every address of a course that gets an HTML file of its own. */
export function pagesOf(
  course: Course,
  lessons: ReadonlyMap<LessonId, LessonPage>,
  glossary: Glossary,
): readonly PageToWrite[] {
  return [
    {
      address: mapAddress,
      title: mapWords.tabTitle,
      description: null,
      picture: null,
      modules: ['src/pages/map-page.tsx'],
      course,
      lesson: null,
    },
    ...course.modules.map((module) => ({
      address: moduleAddress(module.id),
      title: moduleTitle(module),
      description: module.summary,
      picture: module.poster,
      modules: ['src/pages/module-page.tsx'],
      course,
      lesson: null,
    })),
    ...[...lessons.values()].map((page) => ({
      address: lessonAddress(page.lesson.id),
      title: lessonTitle(page.lesson),
      description: page.lesson.summary,
      picture: page.lesson.picture,
      modules: ['src/pages/lesson-page.tsx', ...viewsOf(page.lesson)],
      course: null,
      lesson: page,
    })),
    {
      address: glossaryAddress,
      title: glossaryTitle,
      description: 'The terms of this course, each explained in a sentence or two.',
      picture: null,
      modules: ['src/pages/seldom-pages.tsx', 'src/pages/glossary-page.tsx'],
      course: null,
      lesson: null,
      glossary,
    },
    ...seldomPages(course).map(({ address, title, description, file, needs }) => ({
      address,
      title,
      description,
      picture: null,
      modules: ['src/pages/seldom-pages.tsx', `src/pages/${file}`],
      course: needs === 'course' ? course : null,
      lesson: null,
    })),
  ];
}

/** The views of the activities in a lesson: each kind is a chunk of its own. */
function viewsOf(lesson: Lesson): readonly string[] {
  const kinds = activitiesOf(lesson).map(({ kind }) => kind);
  return [...new Set(kinds)].map((kind) => `src/activities/${kind}/${kind}-view.tsx`);
}

/**
 * The HTML inside the root of a page, as a learner without any record sees it.
 *
 * @param base the path the site lies under, with a slash at its end
 * @param drawing the `data:` address of the picture at its top, or null when that is fetched
 */
export async function renderPage(
  base: string,
  page: PageToWrite,
  course: Course,
  drawing: string | null,
): Promise<string> {
  const source: CourseSource = {
    course: () => atHand(course),
    lesson: (id) => atHand(page.lesson?.lesson.id === id ? page.lesson : null),
    glossary: () => atHand(page.glossary ?? []),
  };
  const { picture } = page;
  const inPage = picture !== null && drawing !== null ? { src: picture.src, drawing } : null;
  const failures: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    <StaticRouter basename={base} location={base + page.address.slice(1)}>
      <Site base={base} inPage={inPage} source={source} record={null} />
    </StaticRouter>,
    {
      // A large page must not be cut into pieces that an inline script puts together.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        failures.push(error);
      },
    },
  );
  const chunks: Buffer[] = [];
  for await (const chunk of prelude) chunks.push(Buffer.from(chunk as Uint8Array));
  if (failures.length > 0) throw failures[0];
  return Buffer.concat(chunks).toString('utf8');
}
