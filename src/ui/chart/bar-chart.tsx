import styles from './bar-chart.module.css';
import { barsOf } from './bars.ts';

/** One bar of a chart: what it is of, and its share, null where there is nothing to show. */
export type BarValue = { readonly name: string; readonly share: number | null };

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
      viewBox={`0 -14 ${size.width} ${size.height + 16}`}
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
            <text className={styles.label} x={bar.x + bar.width / 2} y={Math.max(-3, bar.y - 4)}>
              {format(value.share)}
            </text>
          </g>
        );
      })}
      <path className={styles.aim} d={`M0 ${level}H${size.width}`} />
    </svg>
  );
}
