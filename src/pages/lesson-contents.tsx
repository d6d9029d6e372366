import { Link } from 'react-router';
import { lessonAddress, moduleAddress } from '../course/address.ts';
import type { LessonPage } from '../course/course.ts';
import type { Lesson } from '../course/lesson.ts';
import { statusOf } from '../progress/progress.ts';
import type { Progress } from '../progress/progress.ts';
import { Plate } from '../ui/plate.tsx';
import styles from './lesson-contents.module.css';
import { lessonWords } from './lesson-words.ts';
import { tongueOf } from '../ui/spoken.ts';

/** The miles of this leg, with the parts of the open one. */
export function LessonContents({
  page: { module, lesson },
  progress,
  part,
}: {
  readonly page: LessonPage;
  readonly progress: Progress;
  /** The part being read. */
  readonly part: string | null;
}) {
  return (
    <>
      <p className="kicker">{lessonWords.leg(module.number)}</p>
      <p className={styles.title}>
        <Link to={moduleAddress(module.id)} {...tongueOf(module)}>
          {module.title}
        </Link>
      </p>
      <ol className={styles.miles}>
        {module.lessons.map((mile) => {
          const open = mile.id === lesson.id;
          const done = statusOf(progress, mile).status === 'finished';
          return (
            <li key={mile.id} data-done={done}>
              <Link
                to={lessonAddress(mile.id)}
                className={styles.mile}
                {...(open ? { 'aria-current': 'page' } : {})}
              >
                <Plate
                  mile={mile.mile}
                  state={open ? 'here' : done ? 'travelled' : 'ahead'}
                  small
                />
                <span>
                  <span className="visually-hidden">{lessonWords.mile(mile.mile)}: </span>
                  <span {...tongueOf(mile)}>{mile.title}</span>
                  {done ? <span className="visually-hidden">{lessonWords.done}</span> : null}
                </span>
              </Link>
              {open ? <Parts lesson={lesson} part={part} /> : null}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Parts({ lesson, part }: { readonly lesson: Lesson; readonly part: string | null }) {
  const titled = lesson.parts.filter(({ title }) => title !== '');
  if (titled.length === 0) return null;
  return (
    <ul className={styles.parts} {...tongueOf(lesson)}>
      {titled.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`} {...(id === part ? { 'aria-current': 'location' } : {})}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
