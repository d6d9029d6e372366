import { ChevronDown, Flag } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { lessonAddress, moduleAddress } from '../course/address.ts';
import type { ModuleOutline } from '../course/course.ts';
import type { LessonId } from '../course/lesson.ts';
import { milesDone } from '../progress/journey.ts';
import { statusOf } from '../progress/progress.ts';
import type { Progress } from '../progress/progress.ts';
import { Landmark } from '../ui/landmark.tsx';
import { legRoad, rowRoad } from '../ui/road-paths.ts';
import type { Stretch } from '../ui/road-paths.ts';
import { Road } from '../ui/road.tsx';
import styles from './map-leg.module.css';
import { MileRow } from './mile-row.tsx';
import { mapWords } from './map-words.ts';
import { tongueOf } from '../ui/spoken.ts';

/** How far a leg's heading swings out of the middle of the road; miles swing a little further. */
const headSwing = 22;

/**
 * One leg of the road. On a wide plate it is a stretch of a winding road with its miles along it; on
 * a narrow one every mile is a row, and a leg the learner is not on folds to its heading.
 */
export function MapLeg({
  module,
  leg,
  last,
  progress,
  here,
}: {
  readonly module: ModuleOutline;
  readonly leg: number;
  readonly last: boolean;
  readonly progress: Progress;
  readonly here: LessonId | null;
}) {
  const { lessons } = module;
  const done = milesDone(module, progress);
  const hereIndex = lessons.findIndex((lesson) => lesson.id === here);
  const [openedByHand, setOpened] = useState<boolean | null>(null);
  // The leg the learner is on stays open; there is nothing to fold.
  const current = hereIndex >= 0;
  const open = current || (openedByHand ?? (here === null && last));
  const finished = done === lessons.length;
  const reached = finished
    ? lessons.length
    : current
      ? hereIndex
      : leadingDone(module, progress) - 1;
  const headingId = `leg-${module.id}`;
  const listId = `miles-${module.id}`;
  return (
    <li className={styles.leg} data-way={leg % 2 === 0 ? 'forward' : 'back'}>
      <Road
        paths={legRoad(leg, lessons.length, reached, { first: leg === 0, last }).paths}
        box="0 0 1000 200"
        className={styles.legRoad}
      />
      <div className={styles.head}>
        <Road
          paths={rowRoad(
            open ? openHead(reached) : foldedHead(finished, done, last),
            leg % 2 === 0 ? headSwing : -headSwing,
          )}
          box="0 0 100 100"
          className={styles.headRoad}
        />
        {last && !open ? <RoadEnd arrived={finished} /> : null}
        <div className={styles.words}>
          <div className={styles.top}>
            <p className="kicker">{mapWords.legNote(module.number, headNote(module, done))}</p>
            {current ? null : (
              <button
                type="button"
                className={`icon-btn ${styles.fold}`}
                aria-expanded={open}
                aria-controls={listId}
                aria-label={mapWords.milesOf(module.number)}
                onClick={() => {
                  setOpened(!open);
                }}
              >
                <ChevronDown size={20} strokeWidth={1.75} aria-hidden="true" />
              </button>
            )}
          </div>
          <h3 className={styles.title} id={headingId}>
            <Link to={moduleAddress(module.id)} {...tongueOf(module)}>
              {module.title}
            </Link>
          </h3>
          <p className={`meta-3 ${styles.plateNote}`}>{plateNote(module, done)}</p>
        </div>
        <Landmark name={module.landmark} className={styles.landmark} />
      </div>
      <ol id={listId} className={styles.miles} data-open={open} aria-labelledby={headingId}>
        {lessons.map((lesson, index) => (
          <MileRow
            key={lesson.id}
            lesson={lesson}
            address={lessonAddress(lesson.id)}
            status={statusOf(progress, lesson)}
            here={lesson.id === here}
            side={index % 2 === 0 ? 'far' : 'near'}
            ends={last && index === lessons.length - 1}
            mark={
              last && index === lessons.length - 1 && lesson.id !== here ? (
                <RoadEnd arrived={statusOf(progress, lesson).status === 'finished'} />
              ) : undefined
            }
          />
        ))}
      </ol>
    </li>
  );
}

/** Finished miles at the start of a leg: the road is dark as far as it was travelled in one piece. */
function leadingDone(module: ModuleOutline, progress: Progress): number {
  const open = module.lessons.findIndex(
    (lesson) => statusOf(progress, lesson).status !== 'finished',
  );
  return open === -1 ? module.lessons.length : open;
}

/** The road beside the heading of an open leg leads to its first mile. */
function openHead(reached: number): Stretch {
  return reached >= 0 ? 'travelled' : 'ahead';
}

/** Beside a folded leg it stands for all of its miles. */
function foldedHead(finished: boolean, done: number, last: boolean): Stretch {
  if (last) return finished ? 'arrived' : 'end';
  if (finished) return 'travelled';
  return done > 0 ? 'half' : 'ahead';
}

/** The flag where the road ends; on the plate the last landmark stands there. */
function RoadEnd({ arrived }: { readonly arrived: boolean }) {
  return (
    <span className={styles.flag} data-arrived={arrived || undefined} aria-hidden="true">
      <Flag size={18} strokeWidth={1.75} />
    </span>
  );
}

function headNote(module: ModuleOutline, done: number): string {
  const count = module.lessons.length;
  if (done === count) return mapWords.legDone;
  return done === 0 ? mapWords.minutes(minutesOf(module)) : mapWords.doneOf(done, count);
}

function plateNote(module: ModuleOutline, done: number): string {
  const count = module.lessons.length;
  if (done === count) return mapWords.plateDone(done, count);
  if (done > 0) return mapWords.plateOf(done, count);
  return mapWords.plateAhead(count, minutesOf(module));
}

function minutesOf(module: ModuleOutline): number {
  return module.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
}
