import { Suspense } from 'react';
import { dayInWords, type Calendar } from '../../activities/calendar/day-in-words.ts';
import { useLessonPage } from '../../course/course-provider.tsx';
import type { Course } from '../../course/course.ts';
import { activitiesOf, type LessonOutline } from '../../course/lesson.ts';
import { standingCommitments } from '../../progress/commitments.ts';
import { gatherProgress, type Progress } from '../../progress/progress.ts';
import { useFacts } from '../../record/record-provider.tsx';
import { toPrepare } from '../../study-group/meetings.ts';
import type { Plan } from '../../study-group/plan.ts';
import { tongueOf } from '../../ui/spoken.ts';
import { Words } from '../../ui/words.tsx';
import { Bring } from './bring.tsx';
import { groupWords, timeInWords } from './group-words.ts';
import { PlanDates } from './plan-dates.tsx';
import styles from './print.module.css';
import { printWords as words } from './print-words.ts';
import { TakeAway } from './take-away.tsx';
import type { HeldMeeting } from './held-meeting.tsx';
import { Lines } from './lines.tsx';

/** What a participant takes along: a page for each meeting, with what they wrote and room for more. */
export function WorkbookPrint({
  plan,
  meetings,
  course,
  calendar,
}: {
  readonly plan: Plan;
  readonly meetings: readonly HeldMeeting[];
  readonly course: Course;
  readonly calendar: Calendar;
}) {
  const facts = useFacts();
  const progress = gatherProgress(facts);
  return (
    <article className={styles.document} aria-label={words.workbook}>
      <section className={styles.cover}>
        <p className="kicker">{words.workbook}</p>
        <h2>{plan.name}</h2>
        <p>{groupWords.headline(plan)}</p>
        {plan.place === '' ? null : <p>{groupWords.at(plan.place)}</p>}
        <p className={styles.nameLine}>{words.name}</p>
        <PlanDates meetings={meetings} calendar={calendar} />
      </section>
      {meetings.map(({ meeting, content, day, time, place }) => {
        const lessons = toPrepare(content, course);
        const made = standingCommitments(lessons, facts);
        return (
          <section key={meeting} className={styles.meeting}>
            <header>
              <p className="kicker">
                {`${groupWords.meeting(place + 1)}, ${dayInWords(day, calendar)}, ${timeInWords(time)}`}
              </p>
              <h2 {...tongueOf({})}>{content.title}</h2>
            </header>
            <div className={styles.block}>
              <h3>{words.before}</h3>
              {lessons.length === 0 ? <p>{groupWords.nothingToRead}</p> : null}
              <ul className={styles.boxes}>
                {lessons.map((lesson) => (
                  <li key={lesson.id}>
                    {words.mile(lesson.mile)}, <span {...tongueOf(lesson)}>{lesson.title}</span>,{' '}
                    {words.minutes(lesson.minutes)}
                  </li>
                ))}
              </ul>
              <Bring words={content.bring} />
            </div>
            {lessons.map((lesson) => (
              <Suspense key={lesson.id} fallback={null}>
                <Written lesson={lesson} progress={progress} />
              </Suspense>
            ))}
            <h3>{words.prompts}</h3>
            {content.agenda
              .filter(({ work }) => work.kind !== 'arrival')
              .flatMap(({ prompts }) => prompts)
              .map(({ text }) => (
                <div key={text} className={styles.block}>
                  <p className={styles.question} {...tongueOf({})}>
                    {text}
                  </p>
                  <Lines count={2} />
                </div>
              ))}
            <div className={styles.block}>
              <h3>{words.promise}</h3>
              {made.map(({ commitment, activity, place: nth }) => (
                <p key={`${activity} ${nth}`} className={styles.written}>
                  {words.made(commitment)}
                </p>
              ))}
              <p className="meta">{words.promiseLines}</p>
              <Lines count={2} />
            </div>
            <TakeAway words={content.takeAway} />
          </section>
        );
      })}
    </article>
  );
}

/** What was written in a lesson, under its questions. A lesson without any is not even fetched. */
function Written({
  lesson,
  progress,
}: {
  readonly lesson: LessonOutline;
  readonly progress: Progress;
}) {
  const isWritten = lesson.required.some((id) => progress.answers.get(id)?.kind === 'reflection');
  return isWritten ? <Answers lesson={lesson} progress={progress} /> : null;
}

function Answers({
  lesson,
  progress,
}: {
  readonly lesson: LessonOutline;
  readonly progress: Progress;
}) {
  const page = useLessonPage(lesson.id);
  return (page === null ? [] : activitiesOf(page.lesson)).map((activity) => {
    const answer = progress.answers.get(activity.id);
    if (activity.kind !== 'reflection' || answer?.kind !== 'reflection') return null;
    return answer.text.trim() === '' ? null : (
      <div key={activity.id} className={styles.answer}>
        <p className={styles.question} {...tongueOf(page?.lesson ?? {})}>
          <Words words={activity.question} linked={false} />
        </p>
        <p className={styles.written}>{answer.text}</p>
      </div>
    );
  });
}
