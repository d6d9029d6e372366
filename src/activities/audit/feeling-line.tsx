import type { AuditRow } from './audit.ts';
import { verdictOf, verdictsOf } from './audit.ts';
import { feelingsInWords, verdictInWords } from './audit-words.ts';
import styles from './feeling-line.module.css';
import { feelingHeight, feelingPath, feelingPoints } from './feeling-road.ts';
import { tongueHere } from '../../ui/spoken.ts';

const feelings = verdictsOf('journey');

/** How a journey feels, drawn as a road over its steps; nothing before two of them have a feeling. */
export function FeelingLine({ rows }: { readonly rows: readonly AuditRow[] }) {
  const ranks = rows.map((row) => {
    const feeling = verdictOf('journey', row);
    return feeling === null ? null : feelings.indexOf(feeling);
  });
  const points = feelingPoints(ranks, feelings.length);
  if (points.length < 2) return null;
  const path = feelingPath(points);
  return (
    <div className={styles.drawing} role="img" aria-label={feelingsInWords(rows)}>
      <div className={styles.scale} {...tongueHere()}>
        {feelings.map((feeling) => (
          <span key={feeling}>{verdictInWords(feeling)}</span>
        ))}
      </div>
      <div className={styles.plot}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="flip" focusable="false">
          {feelings.map((feeling, rank) => (
            <path
              key={feeling}
              className={styles.level}
              d={`M0 ${feelingHeight(rank, feelings.length)}H100`}
            />
          ))}
          <path className={styles.road} d={path} />
          <path className={styles.centre} d={path} />
          {points.map(({ x, y }) => (
            // A stroke without length has round ends: a dot that stays round in a stretched drawing.
            <path key={x} className={styles.stud} d={`M${x} ${y}h0`} />
          ))}
        </svg>
        <ol className="num">
          {rows.map(({ id }, place) => (
            <li key={id}>{place + 1}</li>
          ))}
        </ol>
      </div>
    </div>
  );
}
