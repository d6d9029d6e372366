import { ArrowDown, ArrowRight, Check } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { readOnFrom } from '../activities/read-on-from.ts';
import { lessonAddress, mapAddress, moduleAddress } from '../course/address.ts';
import type { LessonPage } from '../course/course.ts';
import { statusOf } from '../progress/progress.ts';
import type { Progress } from '../progress/progress.ts';
import { useRecord } from '../record/record-provider.tsx';
import { Plate } from '../ui/plate.tsx';
import styles from './lesson-end.module.css';
import { questionOf, wayOn } from './way-on.ts';
import { tongueOf } from '../ui/spoken.ts';
import { lessonWords } from './lesson-words.ts';

/** The foot of a lesson: whether this mile is done, what is left, and the way on. */
export function LessonEnd({
  page,
  progress,
}: {
  readonly page: LessonPage;
  readonly progress: Progress;
}) {
  const record = useRecord();
  const { lesson, module } = page;
  const status = statusOf(progress, lesson);
  const way = wayOn(page, progress);
  // The button that finishes it leaves; what comes in its place has the focus then.
  const [finishedHere, setFinishedHere] = useState(false);
  const onward = finishedHere ? readOnFrom : undefined;
  return (
    <div id="lesson-end" className={styles.end}>
      <p className={styles.state} role="status">
        {status.status === 'finished' ? (
          <>
            <Check size={20} strokeWidth={1.75} aria-hidden="true" />
            <span>
              {lessonWords.travelled(lesson.mile, way.kind === 'milestone' ? module.number : null)}
              {status.changed ? lessonWords.updated : ''}
            </span>
          </>
        ) : way.kind === 'activity' ? (
          lessonWords.toGo(way.count)
        ) : (
          lessonWords.thatIsAll
        )}
      </p>
      <nav className={styles.ways} aria-label={lessonWords.lessons}>
        <Link to={mapAddress} className={styles.back}>
          <span className="kicker">{lessonWords.backTo}</span>
          <b>{lessonWords.theMap}</b>
        </Link>
        {way.kind === 'activity' ? (
          <a href={`#${way.first.id}`} className={styles.next}>
            <span className={styles.words}>
              <span className="kicker">{lessonWords.stillToDo}</span>
              <b {...tongueOf(lesson)}>{questionOf(way.first)}</b>
            </span>
            <span className={styles.go}>
              <ArrowDown className={styles.up} size={24} strokeWidth={1.75} aria-hidden="true" />
            </span>
          </a>
        ) : null}
        {way.kind === 'finish' ? (
          <button
            type="button"
            className={`btn btn-primary ${styles.finish}`}
            onClick={() => {
              record.append({ kind: 'finished', lesson: lesson.id, revision: lesson.revision });
              void record.askToPersist();
              setFinishedHere(true);
            }}
          >
            {lessonWords.iHaveRead(lesson.mile)}
          </button>
        ) : null}
        {way.kind === 'next-mile' ? (
          <Link ref={onward} to={lessonAddress(way.next.id)} className={styles.next}>
            <span className={styles.words}>
              <span className="kicker">
                {lessonWords.mile(way.next.mile)}
                {way.next.moduleTitle === module.title ? null : (
                  <>
                    {' · '}
                    <span {...tongueOf(way.next)}>{way.next.moduleTitle}</span>
                  </>
                )}
              </span>
              <b {...tongueOf(way.next)}>{way.next.title}</b>
              <span className="meta">{lessonWords.minutes(way.next.minutes)}</span>
            </span>
            <span className={styles.go}>
              <ArrowRight className="flip" size={26} strokeWidth={1.75} aria-hidden="true" />
            </span>
          </Link>
        ) : null}
        {way.kind === 'milestone' ? (
          <Link ref={onward} to={moduleAddress(module.id)} className={styles.next}>
            <Plate mile={module.lessons.at(-1)?.mile ?? lesson.mile} state="travelled" />
            <span className={styles.words}>
              <span className="kicker">{lessonWords.milestoneOf(module.number)}</span>
              <b>{lessonWords.walked(module.lessons.length)}</b>
            </span>
            <span className={styles.go}>
              <ArrowRight className="flip" size={26} strokeWidth={1.75} aria-hidden="true" />
            </span>
          </Link>
        ) : null}
      </nav>
    </div>
  );
}
