import { receivedAssignments, fileReply } from '../../assignments/received.ts';
import { fileSent, forgetSent } from '../../assignments/sent.ts';
import { useCourse } from '../../course/course-provider.tsx';
import type { Syllabus } from '../../course/syllabus.ts';
import { useRecord } from '../../record/record-provider.tsx';
import { planAssignment } from '../../study-group/plan-assignment.ts';
import { keepPlan, type KeptPlan } from '../../study-group/plan-papers.ts';

/**
 * Keeps a plan and, with it, what it asks for: on the board of who leads, and for a member who has
 * taken that on.
 *
 * @returns takes the plan, and what of it was kept before
 */
export function useKeepPlan(
  syllabuses: readonly Syllabus[],
): (kept: KeptPlan, before: KeptPlan | null) => void {
  const record = useRecord();
  const course = useCourse();
  return (kept, before) => {
    record.append(keepPlan(kept));
    const assignment = planAssignment(kept.plan, syllabuses, course);
    const asked = before?.plan.asks ?? null;
    if (!kept.leads) {
      const received = receivedAssignments(record.store.getState().facts);
      if (assignment !== null && received.get(assignment.id)?.reply === 'accepted') {
        record.append(fileReply(assignment, 'accepted'));
      }
    } else if (assignment !== null) record.append(fileSent(assignment));
    else if (asked !== null) record.append(forgetSent(asked.id));
  };
}
