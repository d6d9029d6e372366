import { Link } from 'react-router';
import { journalAddress } from '../../course/address.ts';
import type { Course } from '../../course/course.ts';
import { commitmentsKept } from '../../progress/commitments-kept.ts';
import { allCommitments } from '../../progress/commitments.ts';
import type { Fact } from '../../record/fact.ts';
import { Part } from './part.tsx';
import { progressWords as words } from './progress-words.ts';
import styles from './progress.module.css';

/** How commitments went, in figures. */
export function CommitmentFigures({
  course,
  facts,
}: {
  readonly course: Course;
  readonly facts: readonly Fact[];
}) {
  const made = allCommitments(course, facts);
  return (
    <Part id="kept" title={words.commitments}>
      {made.length === 0 ? (
        <p className="meta">{words.commitmentsNone}</p>
      ) : (
        <>
          <dl className={styles.figures}>
            {words.kept(commitmentsKept(made)).map(({ name, count }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd className="num">{count}</dd>
              </div>
            ))}
          </dl>
          <Link to={`${journalAddress}#commitments`} className={styles.more}>
            {words.toJournal}
          </Link>
        </>
      )}
    </Part>
  );
}
