import { Suspense, useEffect, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import type { Calendar } from '../activities/calendar/day-in-words.ts';
import { groupAddress } from '../course/group-address.ts';
import { useFacts } from '../record/record-provider.tsx';
import { meetingsOf } from '../study-group/meetings.ts';
import { nearestPlan } from '../study-group/plan-papers.ts';
import type { Plan } from '../study-group/plan.ts';
import { readAnswerLink, type ReadAnswer } from '../study-group/survey-link.ts';
import { readSurvey } from '../study-group/survey-papers.ts';
import { ratedAll, statementsOf, type Rating } from '../study-group/survey.ts';
import { CountAnswer } from './group/count-answer.tsx';
import styles from './group/group.module.css';
import { ShareAnswer } from './group/share-answer.tsx';
import { SurveyForm } from './group/survey-form.tsx';
import { SurveyPicture } from './group/survey-picture.tsx';
import { surveyWords as words } from './group/survey-words.ts';
import { useCountAnswer } from './group/use-count-answer.tsx';
import { useOpenedCalendar, usePlans, useSyllabuses } from './group/use-group.tsx';
import { PageHeading } from './page-heading.tsx';
import { TopBar } from './top-bar.tsx';

/** How sure the members of a group are, then and now: one's own marks, and what the group tells. */
export function GroupSurveyPage() {
  const { pathname, hash } = useLocation();
  const navigate = useNavigate();
  const calendar = useOpenedCalendar();
  const [shown, setShown] = useState('');
  const [arrived, setArrived] = useState<ReadAnswer | null>(null);
  // A plan's name has no dots, an answer has.
  const isAnswer = hash.includes('.');
  if (hash !== shown) {
    setShown(hash);
    if (isAnswer) setArrived(readAnswerLink(hash));
    else if (hash !== '') setArrived(null);
  }
  // What somebody answered is nobody else's, and leaves the address bar.
  useEffect(() => {
    if (isAnswer) void navigate({ pathname, hash: '' }, { replace: true });
  }, [isAnswer, pathname, navigate]);
  return (
    <>
      <TopBar />
      <main id="main" className={styles.page}>
        {calendar === null ? (
          <h1>{words.heading}</h1>
        ) : (
          <Suspense fallback={<h1>{words.heading}</h1>}>
            {arrived === null ? (
              <Found id={hash.slice(1)} calendar={calendar} />
            ) : (
              <CountAnswer read={arrived}>
                {(plan) => <GroupsPicture plan={plan} calendar={calendar} />}
              </CountAnswer>
            )}
          </Suspense>
        )}
      </main>
    </>
  );
}

function Found({ id, calendar }: { readonly id: string; readonly calendar: Calendar }) {
  const { plans } = usePlans();
  const kept = plans.find(({ plan }) => plan.id === id) ?? nearestPlan(plans, calendar.today);
  if (kept !== null) return <Own key={kept.plan.id} plan={kept.plan} calendar={calendar} />;
  return (
    <>
      <PageHeading tabTitle={words.tabTitle}>{words.none}</PageHeading>
      <p className={styles.lede}>{words.noneMore}</p>
      <p className={styles.ways}>
        <Link to={groupAddress} className="btn btn-line">
          {words.back}
        </Link>
      </p>
    </>
  );
}

function Own({ plan, calendar }: { readonly plan: Plan; readonly calendar: Calendar }) {
  const { syllabuses } = useSyllabuses();
  const { own } = readSurvey(useFacts(), plan.id);
  const count = useCountAnswer();
  const meetings = meetingsOf(plan, syllabuses);
  const statements = statementsOf(meetings);
  const last = meetings.at(-1)?.day;
  const isLast = last !== undefined && calendar.today >= last;
  // Decided when the page opens: a question does not go away under the hand that answers it.
  const [asksBefore] = useState(() => !isMarked(own?.ratings ?? [], statements.length));
  const rated = isLast ? ratedAll(statements, own?.ratings ?? []) : null;
  return (
    <>
      <PageHeading tabTitle={words.tabTitle}>{words.heading}</PageHeading>
      <p className={styles.lede}>{words.lede(plan.name)}</p>
      <p className="meta">{statements.length === 0 ? words.nothing : words.stays}</p>
      <SurveyForm
        plan={plan.id}
        statements={statements}
        own={own}
        isLast={isLast}
        asksBefore={asksBefore}
      />
      {rated === null || own === null ? null : (
        <ShareAnswer plan={plan} nonce={own.nonce} ratings={rated} onCount={count} />
      )}
      {isLast ? <GroupsPicture plan={plan} calendar={calendar} /> : null}
      <p className={styles.ways}>
        <Link to={{ pathname: groupAddress, hash: plan.id }} className="btn btn-line">
          {words.back}
        </Link>
      </p>
    </>
  );
}

function isMarked(ratings: readonly Rating[], statements: number): boolean {
  return ratings.filter(({ before }) => before !== null).length >= statements;
}

function GroupsPicture({ plan, calendar }: { readonly plan: Plan; readonly calendar: Calendar }) {
  const { syllabuses } = useSyllabuses();
  const survey = readSurvey(useFacts(), plan.id);
  return (
    <SurveyPicture
      statements={statementsOf(meetingsOf(plan, syllabuses))}
      survey={survey}
      language={calendar.language}
    />
  );
}
