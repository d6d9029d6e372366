import { usePictureAddress } from '../ui/picture-base.tsx';
import type { Picture } from '../ui/prose.ts';
import type { Tongue } from '../ui/spoken.ts';
import styles from './poster.module.css';

/**
 * The wide picture above a module or a lesson; `tongue` is what its words are in. It keeps its own light in both themes. In prerendered
 * HTML a small drawing stands in the place of its address, which hydration is to leave as it is.
 */
export function Poster({
  picture,
  tongue,
}: {
  readonly picture: Picture;
  readonly tongue?: Tongue;
}) {
  const address = usePictureAddress(picture);
  return (
    <div className={styles.frame} {...tongue}>
      <img
        className={styles.picture}
        src={address}
        alt={picture.alt}
        width={picture.width}
        height={picture.height}
        decoding="sync"
        suppressHydrationWarning
      />
    </div>
  );
}
