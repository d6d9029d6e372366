import CalendarIcon from 'lucide-react/icons/calendar';
import Check from 'lucide-react/icons/check';
import Clock from 'lucide-react/icons/clock';
import type { ReactNode } from 'react';
import { dayAndDistance } from '../../activities/calendar/day-in-words.ts';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import type { Assignment } from '../../assignments/assignment.ts';
import type { Path, Stretch } from '../../assignments/path.ts';
import { usePictureAddress } from '../../ui/picture-base.tsx';
import { Landmark } from '../../ui/landmark.tsx';
import type { Picture } from '../../ui/prose.ts';
import { tongueOf } from '../../ui/spoken.ts';
import { assignedWords as words } from './assigned-words.ts';
import styles from './assigned.module.css';
import { titleOf } from './due-words.ts';

/** Who asks, why, for what, by when and how long: text of others, shown as text only. */
export function Letter({
  assignment,
  path,
  calendar,
  heading,
  remark,
  children,
}: {
  readonly assignment: Assignment;
  readonly path: Path;
  readonly calendar: Calendar;
  readonly heading: ReactNode;
  readonly remark: string | null;
  readonly children: ReactNode;
}) {
  const { from, team, note, by, title } = assignment;
  const poster = path.stretches.find(({ module }) => module.poster !== null)?.module.poster ?? null;
  const lengths = path.steps.map(({ lesson }) => lesson.minutes);
  return (
    <>
      <div className={styles.picture}>{poster === null ? null : <Backdrop picture={poster} />}</div>
      <div className={styles.letter}>
        <div className={styles.from}>
          <span className={styles.initials} aria-hidden="true">
            {initialsOf(from)}
          </span>
          <p>
            <b>{words.from(from)}</b>
            {team === '' ? null : <span className="meta">{team}</span>}
          </p>
        </div>
        {heading}
        {remark === null ? null : <p className={styles.remark}>{remark}</p>}
        {note === '' && title === '' ? null : (
          <figure className={styles.note}>
            <blockquote>
              {title === '' ? null : <b>{titleOf(assignment, path)}</b>}
              {note === '' ? null : <p>{note}</p>}
            </blockquote>
            <figcaption className="meta-3">{words.unchecked}</figcaption>
          </figure>
        )}
        <ul className={styles.what} aria-label={words.what}>
          {path.stretches.map((stretch) => (
            <StretchLine key={stretch.steps[0]?.lesson.id ?? stretch.module.id} stretch={stretch} />
          ))}
        </ul>
        <Missing path={path} />
        {path.steps.length === 0 ? null : (
          <p className={styles.facts}>
            <span>
              <CalendarIcon size={20} strokeWidth={1.75} aria-hidden="true" />
              {by === null ? words.noDay : words.day(dayAndDistance(by, calendar))}
            </span>
            <span>
              <Clock size={20} strokeWidth={1.75} aria-hidden="true" />
              {words.stops(lengths.length, Math.min(...lengths), Math.max(...lengths))}
            </span>
          </p>
        )}
        {path.done > 0 && !path.isDone ? (
          <p className={styles.already}>{words.already(path.done, path.steps.length)}</p>
        ) : null}
        <ul className={styles.pact}>
          {[words.noAccount, words.nothingSent(from)].map((line) => (
            <li key={line}>
              <Check size={18} strokeWidth={1.75} aria-hidden="true" />
              {line}
            </li>
          ))}
        </ul>
        {children}
      </div>
    </>
  );
}

function StretchLine({ stretch: { module, isWhole, steps } }: { readonly stretch: Stretch }) {
  const done = steps.filter(({ status }) => status.status === 'finished').length;
  const minutes = steps.reduce((sum, { lesson }) => sum + lesson.minutes, 0);
  const [only] = steps;
  const isOne = !isWhole && steps.length === 1 && only !== undefined;
  const named = isOne ? only.lesson : module;
  return (
    <li>
      <Landmark name={module.landmark} className={styles.landmark} />
      <span>
        <b {...tongueOf(named)}>{named.title}</b>
        <span className="meta">
          {milesOf(steps.map(({ lesson }) => lesson.mile))}
          {done === 0 ? '' : `, ${words.doneOf(done, steps.length)}`}
        </span>
      </span>
      <span className={`num ${styles.minutes}`}>{words.minutes(minutes)}</span>
    </li>
  );
}

/** Names of the link that this copy can do nothing with. They are ids by their form, and told as text. */
export function Missing({ path: { unknown, ambiguous } }: { readonly path: Path }) {
  return (
    <>
      {unknown.length === 0 ? null : (
        <p className={styles.remark}>{words.unknown(unknown.join(', '), unknown.length)}</p>
      )}
      {ambiguous.length === 0 ? null : (
        <p className={styles.remark}>{words.ambiguous(ambiguous.join(', '), ambiguous.length)}</p>
      )}
    </>
  );
}

function Backdrop({ picture }: { readonly picture: Picture }) {
  return <img src={usePictureAddress(picture)} alt="" />;
}

function milesOf(miles: readonly number[]): string {
  const [first = 0] = miles;
  const last = miles.at(-1) ?? first;
  if (miles.length === 1) return words.mile(first);
  const isRow = miles.every((mile, at) => mile === first + at);
  return isRow ? words.miles(first, last) : words.someMiles(miles.join(', '));
}

function initialsOf(name: string): string {
  const [first = '', ...others] = name.split(' ');
  const letters = [first, others.at(-1) ?? ''].map((part) => [...part][0] ?? '');
  return letters.join('').toLocaleUpperCase() || '+1';
}
