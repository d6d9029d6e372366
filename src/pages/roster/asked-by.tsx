import { use, useMemo } from 'react';
import type { Assignment } from '../../assignments/assignment.ts';
import { fetchSyllabuses } from '../../course/fetch-syllabus.ts';
import { useCourse } from '../../course/course-provider.tsx';
import { useFacts } from '../../record/record-provider.tsx';
import { askedByMeeting, type AskedBy } from '../../study-group/plan-assignment.ts';
import { plansIn } from '../../study-group/plan-papers.ts';

/** What was asked for and by when; what a group's plan asks for has a day for each of its meetings. */
export function useAskedBy(asked: readonly Assignment[]): readonly AskedBy[] {
  const course = useCourse();
  const facts = useFacts();
  const plans = useMemo(() => plansIn(facts).plans.map(({ plan }) => plan), [facts]);
  const planOf = ({ id }: Assignment) => plans.find(({ asks }) => asks?.id === id);
  const syllabuses = asked.some(planOf)
    ? use(fetchSyllabuses(import.meta.env.BASE_URL, course))
    : [];
  return asked.flatMap((assignment) => {
    const plan = planOf(assignment);
    const parts = plan === undefined ? [] : askedByMeeting(plan, syllabuses, course);
    return parts.length === 0 ? assignment : parts;
  });
}
