import type { Picture } from '../ui/prose.ts';
import { usePictureAddress } from '../ui/picture-base.tsx';
import styles from './poster.module.css';

/**
 * The wide picture above a module or a lesson. It keeps its own light in both themes. In prerendered
 * HTML a small drawing stands in the place of its address, which hydration is to leave as it is.
 */
export function Poster({ picture }: { readonly picture: Picture }) {
  const address = usePictureAddress(picture);
  return (
    <div className={styles.frame}>
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
