import { Check } from 'lucide-react';
import type { ModuleOutline } from '../course/course.ts';
import styles from './module-outcomes.module.css';
import { mapWords } from './map-words.ts';
import { tongueOf } from '../ui/spoken.ts';

/** What a learner can do at the end of a leg. */
export function ModuleOutcomes({
  module,
  isWalked,
}: {
  readonly module: ModuleOutline;
  readonly isWalked: boolean;
}) {
  if (module.outcomes.length === 0) return null;
  return (
    <section className={styles.outcomes} aria-labelledby="outcomes">
      <h2 id="outcomes">{isWalked ? mapWords.nowYouCan : mapWords.youCan}</h2>
      <ul {...tongueOf(module)}>
        {module.outcomes.map((outcome) => (
          <li key={outcome}>
            {isWalked ? (
              <Check size={20} strokeWidth={1.75} aria-hidden="true" />
            ) : (
              <span className={styles.stud} />
            )}
            {outcome}
          </li>
        ))}
      </ul>
    </section>
  );
}
