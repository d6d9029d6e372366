import { memo } from 'react';
import type { Course } from '../../course/course.ts';
import { allCommitments } from '../../progress/commitments.ts';
import type { MadeCommitment } from '../../progress/commitments.ts';
import type { Fact } from '../../record/fact.ts';
import { CommitmentItem } from './commitment-item.tsx';
import { commitmentWords as words } from './commitment-words.ts';
import styles from './commitments.module.css';

/** Every commitment: what is still to be kept first, the soonest day on top; then what was kept. */
export const CommitmentList = memo(function CommitmentList({
  course,
  facts,
}: {
  readonly course: Course;
  readonly facts: readonly Fact[];
}) {
  const all = allCommitments(course, facts);
  const isKept = ({ commitment }: MadeCommitment) => commitment.outcome === 'kept';
  const inOrder = [...all.filter((made) => !isKept(made)), ...all.filter(isKept)];
  return (
    <section id="commitments" className={styles.commitments} aria-labelledby="commitments-title">
      <h2 id="commitments-title" className={styles.title}>
        {words.title}
      </h2>
      {inOrder.length === 0 ? (
        <p className={`meta ${styles.none}`}>{words.none}</p>
      ) : (
        <ul>
          {inOrder.map((made) => (
            <li key={`${made.activity} ${made.place}`}>
              <CommitmentItem made={made} facts={facts} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
});
