import { useId, useLayoutEffect } from 'react';
import { saveSetting } from '../../study-aids/device-settings.ts';
import { showThemeInBars } from '../../ui/theme-in-bars.ts';
import { readTheme, showTheme, themes, type Theme } from '../../ui/theme.ts';
import segments from '../../study-aids/segments.module.css';
import styles from './fields.module.css';
import { useSetting } from './use-setting.tsx';

const words: Readonly<Record<Theme, string>> = {
  device: 'As the device',
  day: 'Day',
  night: 'Night',
};

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
      <legend className={styles.label}>Light</legend>
      <div className={segments.segments}>
        {themes.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={each === theme}
              onChange={() => saveSetting('theme', each)}
            />
            {words[each]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
