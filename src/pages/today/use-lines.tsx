import { useEffect, useState } from 'react';
import type { Course } from '../../course/course.ts';
import { fetchSyllabuses } from '../../course/fetch-syllabus.ts';
import type { Progress } from '../../progress/progress.ts';
import type { Fact } from '../../record/fact.ts';
import type { LinesOf } from './todays-line.tsx';

type Source = {
  /** Whether there may be any: what a learner has none of is not fetched. */
  readonly mayHave: (facts: readonly Fact[], progress: Progress) => boolean;
  readonly load: (course: Course) => Promise<LinesOf>;
};

const hasPaper = (facts: readonly Fact[], drawer: string) =>
  facts.some((fact) => fact.kind === 'filed' && fact.drawer === drawer);

const sources = {
  review: {
    mayHave: (_facts, { finishes }) => finishes.size > 0,
    load: async () => (await import('./review-lines.tsx')).reviewLines,
  },
  assignments: {
    mayHave: (facts) => hasPaper(facts, 'assignments'),
    load: async () => (await import('../assigned/assignment-lines.tsx')).assignmentLines,
  },
  meetings: {
    mayHave: (facts) => hasPaper(facts, 'plans'),
    load: async (course) => {
      const [{ meetingLines }, syllabuses] = await Promise.all([
        import('./meeting-lines.tsx'),
        fetchSyllabuses(import.meta.env.BASE_URL, course),
      ]);
      return (of) => meetingLines(of, syllabuses);
    },
  },
  commitments: {
    mayHave: (_facts, { answers }) => [...answers.values()].some(({ kind }) => kind === 'plan'),
    load: async () => (await import('./commitment-lines.tsx')).commitmentLines,
  },
} satisfies Readonly<Record<string, Source>>;

type Name = keyof typeof sources;
type Known = ReadonlyMap<Name, LinesOf>;

/* What was loaded once is there at once when the map is come back to. */
const loaded = new WeakMap<Course, Known>();
const names = Object.keys(sources) as readonly Name[];

/** The parts that make lines, each as soon as its file is here; one that cannot be had is left out. */
export function useLines(course: Course, facts: readonly Fact[], progress: Progress): Known {
  const [known, setKnown] = useState<Known>(() => loaded.get(course) ?? new Map());
  const missing = names
    .filter((name) => !known.has(name) && sources[name].mayHave(facts, progress))
    .join(' ');
  useEffect(() => {
    const arrive = async (name: Name) => {
      const lines = await sources[name].load(course).catch(() => null);
      if (lines === null) return;
      const all = new Map(loaded.get(course)).set(name, lines);
      loaded.set(course, all);
      setKnown(all);
    };
    for (const name of missing === '' ? [] : (missing.split(' ') as Name[])) void arrive(name);
  }, [course, missing]);
  return known;
}
