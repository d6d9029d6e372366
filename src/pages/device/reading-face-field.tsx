import { useId, useLayoutEffect } from 'react';
import { saveSetting } from '../../study-aids/device-settings.ts';
import { readingFaces, readReadingFace, showReadingFace } from '../../ui/reading-face.ts';
import { settingWords as words } from '../certificate/setting-words.ts';
import segments from '../../study-aids/segments.module.css';
import styles from './fields.module.css';
import { useSetting } from './use-setting.tsx';

/** The face of stories; seen at once and kept on this device. */
export function ReadingFaceField() {
  const name = useId();
  const face = readReadingFace(useSetting('reading-face'));
  useLayoutEffect(() => showReadingFace(face), [face]);
  return (
    <fieldset>
      <legend className={styles.label}>{words.face}</legend>
      <div className={segments.segments}>
        {readingFaces.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={each === face}
              onChange={() => saveSetting('reading-face', each)}
            />
            {words.faces[each]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
