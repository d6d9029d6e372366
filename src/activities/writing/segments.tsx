import { useId } from 'react';
import styles from './segments.module.css';

/** One of the answers to choose from; its tone is its colour, its word says it. */
export type Segment<Value extends string> = {
  readonly value: Value;
  readonly word: string;
  readonly tone: 'good' | 'due' | 'gone' | 'calm';
};

/** Radios that look like one control cut into segments. They stand in a named group. */
export function Segments<Value extends string>({
  segments,
  chosen,
  closed,
  onChoose,
}: {
  readonly segments: readonly Segment<Value>[];
  readonly chosen: Value | null;
  /** While what was chosen before is still being fetched. */
  readonly closed: boolean;
  readonly onChoose: (value: Value) => void;
}) {
  const name = useId();
  return (
    <div
      className={styles.segments}
      data-count={segments.length}
      data-decided={chosen === null ? undefined : true}
    >
      {segments.map(({ value, word, tone }) => (
        <label key={value} data-tone={tone}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            disabled={closed}
            onChange={() => onChoose(value)}
          />
          {word}
        </label>
      ))}
    </div>
  );
}
