import type { Ref } from 'react';
import { Face } from './face.tsx';
import styles from './gathering.module.css';
import type { People, RolePlay } from './role-play.ts';
import { rolePlayTable as table } from './role-play-table.ts';
import { tongueHere } from '../../ui/spoken.ts';

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
    <div className={styles.gathering} {...tongueHere()}>
      <h4 ref={ref} tabIndex={-1}>
        {table.whoAreYou}
      </h4>
      <div className={styles.ways}>
        {ways.map((people) => (
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
              <b>{table.ways[people].words}</b>{' '}
              <span className="meta">{table.ways[people].meaning}</span>
            </span>
          </button>
        ))}
      </div>
      {onBack === null ? null : (
        <button className={`btn btn-text ${styles.back}`} type="button" onClick={onBack}>
          {table.backToSeen}
        </button>
      )}
    </div>
  );
}

/** Alone comes last. */
const ways: readonly People[] = [2, 3, 1];
