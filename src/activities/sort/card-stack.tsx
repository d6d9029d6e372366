import { Words } from '../../ui/words.tsx';
import styles from './card-stack.module.css';
import type { SortCard } from './sort.ts';

/** The card to place, and up to two more drawn behind it. On paper, or without scripts, all of them. */
export function CardStack({ cards }: { readonly cards: readonly SortCard[] }) {
  return (
    <ul className={styles.stack} data-behind={Math.min(cards.length - 1, 2)}>
      {cards.map((card) => (
        <li key={card.id}>
          <Words words={card.text} />
        </li>
      ))}
    </ul>
  );
}
