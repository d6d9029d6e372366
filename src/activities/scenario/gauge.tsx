import styles from './gauge.module.css';
import { gradeOf } from './scenario.ts';

/** A dial from C to A. The words beside it say the same, so it is not read out. */
export function Gauge({ points }: { readonly points: number }) {
  const grade = gradeOf(points);
  return (
    <svg className={styles.gauge} viewBox="0 -2 220 142" aria-hidden="true" focusable="false">
      <path className={styles.c} d="M22 112A88 88 0 0 1 78 30.1" />
      <path className={styles.a} d="M142 30.1A88 88 0 0 1 198 112" />
      <path className={styles.b} d="M78 30.1A88 88 0 0 1 142 30.1" />
      <text x="22" y="136" data-on={grade === 'C' || undefined}>
        C
      </text>
      <text x="110" y="12" data-on={grade === 'B' || undefined}>
        B
      </text>
      <text x="198" y="136" data-on={grade === 'A' || undefined}>
        A
      </text>
      <path
        className={styles.needle}
        data-points={points}
        d="M107 112l2.2-70a.9.9 0 0 1 1.6 0l2.2 70z"
      />
      <circle className={styles.hub} cx="110" cy="112" r="10" />
      <circle className={styles.pin} cx="110" cy="112" r="3.5" />
    </svg>
  );
}
