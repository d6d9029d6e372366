import { TextSizeField } from '../study-aids/text-size-field.tsx';
import { profileHere } from '../profiles/profile-here.ts';
import { AsidePage } from './aside-page.tsx';
import { NameField } from './certificate/name-field.tsx';
import { settingWords } from './certificate/setting-words.ts';
import { AsAnApp } from './device/as-an-app.tsx';
import { DeleteEverything } from './device/delete-everything.tsx';
import { DeviceSection } from './device/device-section.tsx';
import styles from './device/device.module.css';
import { KeepACopy } from './device/keep-a-copy.tsx';
import { OpenLink } from './device/open-link.tsx';
import { thisPlatform } from './device/platform.ts';
import { ReadingFaceField } from './device/reading-face-field.tsx';
import { TakeIn } from './device/take-in.tsx';
import { ThemeField } from './device/theme-field.tsx';
import { useHere } from './device/use-here.tsx';
import { WithoutSignal } from './device/without-signal.tsx';
import { YourWork } from './device/your-work.tsx';
import { People } from './profiles/people.tsx';
import { profilesWords } from './profiles/profiles-words.ts';
import { deviceTitle } from './page-title.ts';
import { OtherDevice } from './transfer/other-device.tsx';
import { transferWords } from './transfer/transfer-words.ts';
import { LanguageField } from './device/language-field.tsx';

const parts = [
  ['you', settingWords.about],
  ['work', 'Your work'],
  ['copy', 'Keep a copy'],
  ['restore', 'Take a copy in'],
  ['other', transferWords.other.title],
  ['offline', 'Without a signal'],
  ['install', 'As an app'],
  ['link', 'Open a link here'],
  ['people', profilesWords.people.title],
  ['looks', 'How it looks'],
  ['delete', 'Delete everything'],
] as const;

/** Everything that has to do with this one device: what is kept on it, copies, looks and the way out. */
export function DevicePage() {
  const platform = useHere(thisPlatform);
  // In the list of people everybody has a name already, and changes it there.
  const isListed = useHere(() => profileHere() !== null) === true;
  const shown = parts.filter(([id]) => id !== 'you' || !isListed);
  return (
    <AsidePage
      title="This device"
      tabTitle={deviceTitle}
      lede="What you do is kept in this browser and nowhere else. No account, and nothing is sent anywhere."
      aside={
        <nav className={styles.parts} aria-label="On this page">
          {shown.map(([id, title]) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
      }
    >
      {isListed ? null : (
        <DeviceSection id="you" title={settingWords.about}>
          <NameField label={settingWords.name} about={settingWords.nameOnDevice} />
        </DeviceSection>
      )}
      <YourWork />
      <KeepACopy />
      <TakeIn />
      <OtherDevice />
      <WithoutSignal />
      <AsAnApp platform={platform} />
      <OpenLink />
      <People />
      <DeviceSection id="looks" title="How it looks">
        <LanguageField />
        <ThemeField />
        <TextSizeField />
        <ReadingFaceField />
      </DeviceSection>
      <DeleteEverything />
    </AsidePage>
  );
}
