import type { MeetingId, Work as WorkOfItem } from '../../course/syllabus.ts';
import type { MeetingNotes } from '../../study-group/meeting-papers.ts';
import type { Plan } from '../../study-group/plan.ts';
import { Attendance } from './attendance.tsx';
import { CheckIn } from './check-in.tsx';
import { EntryList } from './entry-list.tsx';
import { ImpactPanel } from './impact-panel.tsx';
import { RolePlayPanel } from './role-play-panel.tsx';

/** What a group does in an item of its agenda, besides talking. */
export function Work({
  plan,
  meeting,
  work,
  notes,
}: {
  readonly plan: Plan;
  readonly meeting: MeetingId;
  readonly work: WorkOfItem;
  readonly notes: MeetingNotes;
}) {
  const people = [...new Set([...notes.here(meeting), ...plan.members])];
  const shared = { plan: plan.id, meeting, people, notes };
  switch (work.kind) {
    case 'talk':
      return null;
    case 'arrival':
      return <Attendance plan={plan} meeting={meeting} here={notes.here(meeting)} />;
    case 'check-in':
      return <CheckIn plan={plan} meeting={meeting} notes={notes} />;
    case 'promise':
      return <EntryList {...shared} kind="promise" />;
    case 'contributions':
      return <EntryList {...shared} kind="contribution" />;
    case 'stories':
      return <EntryList {...shared} kind="story" />;
    case 'impact':
      return <ImpactPanel plan={plan.id} ballots={notes.ballots} />;
    case 'role-play':
      return <RolePlayPanel plan={plan.id} meeting={meeting} work={work} notes={notes} />;
  }
}
