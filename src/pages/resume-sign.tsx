import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import { lessonAddress } from '../course/address.ts';
import { minutesLeft } from '../progress/journey.ts';
import type { Stop } from '../progress/journey.ts';
import { numberInWords } from '../ui/number-in-words.ts';
import { Sign, signClass, signTabClass } from '../ui/sign.tsx';
import styles from './resume-sign.module.css';

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
        <Sign tab={`Mile ${miles}`}>
          <h2 className={styles.title}>
            You have travelled {miles === 1 ? 'the one mile' : `all ${numberInWords(miles)} miles`}.
          </h2>
          <p className="meta">Every mile stays open. Take any of them again.</p>
        </Sign>
      </div>
    );
  }
  const { module, lesson, status } = stop;
  const left = minutesLeft(lesson, status);
  return (
    <div className={styles.resume}>
      <Link to={lessonAddress(lesson.id)} className={signClass}>
        <span className={`num ${signTabClass}`}>Mile {lesson.mile}</span>
        <span className="kicker">{status.status === 'begun' ? 'Continue' : 'Start'}</span>
        <h2 className={styles.title}>{lesson.title}</h2>
        <span className={styles.foot}>
          <span className="meta">
            {module.title}
            <br />
            {status.status === 'begun'
              ? `${left} of ${minutes(lesson.minutes)} left`
              : minutes(lesson.minutes)}
          </span>
          <span className={styles.go}>
            <ArrowRight className="flip" size={26} strokeWidth={1.75} aria-hidden="true" />
          </span>
        </span>
      </Link>
    </div>
  );
}

function minutes(count: number): string {
  return count === 1 ? '1 minute' : `${count} minutes`;
}
