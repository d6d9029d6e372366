import type { CourseSource } from '../../src/course/course-source.ts';
import type { LessonPage } from '../../src/course/course.ts';
import type { Glossary, TermId } from '../../src/course/glossary.ts';
import { atHand } from '../../src/ui/readable.ts';
import { samples } from '../support/sample-course.ts';
import { courseAtHand } from './render-site.tsx';

const { bell, umbrella } = samples;

const sampleGlossary: Glossary = [
  {
    id: 'dazzle' as TermId,
    term: 'Dazzle',
    also: [],
    meaning: [['To shine.'], ['And to go on.']],
    lesson: { id: umbrella.id, mile: 2, title: 'The umbrella' },
  },
  {
    id: 'the-flip' as TermId,
    term: 'The flip',
    also: ['flips', 'turnaround'],
    meaning: [['Turning from ', { kind: 'emphasis', text: ['what'] }, ' to how.']],
    lesson: { id: bell.id, mile: 1, title: 'The bell' },
  },
];

/** The sample course with a glossary, and its first lesson with a term of each kind of lesson. */
export const withGlossary: CourseSource = {
  ...courseAtHand,
  lesson: (id) => (id === bell.id ? bellWithTerms : courseAtHand.lesson(id)),
  glossary: () => terms,
};

const terms = atHand(sampleGlossary);

const bellWithTerms = courseAtHand.lesson(bell.id).then((page): LessonPage | null => {
  if (page === null) return null;
  const [story, ...others] = page.lesson.parts;
  if (story === undefined) return page;
  const block = {
    kind: 'paragraph',
    text: [
      'First ',
      { kind: 'term', to: '/glossary#dazzle', text: 'dazzle' },
      ', then ',
      { kind: 'term', to: '/glossary#the-flip', text: 'the flip' },
      ' and ',
      { kind: 'term', to: '/glossary#gone', text: 'a ghost' },
      '.',
    ],
  } as const;
  const parts = [{ ...story, blocks: [block, ...story.blocks] }, ...others];
  return { ...page, lesson: { ...page.lesson, parts } };
});
