import type { ReactNode } from 'react';
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
import { mapWords } from './map-words.ts';
import { tongueOf } from '../ui/spoken.ts';

const swing = 26;

/** One mile on the map: a row beside its piece of road, or a station on the atlas plate. */
export function MileRow({
  lesson,
  address,
  status,
  here,
  side,
  ends,
  mark,
  inFull = false,
}: {
  readonly lesson: LessonOutline;
  readonly address: string;
  readonly status: LessonStatus;
  readonly here: boolean;
  /** Which side the road swings to: away from the words or towards the edge. */
  readonly side: 'far' | 'near';
  /** The road stops here. */
  readonly ends: boolean;
  /** What stands on the road in the place of the stud. */
  readonly mark?: ReactNode;
  /** Says for the eye too how long a mile is, or that it is done. */
  readonly inFull?: boolean;
}) {
  const mileState: MileState = here ? 'here' : status.status === 'finished' ? 'travelled' : 'ahead';
  return (
    <li className={styles.row} data-side={side} data-state={mileState}>
      <Road
        paths={rowRoad(stretchOf(mileState, ends), side === 'far' ? swing : -swing)}
        box="0 0 100 100"
        className={styles.road}
      />
      {mark ?? <span className={styles.stud} aria-hidden="true" />}
      <Link to={address} className={styles.link} {...(here ? { 'aria-current': 'step' } : {})}>
        <Plate mile={lesson.mile} state={mileState} />
        <span className={styles.words}>
          <span className="visually-hidden">{mapWords.mile(lesson.mile)}: </span>
          <b className={styles.title} {...tongueOf(lesson)}>
            {lesson.label}
          </b>
          <StateInWords lesson={lesson} status={status} here={here} inFull={inFull} />
        </span>
      </Link>
    </li>
  );
}

function StateInWords({
  lesson,
  status,
  here,
  inFull,
}: {
  readonly lesson: LessonOutline;
  readonly status: LessonStatus;
  readonly here: boolean;
  readonly inFull: boolean;
}) {
  if (here || inFull) {
    return (
      <span className={`meta-3 ${styles.state}`}>
        <span className="visually-hidden">, </span>
        {here ? mapWords.here : ''}
        {stateInWords(lesson, status, here)}
      </span>
    );
  }
  if (status.status === 'finished' && status.changed) {
    return (
      <span className={`meta-3 ${styles.state} ${styles.news}`}>
        <span className="visually-hidden">{mapWords.doneBefore}</span>
        {mapWords.updated}
      </span>
    );
  }
  return (
    <span className="visually-hidden">
      {status.status === 'finished'
        ? mapWords.doneSaid
        : status.status === 'begun'
          ? mapWords.begunSaid(minutesLeft(lesson, status))
          : mapWords.minutesSaid(lesson.minutes)}
    </span>
  );
}

function stateInWords(lesson: LessonOutline, status: LessonStatus, here: boolean): string {
  switch (status.status) {
    case 'ahead':
      return mapWords.minutes(lesson.minutes);
    case 'begun':
      return mapWords.begun(minutesLeft(lesson, status), here);
    case 'finished':
      return status.changed ? mapWords.finishedUpdated : mapWords.finished;
  }
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
