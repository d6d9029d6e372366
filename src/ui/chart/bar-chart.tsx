import styles from './bar-chart.module.css';
import { barsOf } from './bars.ts';

/** One bar of a chart; its share is 0 to 1, null where there is nothing to show. */
export type BarValue = {
  /** Names it among the others. */
  readonly name: string;
  /** What stands under it: a few letters. */
  readonly label: string;
  readonly share: number | null;
};

/** A bar lower than this has no room for its figure. */
const least = 18;

const size = { width: 320, height: 120, gap: 0.34 };

/**
 * Shares as bars with a line at what is aimed for. It is not read out: beside it stands a table of
 * the same values.
 */
export function BarChart({
  values,
  aim,
  format,
}: {
  readonly values: readonly BarValue[];
  readonly aim: number;
  readonly format: (share: number) => string;
}) {
  const bars = barsOf(
    values.map(({ share }) => share),
    size,
  );
  const level = size.height * (1 - aim);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${size.width} ${size.height + 20}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.ground} d={`M0 ${size.height}H${size.width}`} />
      {bars.map((bar, place) => {
        const value = values[place];
        if (bar === null || value === undefined || value.share === null) return null;
        return (
          <g key={value.name}>
            <rect className={styles.bar} {...bar} rx="3" />
            <text
              className={bar.height < least ? styles.label : styles.inside}
              x={bar.x + bar.width / 2}
              y={bar.height < least ? bar.y - 4 : size.height - 7}
            >
              {format(value.share)}
            </text>
          </g>
        );
      })}
      {values.map(({ name, label }, place) => (
        <text
          key={name}
          className={styles.label}
          x={(size.width / values.length) * (place + 0.5)}
          y={size.height + 14}
        >
          {label}
        </text>
      ))}
      <path className={styles.aim} d={`M0 ${level}H${size.width}`} />
    </svg>
  );
}
