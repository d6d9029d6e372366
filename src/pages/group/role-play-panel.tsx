import { Suspense, use } from 'react';
import { loadView } from '../../activities/load-view.tsx';
import { useLessonPage } from '../../course/course-provider.tsx';
import { activitiesOf } from '../../course/lesson.ts';
import type { MeetingId, Work } from '../../course/syllabus.ts';
import { useRecord, useSaving } from '../../record/record-provider.tsx';
import { keepRolePlay, type MeetingNotes } from '../../study-group/meeting-papers.ts';
import type { PlanId } from '../../study-group/plan.ts';
import { workWords as words } from './meeting-words.ts';

type Props = {
  readonly plan: PlanId;
  readonly meeting: MeetingId;
  readonly work: Extract<Work, { readonly kind: 'role-play' }>;
  readonly notes: MeetingNotes;
};

/** A lesson's role play with its cards, clock and swap; what is ticked here is the group's. */
export function RolePlayPanel(props: Props) {
  return (
    <Suspense fallback={null}>
      <RolePlay {...props} />
    </Suspense>
  );
}

function RolePlay({ plan, meeting, work, notes }: Props) {
  const record = useRecord();
  const saving = useSaving();
  const page = useLessonPage(work.lesson);
  const View = use(loadView('role-play'));
  const activity =
    page &&
    activitiesOf(page.lesson).find(({ id, kind }) => {
      return id === work.activity && kind === 'role-play';
    });
  if (!activity) return <p className="meta">{words.rolePlayGone}</p>;
  return View({
    activity,
    answer: notes.rolePlay(meeting),
    saving,
    onAnswer: (answer) => {
      if (answer.kind === 'role-play') record.append(keepRolePlay(plan, meeting, answer));
    },
  });
}
