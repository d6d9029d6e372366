import styles from './deeds.module.css';
import { effectInWords } from './report-words.ts';
import type { Step } from './walk.ts';
import { tongueHere } from '../../ui/spoken.ts';

/** What the learner did, in order, and by how much each deed moved the report card. */
export function Deeds({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol className={styles.deeds}>
      {steps.map(({ turn, reply }) => (
        <li key={turn.id}>
          <span>{reply.deed}</span>{' '}
          <b data-way={Math.sign(reply.effect)} {...tongueHere()}>
            {effectInWords(reply.effect)}
          </b>
        </li>
      ))}
    </ol>
  );
}
