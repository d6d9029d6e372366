import Users from 'lucide-react/icons/users';
import { use, useMemo } from 'react';
import { useCalendar } from '../activities/calendar/use-calendar.tsx';
import type { Course } from '../course/course.ts';
import { fetchSyllabuses } from '../course/fetch-syllabus.ts';
import { groupAddress } from '../course/group-address.ts';
import { gatherProgress, statusOf } from '../progress/progress.ts';
import type { Fact } from '../record/fact.ts';
import { daysFrom } from '../study-group/days.ts';
import { meetingsOf, nextMeeting, toPrepare } from '../study-group/meetings.ts';
import { nearestPlan, plansIn } from '../study-group/plan-papers.ts';
import { groupWords, timeInWords, whenInWords } from './group/group-words.ts';
import { TodayLine } from './today-line.tsx';
import styles from './today-line.module.css';

/** The group's next meeting, and what is still to be read before it. */
export function TodaysMeeting({
  course,
  facts,
}: {
  readonly course: Course;
  readonly facts: readonly Fact[];
}) {
  const calendar = useCalendar();
  const syllabuses = use(fetchSyllabuses(import.meta.env.BASE_URL, course));
  const plans = useMemo(() => plansIn(facts).plans, [facts]);
  const plan = calendar === null ? undefined : nearestPlan(plans, calendar.today)?.plan;
  if (calendar === null || plan === undefined) return null;
  const next = nextMeeting(meetingsOf(plan, syllabuses), calendar.today);
  if (next === null) return null;
  const progress = gatherProgress(facts);
  const unread = (next.content === null ? [] : toPrepare(next.content, course)).filter(
    (lesson) => statusOf(progress, lesson).status !== 'finished',
  );
  const isSoon = daysFrom(calendar.today, next.day) <= 1;
  return (
    <section className={styles.section} aria-labelledby="meetings-ahead">
      <h2 id="meetings-ahead" className="visually-hidden">
        {groupWords.today}
      </h2>
      <ul>
        <TodayLine
          to={{ pathname: groupAddress, hash: plan.id }}
          icon={Users}
          title={`${plan.name}: ${next.content?.title ?? groupWords.gone}`}
          standing={`${groupWords.onMap(whenInWords(next.day, calendar), timeInWords(next.time))} ${groupWords.toRead(unread.length)}`}
          tone={isSoon ? 'soon' : undefined}
        />
      </ul>
    </section>
  );
}
