import type { Words } from '../../ui/prose.ts';
import styles from './face.module.css';
import { initialOf } from './role-play-words.ts';

/** The letter of a card in its own colour, beside words that say the same. */
export function Face({ name, part }: { readonly name: Words; readonly part: number }) {
  return (
    <span className={styles.face} data-part={part} aria-hidden="true">
      {initialOf(name)}
    </span>
  );
}
