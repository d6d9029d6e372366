import type { Ref } from 'react';
import { Face } from './face.tsx';
import styles from './gathering.module.css';
import type { People, RolePlay } from './role-play.ts';

/** "Who are you?", before the first round and whenever others come. */
export function Gathering({
  ref,
  play,
  waiting,
  onGather,
  onBack,
}: {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly play: RolePlay;
  /** What was played earlier is still being fetched: a round begun now would replace it. */
  readonly waiting: boolean;
  readonly onGather: (people: People) => void;
  /** Back to what the others played; null when nobody has. */
  readonly onBack: (() => void) | null;
}) {
  const names = [...play.roles.map(({ name }) => name), play.observer.name];
  return (
    <div className={styles.gathering}>
      <h4 ref={ref} tabIndex={-1}>
        Who are you?
      </h4>
      <div className={styles.ways}>
        {ways.map(({ people, words, meaning }) => (
          <button
            key={people}
            type="button"
            disabled={waiting}
            data-alone={people === 1 || undefined}
            onClick={() => onGather(people)}
          >
            {people === 1 ? null : (
              <span className={styles.faces}>
                {names.slice(0, people).map((name, part) => (
                  <Face key={part} name={name} part={part} />
                ))}
              </span>
            )}
            <span>
              <b>{words}</b> <span className="meta">{meaning}</span>
            </span>
          </button>
        ))}
      </div>
      {onBack === null ? null : (
        <button className={`btn btn-text ${styles.back}`} type="button" onClick={onBack}>
          Back to what was seen
        </button>
      )}
    </div>
  );
}

const ways: readonly {
  readonly people: People;
  readonly words: string;
  readonly meaning: string;
}[] = [
  { people: 2, words: 'We are two', meaning: 'You play, and tick together afterwards.' },
  { people: 3, words: 'We are three', meaning: 'Two play, one watches and ticks.' },
  {
    people: 1,
    words: 'Nobody at hand?',
    meaning: 'Read both cards and say your part out loud.',
  },
];
