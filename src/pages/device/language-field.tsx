import { useId } from 'react';
import { saveSetting } from '../../study-aids/device-settings.ts';
import { languages, readLanguage, type Language } from '../../ui/language.ts';
import segments from '../../study-aids/segments.module.css';
import styles from './fields.module.css';
import { languageWords } from './language-words.ts';
import { useHere } from './use-here.tsx';
import { useSetting } from './use-setting.tsx';

/* In themselves: who cannot read the page finds their own. */
const names: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

/** The language of the interface and of what is translated; kept on this device, seen after a reload. */
export function LanguageField() {
  const name = useId();
  const preferred = useHere(() => navigator.languages.join()) ?? '';
  const language = readLanguage(useSetting('language'), preferred.split(','));
  return (
    <fieldset>
      <legend className={styles.label}>{languageWords.label}</legend>
      <div className={segments.segments}>
        {languages.map((each) => (
          <label key={each} lang={each}>
            <input
              type="radio"
              name={name}
              checked={each === language}
              onChange={() => {
                saveSetting('language', each);
                // Every table of words is read once, when its area is loaded.
                location.reload();
              }}
            />
            {names[each]}
          </label>
        ))}
      </div>
      <p className="meta">{languageWords.about}</p>
    </fieldset>
  );
}
