import { useId, useLayoutEffect } from 'react';
import { saveSetting } from '../../study-aids/device-settings.ts';
import { showThemeInBars } from '../../ui/theme-in-bars.ts';
import { readTheme, showTheme, themes } from '../../ui/theme.ts';
import segments from '../../study-aids/segments.module.css';
import { deviceWords as words } from './device-words.ts';
import styles from './fields.module.css';
import { useSetting } from './use-setting.tsx';

/** Day, night, or as the device is set; seen at once and kept on this device. */
export function ThemeField() {
  const name = useId();
  const theme = readTheme(useSetting('theme'));
  useLayoutEffect(() => {
    showTheme(theme);
    showThemeInBars();
  }, [theme]);
  return (
    <fieldset>
      <legend className={styles.label}>{words.light}</legend>
      <div className={segments.segments}>
        {themes.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={each === theme}
              onChange={() => saveSetting('theme', each)}
            />
            {words.themes[each]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
