import { Link } from 'react-router';
import { fewestForMisses, hardestChecks } from '../../assignments/hardest.ts';
import type { Person } from '../../assignments/people.ts';
import { lessonAddress } from '../../course/address.ts';
import { activitiesOf, type Lesson, type LessonOutline } from '../../course/lesson.ts';
import { tongueOf } from '../../ui/spoken.ts';
import { Words } from '../../ui/words.tsx';
import { useLessonTexts } from '../receipt/use-lesson-texts.tsx';
import styles from './below-board.module.css';
import { rosterWords as say } from './roster-words.ts';

/** So many a meeting has time for. */
const most = 3;
/** Some of the hardest may stand in a copy of the course that is not this one. */
const looked = 8;

/** What a team found hard, as something to talk about and never as a person. */
export function TeamMisses({
  lessons,
  people,
}: {
  readonly lessons: readonly LessonOutline[];
  readonly people: readonly Person[];
}) {
  const missed = hardestChecks(lessons, people).slice(0, looked);
  const senders = people.filter(({ receipts }) => receipts.length > 0).length;
  const texts = useLessonTexts([...new Set(missed.map(({ lesson }) => lesson.id))]);
  const hardest = missed
    .flatMap(({ lesson: outline, ...rest }) => {
      const lesson = texts?.get(outline.id);
      const check =
        lesson === undefined
          ? undefined
          : activitiesOf(lesson).find(({ id, kind }) => id === rest.activity && kind === 'choice');
      return lesson === undefined || check?.kind !== 'choice' ? [] : { lesson, check, ...rest };
    })
    .slice(0, most);
  if (texts === null) return null;
  return (
    <section className={styles.misses} aria-labelledby="misses">
      <h2 id="misses">{say.missed}</h2>
      {hardest.length === 0 ? (
        <p className="meta">{senders < fewestForMisses ? say.missedFew : say.missedNone}</p>
      ) : (
        <ol>
          {hardest.map(({ lesson, check, missed: by, of }) => (
            <li key={check.id}>
              <p className={styles.question} {...tongueOf(lesson)}>
                <Words words={check.question} linked={false} />
              </p>
              <p className="meta">{say.missedBy(by, of)}</p>
              <Topic lesson={lesson} />
              <Link
                to={`${lessonAddress(lesson.id)}#${check.id}`}
                className="btn btn-text btn-small"
              >
                {say.mile(lesson.mile, lesson.label)}
              </Link>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What the lesson itself asks everybody to think about. */
function Topic({ lesson }: { readonly lesson: Lesson }) {
  const topic = activitiesOf(lesson).find(({ kind }) => kind === 'reflection');
  return topic?.kind === 'reflection' ? (
    <p>
      <b>{say.talk}</b>{' '}
      <span {...tongueOf(lesson)}>
        <Words words={topic.question} linked={false} />
      </span>
    </p>
  ) : null;
}
