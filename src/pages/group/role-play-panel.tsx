import { lazy, Suspense } from 'react';
import { useLessonPage } from '../../course/course-provider.tsx';
import { activitiesOf } from '../../course/lesson.ts';
import type { MeetingId, Work } from '../../course/syllabus.ts';
import { useRecord, useSaving } from '../../record/record-provider.tsx';
import { keepRolePlay, type MeetingNotes } from '../../study-group/meeting-papers.ts';
import type { PlanId } from '../../study-group/plan.ts';
import { tongueOf } from '../../ui/spoken.ts';
import { workWords as words } from './meeting-words.ts';

const RolePlayView = lazy(async () => ({
  default: (await import('../../activities/role-play/role-play-view.tsx')).RolePlayView,
}));

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
  const activity = page && activitiesOf(page.lesson).find(({ id }) => id === work.activity);
  if (activity?.kind !== 'role-play') return <p className="meta">{words.rolePlayGone}</p>;
  return (
    <div {...tongueOf(page?.lesson ?? {})}>
      <RolePlayView
        activity={activity}
        answer={notes.rolePlay(meeting)}
        saving={saving}
        onAnswer={(answer) => void record.append(keepRolePlay(plan, meeting, answer))}
      />
    </div>
  );
}
