import type { ReactNode } from 'react';
import styles from './landmark.module.css';

/** Which landmark stands beside a stretch of road. */
export type LandmarkName = keyof typeof drawings;

/** A landmark in the colours of the theme. It decorates. */
export function Landmark({
  name,
  className,
}: {
  readonly name: LandmarkName;
  readonly className?: string | undefined;
}) {
  return (
    <svg
      className={`${styles.landmark} ${className ?? ''}`}
      viewBox="0 0 120 96"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}

const drawings = {
  store: (
    <>
      <path className={styles.ground} d="M4 90h112" />
      <path className={styles.dark} d="M103 24h4v66h-4z" />
      <rect className={styles.evergreen} x="92" y="12" width="26" height="18" rx="4" />
      <rect
        className={styles.keyline}
        x="94.500"
        y="14.500"
        width="21"
        height="13"
        rx="2.500"
        fill="none"
      />
      <path
        d="M101 21h8M105 17v8"
        fill="none"
        stroke="var(--lm-a)"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <rect className={styles.white} x="14" y="42" width="76" height="48" />
      <rect className={styles.evergreen} x="10" y="32" width="84" height="12" rx="2" />
      <path
        className={styles.marigold}
        d="M14 44h76v7a6.330 5.500 0 01-12.660 0 6.330 5.500 0 01-12.670 0 6.330 5.500 0 01-12.670 0 6.330 5.500 0 01-12.670 0 6.330 5.500 0 01-12.660 0A6.330 5.500 0 0114 51z"
      />
      <rect className={styles.light} x="20" y="60" width="40" height="20" />
      <path className={styles.dark} d="M39.200 60h1.600v20h-1.600z" />
      <rect className={styles.dark} x="67" y="60" width="16" height="30" />
      <rect className={styles.light} x="69.500" y="62.500" width="11" height="14" />
    </>
  ),
  fairground: (
    <>
      <path className={styles.ground} d="M8 90h104" />
      <path className={styles.dark} d="M58.300 44h3.400L82 90h-4.600L60 50 42.600 90H38z" />
      <circle cx="60" cy="44" r="34" fill="none" stroke="var(--lm-e)" strokeWidth="3.500" />
      <circle cx="60" cy="44" r="25" fill="none" stroke="var(--lm-e)" strokeWidth="1.600" />
      <path
        d="M60 10v68M26 44h68M36 20l48 48M84 20L36 68"
        stroke="var(--lm-e)"
        strokeWidth="1.600"
        fill="none"
      />
      <circle className={styles.evergreen} cx="60" cy="44" r="5.500" />
      <g className={styles.marigold}>
        <circle cx="60" cy="10" r="6" />
        <rect x="78" y="14" width="12" height="12" rx="2.500" />
        <circle cx="36" cy="68" r="6" />
        <path d="M26 37l6.500 7-6.500 7-6.500-7z" />
      </g>
      <g className={styles.sage}>
        <path d="M94 37l6.500 7-6.500 7-6.500-7z" />
        <circle cx="36" cy="20" r="6" />
        <rect x="54" y="72" width="12" height="12" rx="2.500" />
      </g>
      <circle className={styles.white} cx="84" cy="68" r="6" />
    </>
  ),
  bridge: (
    <>
      <path
        className={styles.evergreen}
        d="M2 44c36-13 80-13 116 0v40H101V73a11.500 13 0 00-23 0v11H71.500V69a11.500 15 0 00-23 0v15H42V73a11.500 13 0 00-23 0v11H2z"
      />
      <path className={styles.dark} d="M2 44c36-13 80-13 116 0v5c-36-13-80-13-116 0z" />
      <path d="M60 34.300v-9M22 38.500v-8M98 38.500v-8" stroke="var(--lm-d)" strokeWidth="2" />
      <circle className={styles.marigold} cx="60" cy="23" r="3.600" />
      <circle className={styles.marigold} cx="22" cy="28.500" r="3.600" />
      <circle className={styles.marigold} cx="98" cy="28.500" r="3.600" />
      <path
        d="M0 85c10-3 14 3 24 0s14 3 24 0 14 3 24 0 14 3 24 0 14 3 24 0M14 91c8-2.500 12 2.500 20 0s12 2.500 20 0 12 2.500 20 0 12 2.500 20 0"
        stroke="var(--lm-c)"
        strokeWidth="2"
        fill="none"
        strokeLinecap="round"
      />
    </>
  ),
  pass: (
    <>
      <path className={styles.sage} d="M64 90l26-58 28 58z" />
      <path className={styles.evergreen} d="M2 90L46 10l46 80z" />
      <path className={styles.white} d="M46 10L32.200 35l7.300-3.500 5.500 6 6-5.500 8.800 4z" />
      <path className={styles.white} d="M90 32l-8.600 19 6.100-2.500 4.500 4 6.700-3.200z" />
      <path
        d="M40 90c-4-6 22-7 20-13S31 73 36 66s20-2 18-8-11-4-8-10"
        fill="none"
        stroke="var(--lm-a)"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <path className={styles.dark} d="M45 10V0h1.600v10z" />
      <path className={styles.marigold} d="M46.600 0l11 3.500-11 3.500z" />
    </>
  ),
  lighthouse: (
    <>
      <circle className={styles.marigold} cx="84" cy="72" r="22" opacity=".95" />
      <path className={styles.evergreen} d="M6 90c6-14 16-20 34-20s22 8 30 20z" />
      <path className={styles.white} d="M32.500 74L36 28h13l3.500 46z" />
      <path
        className={styles.evergreen}
        d="M35.200 38h14.600l.8 10.500H34.400zM33.700 59h17.600l.8 10.500H32.900z"
      />
      <rect className={styles.dark} x="33" y="24" width="19" height="4.500" rx="1" />
      <rect className={styles.light} x="37" y="13" width="11" height="11" />
      <path className={styles.dark} d="M35.500 13l7-8 7 8z" />
      <path className={styles.light} d="M48 15.500l34-9v21l-34-5z" opacity=".55" />
      <path
        d="M58 90c9-3 13 3 22 0s13 3 22 0 8 2 14 0M66 83c8-2.500 12 2.500 20 0s12 2.500 20 0"
        stroke="var(--lm-d)"
        strokeWidth="2"
        fill="none"
        strokeLinecap="round"
      />
    </>
  ),
} satisfies Record<string, ReactNode>;
