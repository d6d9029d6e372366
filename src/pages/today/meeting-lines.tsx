import Users from 'lucide-react/icons/users';
import { groupAddress } from '../../course/group-address.ts';
import type { Syllabus } from '../../course/syllabus.ts';
import { nearDays } from '../../progress/most-pressing.ts';
import { statusOf } from '../../progress/progress.ts';
import { daysFrom } from '../../study-group/days.ts';
import { meetingsOf, nextMeeting, toPrepare } from '../../study-group/meetings.ts';
import { nearestPlan, plansIn } from '../../study-group/plan-papers.ts';
import { groupWords, timeInWords, whenInWords } from '../group/group-words.ts';
import type { TodaysFacts, TodaysLine } from './todays-line.tsx';

/** The group's next meeting, and what is still to be read before it. */
export function meetingLines(
  { course, facts, progress, calendar }: TodaysFacts,
  syllabuses: readonly Syllabus[],
): readonly TodaysLine[] {
  const { today } = calendar;
  const plan = nearestPlan(plansIn(facts).plans, today)?.plan;
  const next = plan === undefined ? null : nextMeeting(meetingsOf(plan, syllabuses), today);
  if (plan === undefined || next === null) return [];
  const unread = (next.content === null ? [] : toPrepare(next.content, course)).filter(
    (lesson) => statusOf(progress, lesson).status !== 'finished',
  );
  const isNear = daysFrom(today, next.day) <= nearDays.meeting;
  return [
    {
      part: 'meeting',
      id: plan.id,
      by: next.day,
      count: 1,
      to: { pathname: groupAddress, hash: plan.id },
      icon: Users,
      title: `${plan.name}: ${next.content?.title ?? groupWords.gone}`,
      standing: `${groupWords.onMap(whenInWords(next.day, calendar), timeInWords(next.time))} ${groupWords.toRead(unread.length)}`,
      tone: isNear ? 'soon' : undefined,
    },
  ];
}
