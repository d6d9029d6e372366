import { Link } from 'react-router';
import type { LessonOutline } from '../course/lesson.ts';
import { minutesLeft } from '../progress/journey.ts';
import type { LessonStatus } from '../progress/progress.ts';
import { Plate } from '../ui/plate.tsx';
import type { MileState } from '../ui/plate.tsx';
import { rowRoad } from '../ui/road-paths.ts';
import type { Stretch } from '../ui/road-paths.ts';
import { Road } from '../ui/road.tsx';
import styles from './mile-row.module.css';

const swing = 26;

/** One mile on the map: a row beside its piece of road, or a station on the atlas plate. */
export function MileRow({
  lesson,
  address,
  status,
  here,
  side,
  ends,
}: {
  readonly lesson: LessonOutline;
  readonly address: string;
  readonly status: LessonStatus;
  readonly here: boolean;
  /** Which side the road swings to: away from the words or towards the edge. */
  readonly side: 'far' | 'near';
  /** The road stops here. */
  readonly ends: boolean;
}) {
  const mileState: MileState = here ? 'here' : status.status === 'finished' ? 'travelled' : 'ahead';
  return (
    <li className={styles.row} data-side={side} data-state={mileState}>
      <Road
        paths={rowRoad(stretchOf(mileState, ends), side === 'far' ? swing : -swing)}
        box="0 0 100 100"
        className={styles.road}
      />
      <span className={styles.stud} aria-hidden="true" />
      <Link to={address} className={styles.link} {...(here ? { 'aria-current': 'step' } : {})}>
        <Plate mile={lesson.mile} state={mileState} />
        <span className={styles.words}>
          <span className="visually-hidden">Mile {lesson.mile}: </span>
          <b className={styles.title}>{lesson.label}</b>
          <StateInWords lesson={lesson} status={status} here={here} />
        </span>
      </Link>
    </li>
  );
}

function StateInWords({
  lesson,
  status,
  here,
}: {
  readonly lesson: LessonOutline;
  readonly status: LessonStatus;
  readonly here: boolean;
}) {
  if (here) {
    return (
      <span className={`meta-3 ${styles.state}`}>
        <span className="visually-hidden">, </span>You are here · {minutesLeft(lesson, status)} min
        {status.status === 'begun' ? ' left' : ''}
      </span>
    );
  }
  return (
    <span className="visually-hidden">
      {status.status === 'finished'
        ? ', done'
        : status.status === 'begun'
          ? `, begun, ${minutesLeft(lesson, status)} minutes left`
          : `, ${lesson.minutes} minutes`}
    </span>
  );
}

function stretchOf(state: MileState, ends: boolean): Stretch {
  switch (state) {
    case 'travelled':
      return ends ? 'arrived' : 'travelled';
    case 'here':
      return ends ? 'arrived' : 'half';
    case 'ahead':
      return ends ? 'end' : 'ahead';
  }
}
