import { useId, useLayoutEffect, useSyncExternalStore } from 'react';
import { readTextSize, showTextSize, textSizes } from '../ui/text-size.ts';
import type { TextSize } from '../ui/text-size.ts';
import { followSettings, loadSetting, saveSetting } from './device-settings.ts';
import segments from './segments.module.css';
import styles from './text-size-field.module.css';
import { textSizeWords } from './text-size-words.ts';

/** Of every size. */
const sizes: Readonly<Record<TextSize, string>> = textSizeWords.sizes;

/** Four sizes to choose from; the choice is seen at once, in every tab, and kept on this device. */
export function TextSizeField() {
  const name = useId();
  const size = useSyncExternalStore(
    followSettings,
    () => readTextSize(loadSetting('text-size')),
    () => 100 as const,
  );
  useLayoutEffect(() => {
    showTextSize(size);
  }, [size]);
  return (
    <fieldset className={styles.field}>
      <legend>{textSizeWords.textSize}</legend>
      <div className={segments.segments}>
        {textSizes.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={each === size}
              onChange={() => saveSetting('text-size', String(each))}
            />
            <span className={styles.size} data-size={each} aria-hidden="true">
              A
            </span>
            <span className="visually-hidden">{sizes[each]}</span>
          </label>
        ))}
      </div>
      <p className="meta-3" role="status">
        {sizes[size]}
      </p>
    </fieldset>
  );
}
