import { Suspense, useMemo } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import type { Day } from '../activities/day.ts';
import { groupAddress } from '../course/group-address.ts';
import { meetingsOf } from '../study-group/meetings.ts';
import { nearestPlan } from '../study-group/plan-papers.ts';
import { scaleMeeting } from '../study-group/scale-agenda.ts';
import { statementsOf } from '../study-group/survey.ts';
import styles from './group/group.module.css';
import { MeetingRun } from './group/meeting-run.tsx';
import { meetingWords } from './group/meeting-words.ts';
import { useOpenedCalendar, usePlans, useSyllabuses } from './group/use-group.tsx';
import { NotFoundPage } from './pages.tsx';
import { PageHeading } from './page-heading.tsx';
import { groupWords } from './group/group-words.ts';
import { TopBar } from './top-bar.tsx';

/** A meeting: the wall screen for all, or the quiet one for who leads it. */
export function GroupMeetingPage() {
  const { number = '' } = useParams();
  const calendar = useOpenedCalendar();
  if (!/^[1-9]\d?$/.test(number)) return <NotFoundPage />;
  return calendar === null ? null : (
    <Suspense fallback={null}>
      <Meeting number={Number(number)} today={calendar.today} />
    </Suspense>
  );
}

function Meeting({ number, today }: { readonly number: number; readonly today: Day }) {
  const { hash } = useLocation();
  const { syllabuses } = useSyllabuses();
  const { plans } = usePlans();
  const [id, view] = hash.slice(1).split('.');
  const plan = (plans.find((each) => each.plan.id === id) ?? nearestPlan(plans, today))?.plan;
  const meeting = useMemo(() => {
    const all = plan === undefined ? [] : meetingsOf(plan, syllabuses);
    const found = all[number - 1];
    if (!plan || !found?.content) return null;
    const closes = number === all.length && statementsOf(all).length > 0;
    return { ...found, closes, content: scaleMeeting(found.content, plan.minutes) };
  }, [plan, syllabuses, number]);
  if (plan === undefined || meeting === null) {
    return (
      <>
        <TopBar />
        <main id="main" className={styles.page}>
          <PageHeading tabTitle={groupWords.tabTitle}>{meetingWords.none}</PageHeading>
          <p className={styles.lede}>{meetingWords.noneMore}</p>
          <p className={styles.ways}>
            <Link to={groupAddress} className="btn btn-primary">
              {meetingWords.toGroup}
            </Link>
          </p>
        </main>
      </>
    );
  }
  return (
    <MeetingRun
      key={`${plan.id} ${meeting.meeting}`}
      plan={plan}
      meeting={meeting}
      content={meeting.content}
      isQuiet={view === 'notes'}
      closes={meeting.closes}
    />
  );
}
