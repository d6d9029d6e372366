import '@testing-library/jest-dom/vitest';
import { act, cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, onTestFinished } from 'vitest';
import { loadView } from '../../src/activities/load-view.tsx';
import type { CourseSource } from '../../src/course/course-source.ts';
import { Site } from '../../src/pages/site.tsx';
import type { Fact, Happening } from '../../src/record/fact.ts';
import { keepRecord } from '../../src/record/keep-record.ts';
import { atHand } from '../../src/ui/readable.ts';
import { sampleCourse, samplePages } from '../support/sample-course.ts';

// Pages are loaded when they are come to, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** The sample course at hand, as a prerendered page or a warm cache has it. */
export const courseAtHand: CourseSource = {
  course: () => course,
  lesson: (id) => lessons.get(id) ?? nothing,
  glossary: () => noTerms,
};

const course = atHand(sampleCourse);
const lessons = new Map([...samplePages].map(([id, page]) => [id, atHand(page)]));
const nothing = atHand(null);
const noTerms = atHand([]);

/**
 * The whole site at an address, with a record that has taken in what happened before.
 *
 * @returns the user, and the record's facts as they are now
 */
export async function renderSite(
  address: string,
  {
    before = [],
    source = courseAtHand,
    arrives = true,
  }: {
    readonly before?: readonly Happening[];
    readonly source?: CourseSource;
    /** False for a page that is to be seen while it waits. */
    readonly arrives?: boolean;
  } = {},
) {
  // What jsdom has no answer for.
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollTo = () => undefined;
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };

  const memory = {
    load: () => Promise.resolve([]),
    append: () => Promise.resolve(),
    setAside: () => Promise.resolve(),
    wipe: () => Promise.resolve(),
    release: () => undefined,
  };
  const record = keepRecord({ scope: '/', now: Date.now, log: memory, database: memory });
  onTestFinished(() => record.close());
  for (const happening of before) record.append(happening);
  await record.opened;
  // As they are when a lesson was fetched ahead.
  await Promise.all((['choice', 'sort', 'reflection', 'scenario'] as const).map(loadView));
  await act(async () => {
    render(
      <MemoryRouter initialEntries={[address]}>
        <Site base="/" source={source} record={record} />
      </MemoryRouter>,
    );
    await Promise.resolve();
  });
  if (arrives) await screen.findByRole('heading', { level: 1 });
  return {
    user: userEvent.setup(),
    facts: (): readonly Fact[] => record.store.getState().facts,
  };
}
