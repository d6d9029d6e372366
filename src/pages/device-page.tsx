import { TextSizeField } from '../study-aids/text-size-field.tsx';
import { profileHere } from '../profiles/profile-here.ts';
import { AsidePage } from './aside-page.tsx';
import { NameField } from './certificate/name-field.tsx';
import { settingWords } from './certificate/setting-words.ts';
import { AsAnApp } from './device/as-an-app.tsx';
import { DeleteEverything } from './device/delete-everything.tsx';
import { backupTable } from './device/backup-table.ts';
import { deletionWords } from './device/deletion-words.ts';
import { DeviceSection } from './device/device-section.tsx';
import { deviceWords as words } from './device/device-words.ts';
import styles from './device/device.module.css';
import { installWords } from './device/install-words.ts';
import { KeepACopy } from './device/keep-a-copy.tsx';
import { OpenLink } from './device/open-link.tsx';
import { thisPlatform } from './device/platform.ts';
import { ReadingFaceField } from './device/reading-face-field.tsx';
import { TakeIn } from './device/take-in.tsx';
import { storedTable } from './device/stored-table.ts';
import { ThemeField } from './device/theme-field.tsx';
import { useHere } from './device/use-here.tsx';
import { WithoutSignal } from './device/without-signal.tsx';
import { withoutSignalTable } from './device/without-signal-table.ts';
import { YourWork } from './device/your-work.tsx';
import { People } from './profiles/people.tsx';
import { profilesWords } from './profiles/profiles-words.ts';
import { OtherDevice } from './transfer/other-device.tsx';
import { transferWords } from './transfer/transfer-words.ts';
import { LanguageField } from './device/language-field.tsx';

const parts = [
  ['you', settingWords.about],
  ['work', storedTable.title],
  ['copy', backupTable.keep.title],
  ['restore', backupTable.take.title],
  ['other', transferWords.other.title],
  ['offline', withoutSignalTable.title],
  ['install', installWords.title],
  ['link', words.link.title],
  ['people', profilesWords.people.title],
  ['looks', words.looks],
  ['delete', deletionWords.everything.title],
] as const;

/** Everything that has to do with this one device: what is kept on it, copies, looks and the way out. */
export function DevicePage() {
  const platform = useHere(thisPlatform);
  // In the list of people everybody has a name already, and changes it there.
  const isListed = useHere(() => profileHere() !== null) === true;
  const shown = parts.filter(([id]) => id !== 'you' || !isListed);
  return (
    <AsidePage
      title={words.title}
      tabTitle={words.tabTitle}
      lede={words.lede}
      aside={
        <nav className={styles.parts} aria-label={words.onThisPage}>
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
      <DeviceSection id="looks" title={words.looks}>
        <LanguageField />
        <ThemeField />
        <TextSizeField />
        <ReadingFaceField />
      </DeviceSection>
      <DeleteEverything />
    </AsidePage>
  );
}
