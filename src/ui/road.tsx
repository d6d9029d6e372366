import type { RoadPaths } from './road-paths.ts';
import styles from './road.module.css';

/** A stretch of road. It decorates; the list it belongs to carries the meaning. */
export function Road({
  paths,
  box,
  className,
}: {
  readonly paths: RoadPaths;
  readonly box: '0 0 100 100' | '0 0 1000 200';
  readonly className: string | undefined;
}) {
  return (
    <svg
      className={`${styles.road} ${className ?? ''}`}
      viewBox={box}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {paths.ahead === null ? null : (
        <>
          <path className={styles.casing} d={paths.ahead.casing} />
          <path className={styles.fill} d={paths.ahead.fill} />
        </>
      )}
      {paths.travelled === null ? null : (
        <>
          <path className={styles.surface} d={paths.travelled.surface} />
          <path className={styles.line} d={paths.travelled.line} />
        </>
      )}
    </svg>
  );
}
