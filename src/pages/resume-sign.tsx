import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import { lessonAddress } from '../course/address.ts';
import { minutesLeft } from '../progress/journey.ts';
import type { Stop } from '../progress/journey.ts';
import { Sign, signClass, signTabClass } from '../ui/sign.tsx';
import styles from './resume-sign.module.css';
import { mapWords } from './map-words.ts';
import { tongueOf } from '../ui/spoken.ts';

/** The guide sign on the map: the mile to go on with, or the end of the road. */
export function ResumeSign({
  stop,
  miles,
}: {
  readonly stop: Stop | null;
  readonly miles: number;
}) {
  if (stop === null) {
    return (
      <div className={styles.resume}>
        <Sign tab={mapWords.mile(miles)}>
          <h2 className={styles.title}>{mapWords.allTravelled(miles)}</h2>
          <p className="meta">{mapWords.staysOpen}</p>
        </Sign>
      </div>
    );
  }
  const { module, lesson, status } = stop;
  const left = minutesLeft(lesson, status);
  return (
    <div className={styles.resume}>
      <Link to={lessonAddress(lesson.id)} className={signClass}>
        <span className={`num ${signTabClass}`}>{mapWords.mile(lesson.mile)}</span>
        <span className="kicker">{status.status === 'begun' ? mapWords.goOn : mapWords.start}</span>
        <h2 className={styles.title} {...tongueOf(lesson)}>
          {lesson.title}
        </h2>
        <span className={styles.foot}>
          <span className="meta">
            <span {...tongueOf(module)}>{module.title}</span>
            <br />
            {status.status === 'begun'
              ? mapWords.left(left, lesson.minutes)
              : mapWords.long(lesson.minutes)}
          </span>
          <span className={styles.go}>
            <ArrowRight className="flip" size={26} strokeWidth={1.75} aria-hidden="true" />
          </span>
        </span>
      </Link>
    </div>
  );
}
