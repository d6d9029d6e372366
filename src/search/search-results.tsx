import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { lessonAddress, termAddress } from '../course/address.ts';
import { Plate } from '../ui/plate.tsx';
import { tongueOf } from '../ui/spoken.ts';
import type { Findings, Group, LessonHit, OwnHit, TermHit } from './find-everything.ts';
import { MarkedText } from './marked-text.tsx';
import styles from './search-results.module.css';
import { searchTable as table } from './search-table.ts';
import { tellDay } from './search-words.ts';

/** What was found, in groups; everything leads to the very place. */
export function SearchResults({
  findings: { own, lessons, terms },
  onLeave,
}: {
  readonly findings: Findings;
  /** A result was taken. */
  readonly onLeave: () => void;
}) {
  return (
    <>
      <Hits title={table.yourWords} group={own}>
        {(hit) => <OwnResult key={hit.own.id} hit={hit} onLeave={onLeave} />}
      </Hits>
      <Hits title={table.lessons} group={lessons}>
        {(hit) => <LessonResult key={hit.lesson.id} hit={hit} onLeave={onLeave} />}
      </Hits>
      <Hits title={table.glossary} group={terms}>
        {(hit) => <TermResult key={hit.entry.id} hit={hit} onLeave={onLeave} />}
      </Hits>
    </>
  );
}

function Hits<Hit>({
  title,
  group: { count, best },
  children,
}: {
  readonly title: string;
  readonly group: Group<Hit>;
  readonly children: (hit: Hit) => ReactNode;
}) {
  if (count === 0) return null;
  return (
    <section className={styles.group}>
      <h2 className={styles.groupTitle}>{title}</h2>
      <ul>{best.map(children)}</ul>
      {count > best.length ? <p className="meta">{table.best(best.length, count)}</p> : null}
    </section>
  );
}

function OwnResult({
  hit: { own, lesson, question, piece },
  onLeave,
}: {
  readonly hit: OwnHit;
  readonly onLeave: () => void;
}) {
  const words = (
    <span>
      <span className="kicker">{table.wroteOn(tellDay(own.on, pageLanguage()))}</span>
      <b className={styles.title} {...(lesson === null ? {} : tongueOf(lesson))}>
        {question ?? lesson?.title ?? table.goneLesson}
      </b>
      <span className={styles.piece}>
        <MarkedText pieces={piece} />
      </span>
    </span>
  );
  return (
    <li className={styles.hit}>
      {lesson === null ? (
        <div className={styles.link}>{words}</div>
      ) : (
        <Result
          to={lessonAddress(lesson.id) + (own.activity === null ? '' : `#${own.activity}`)}
          onLeave={onLeave}
        >
          <Plate mile={lesson.mile} state="ahead" small />
          {words}
        </Result>
      )}
    </li>
  );
}

function LessonResult({
  hit: { lesson, title, piece, parts },
  onLeave,
}: {
  readonly hit: LessonHit;
  readonly onLeave: () => void;
}) {
  const address = lessonAddress(lesson.id);
  return (
    <li className={styles.hit}>
      <h3>
        <Result to={address} onLeave={onLeave}>
          <Plate mile={lesson.mile} state="ahead" small />
          <span>
            <span className="kicker">{table.mile(lesson.mile, lesson.moduleTitle)}</span>
            <b className={styles.title} {...tongueOf(lesson)}>
              <MarkedText pieces={title} />
            </b>
            {piece.length === 0 ? null : (
              <span className={styles.piece} {...tongueOf(lesson)}>
                <MarkedText pieces={piece} />
              </span>
            )}
          </span>
        </Result>
      </h3>
      {parts.length === 0 ? null : (
        <ul className={styles.parts} {...tongueOf(lesson)}>
          {parts.map((hit) => (
            <li key={hit.part.id}>
              <Result to={`${address}#${hit.part.id}`} onLeave={onLeave}>
                <span>
                  {hit.part.title === '' ? null : (
                    <b className={styles.part}>
                      <MarkedText pieces={hit.title} />
                    </b>
                  )}
                  <span className={styles.piece}>
                    <MarkedText pieces={hit.piece} />
                  </span>
                </span>
              </Result>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function TermResult({
  hit: { entry, title, piece },
  onLeave,
}: {
  readonly hit: TermHit;
  readonly onLeave: () => void;
}) {
  return (
    <li className={styles.hit}>
      <Result to={termAddress(entry.id)} onLeave={onLeave}>
        <span {...tongueOf({})}>
          <b className={styles.title}>
            <MarkedText pieces={title} />
          </b>
          <span className={styles.piece}>
            <MarkedText pieces={piece} />
          </span>
        </span>
      </Result>
    </li>
  );
}

function Result({
  to,
  onLeave,
  children,
}: {
  readonly to: string;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}) {
  const { pathname } = useLocation();
  const [address, place] = to.split('#');
  // On the page that is open, the browser itself goes to the place.
  if (place !== undefined && pathname.replace(/(.)\/$/, '$1') === address) {
    return (
      <a href={`#${place}`} className={styles.link} onClick={onLeave}>
        {children}
      </a>
    );
  }
  return (
    <Link to={to} className={styles.link} onClick={onLeave}>
      {children}
    </Link>
  );
}

function pageLanguage(): string {
  return document.documentElement.lang || 'en';
}
