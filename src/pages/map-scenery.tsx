import styles from './map-scenery.module.css';

/** Contours, water and pines behind the road. All of it stays below 1.8 : 1 against the land. */
export function MapScenery() {
  return (
    <div className={styles.scenery} aria-hidden="true">
      <span className={styles.contours} />
      <svg className={styles.water} viewBox="0 0 1000 1000" preserveAspectRatio="none">
        <path
          className={styles.sea}
          d="M1000 790C965 812 955 868 905 902s-150 0-225 24-110 50-150 74h470z"
        />
        <path
          className={styles.shore}
          d="M1000 812C976 836 966 884 916 918s-142 0-212 22-96 42-126 60"
        />
        <path
          className={styles.shore}
          d="M1000 842C984 862 976 904 930 936s-136 2-196 20-76 30-96 44"
        />
      </svg>
      <Pines />
      <Pines />
      <Pines />
      <Pines />
    </div>
  );
}

function Pines() {
  return (
    <svg className={styles.pines} viewBox="0 0 52 34">
      <path d="M10 30L18 6l8 24zM24 30l7-20 7 20zM36 30l6-15 6 15zM2 30l5-13 5 13z" />
      <path d="M18 30v4M31 30v3M42 30v3M7 30v3" strokeWidth="1.5" />
    </svg>
  );
}
