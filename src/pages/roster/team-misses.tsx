import { Link } from 'react-router';
import { fewestForMisses, hardestChecks, type Missed } from '../../assignments/hardest.ts';
import type { Person } from '../../assignments/people.ts';
import { lessonAddress } from '../../course/address.ts';
import { activitiesOf, type LessonOutline } from '../../course/lesson.ts';
import { Words } from '../../ui/words.tsx';
import { useLessonTexts } from '../receipt/use-lesson-texts.tsx';
import styles from './board.module.css';
import { rosterWords as say } from './roster-words.ts';

/** So many a meeting has time for. */
const most = 3;

/** What a team found hard, as something to talk about and never as a person. */
export function TeamMisses({
  lessons,
  people,
}: {
  readonly lessons: readonly LessonOutline[];
  readonly people: readonly Person[];
}) {
  const hardest = hardestChecks(lessons, people).slice(0, most);
  const senders = people.filter(({ receipts }) => receipts.length > 0).length;
  const texts = useLessonTexts([...new Set(hardest.map(({ lesson }) => lesson.id))]);
  return (
    <section className={styles.misses} aria-labelledby="misses">
      <h2 id="misses">{say.missed}</h2>
      {hardest.length === 0 ? (
        <p className="meta">{senders < fewestForMisses ? say.missedFew : say.missedNone}</p>
      ) : (
        <ol>
          {hardest.map((missed) => {
            const lesson = texts?.get(missed.lesson.id);
            return (
              <li key={`${missed.lesson.id} ${missed.activity}`}>
                <Miss
                  missed={missed}
                  activities={lesson === undefined ? [] : activitiesOf(lesson)}
                />
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

function Miss({
  missed: { lesson, activity, missed, of },
  activities,
}: {
  readonly missed: Missed;
  readonly activities: ReturnType<typeof activitiesOf>;
}) {
  const check = activities.find(({ id }) => id === activity);
  const topic = activities.find(({ kind }) => kind === 'reflection');
  return (
    <>
      {check?.kind === 'choice' ? (
        <p className={styles.question}>
          <Words words={check.question} linked={false} />
        </p>
      ) : null}
      <p className="meta">{say.missedBy(missed, of)}</p>
      {topic?.kind === 'reflection' ? (
        <p>
          <b>{say.talk}:</b> <Words words={topic.question} linked={false} />
        </p>
      ) : null}
      <Link to={`${lessonAddress(lesson.id)}#${activity}`} className="btn btn-text btn-small">
        {say.mile(lesson.mile, lesson.label)}
      </Link>
    </>
  );
}
