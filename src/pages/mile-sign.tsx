import styles from './mile-sign.module.css';
import { milestoneTable } from './milestone-table.ts';

const way =
  'M-700 372H-60C60 372 92 330 40 292S-6 214 92 196s222 10 206-42-108-36-118-72 40-44 52-82';

/** The sign at the end of a leg, where the road passes it. It decorates; the heading says the number. */
export function MileSign({ mile }: { readonly mile: number }) {
  return (
    <svg className={styles.sign} viewBox="0 0 360 380" aria-hidden="true" focusable="false">
      <mask
        id="milestone-way"
        maskUnits="userSpaceOnUse"
        x="-700"
        y="-30"
        width="1100"
        height="430"
      >
        <path className={styles.laid} d={way} pathLength={1} transform="translate(30 0)" />
      </mask>
      <g className={styles.way}>
        <g mask="url(#milestone-way)">
          <path className={styles.surface} d={way} transform="translate(30 0)" />
          <path className={styles.line} d={way} transform="translate(30 0)" />
        </g>
      </g>
      <ellipse className={styles.shadow} cx="196" cy="354" rx="92" ry="9" />
      <path className={styles.post} d="M186 226h20v128h-20z" />
      <path className={styles.shade} d="M199 226h7v128h-7z" />
      <g className={styles.board}>
        <rect className={styles.ground} x="106" y="26" width="180" height="222" rx="26" />
        <rect className={styles.keyline} x="114" y="34" width="164" height="206" rx="19" />
        <text className={styles.word} x="196" y="92">
          {milestoneTable.sign}
        </text>
        <text
          className={`num ${styles.number}`}
          data-figures={String(mile).length}
          x="196"
          y={mile < 10 ? 208 : mile < 100 ? 199 : 186}
        >
          {mile}
        </text>
        <circle className={styles.bolt} cx="196" cy="48" r="3" />
        <circle className={styles.bolt} cx="196" cy="227" r="3" />
      </g>
      <path
        className={styles.leaf}
        d="M132 356c10-18 15-32 15-46 7 13 9 28 8 46zM152 356c3-16 10-28 19-35 0 14-3 26-8 35zM222 356c2-17 9-33 18-43 2 16 0 30-5 43zM240 356c4-11 11-20 19-24 0 10-3 18-8 24z"
      />
      <path className={styles.stem} d="M147 310v-12M240 313v-16M171 321v-10" />
      <g className={styles.bloom}>
        <circle cx="147" cy="294" r="8" />
        <circle cx="240" cy="291" r="9" />
        <circle cx="171" cy="306" r="6" />
      </g>
      <g className={styles.eye}>
        <circle cx="147" cy="294" r="2.6" />
        <circle cx="240" cy="291" r="3" />
        <circle cx="171" cy="306" r="2" />
      </g>
    </svg>
  );
}
