import { ArrowDown, ArrowRight, Check } from 'lucide-react';
import { Link } from 'react-router';
import { lessonAddress, mapAddress, moduleAddress } from '../course/address.ts';
import type { LessonPage } from '../course/course.ts';
import { statusOf } from '../progress/progress.ts';
import type { Progress } from '../progress/progress.ts';
import { useRecord } from '../record/record-provider.tsx';
import { numberBeginning } from '../ui/number-in-words.ts';
import { Plate } from '../ui/plate.tsx';
import styles from './lesson-end.module.css';
import { walkedInWords } from './walked-in-words.ts';
import { questionOf, wayOn } from './way-on.ts';

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
  return (
    <div id="lesson-end" className={styles.end}>
      <p className={styles.state} role="status">
        {status.status === 'finished' ? (
          <>
            <Check size={20} strokeWidth={1.75} aria-hidden="true" />
            <span>
              Mile {lesson.mile} travelled
              {way.kind === 'milestone' ? `, and with it all of leg ${module.number}` : ''}.
              {status.changed ? ' Updated since you finished; nothing of yours is gone.' : ''}
            </span>
          </>
        ) : way.kind === 'activity' ? (
          `${numberBeginning(way.count)} ${way.count === 1 ? 'answer' : 'answers'} to go, and this mile is travelled.`
        ) : (
          'That’s all of this mile.'
        )}
      </p>
      <nav className={styles.ways} aria-label="Lessons">
        <Link to={mapAddress} className={styles.back}>
          <span className="kicker">Back to</span>
          <b>The map</b>
        </Link>
        {way.kind === 'activity' ? (
          <a href={`#${way.first.id}`} className={styles.next}>
            <span className={styles.words}>
              <span className="kicker">Still to do on this page</span>
              <b>{questionOf(way.first)}</b>
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
            }}
          >
            I’ve read mile {lesson.mile}
          </button>
        ) : null}
        {way.kind === 'next-mile' ? (
          <Link to={lessonAddress(way.next.id)} className={styles.next}>
            <span className={styles.words}>
              <span className="kicker">
                Mile {way.next.mile}
                {way.next.moduleTitle === module.title ? '' : ` · ${way.next.moduleTitle}`}
              </span>
              <b>{way.next.title}</b>
              <span className="meta">{way.next.minutes} min</span>
            </span>
            <span className={styles.go}>
              <ArrowRight className="flip" size={26} strokeWidth={1.75} aria-hidden="true" />
            </span>
          </Link>
        ) : null}
        {way.kind === 'milestone' ? (
          <Link to={moduleAddress(module.id)} className={styles.next}>
            <Plate mile={module.lessons.at(-1)?.mile ?? lesson.mile} state="travelled" />
            <span className={styles.words}>
              <span className="kicker">The milestone of leg {module.number}</span>
              <b>{walkedInWords(module.lessons.length)}</b>
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
