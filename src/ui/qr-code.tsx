import { useMemo } from 'react';
import styles from './qr-code.module.css';
import { drawQr } from './qr-svg.ts';

/**
 * A QR code as wide as its place, dark on white in both themes and on paper. Nothing where the text
 * does not fit into one.
 *
 * @param label says what it holds, to somebody who does not see it
 */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const drawn = useMemo(() => drawQr(text), [text]);
  if (drawn === null) return null;
  const { size, path } = drawn;
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
