import { TextSizeField } from '../study-aids/text-size-field.tsx';
import { AsAnApp } from './device/as-an-app.tsx';
import { DeleteEverything } from './device/delete-everything.tsx';
import { DeviceSection } from './device/device-section.tsx';
import styles from './device/device.module.css';
import { KeepACopy } from './device/keep-a-copy.tsx';
import { OpenLink } from './device/open-link.tsx';
import { thisPlatform } from './device/platform.ts';
import { TakeIn } from './device/take-in.tsx';
import { ThemeField } from './device/theme-field.tsx';
import { useHere } from './device/use-here.tsx';
import { WithoutSignal } from './device/without-signal.tsx';
import { YourWork } from './device/your-work.tsx';
import { People } from './profiles/people.tsx';
import { profilesWords } from './profiles/profiles-words.ts';
import { PageHeading } from './page-heading.tsx';
import { deviceTitle } from './page-title.ts';
import { TopBar } from './top-bar.tsx';

const parts = [
  ['work', 'Your work'],
  ['copy', 'Keep a copy'],
  ['restore', 'Take a copy in'],
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
  return (
    <>
      <TopBar />
      <main id="main" className={styles.page}>
        <div className={styles.about}>
          <PageHeading tabTitle={deviceTitle}>This device</PageHeading>
          <p className={styles.lede}>
            What you do is kept in this browser and nowhere else. No account, and nothing is sent
            anywhere.
          </p>
          <nav className={styles.parts} aria-label="On this page">
            {parts.map(([id, title]) => (
              <a key={id} href={`#${id}`}>
                {title}
              </a>
            ))}
          </nav>
        </div>
        <div className={styles.sections}>
          <YourWork />
          <KeepACopy />
          <TakeIn />
          <WithoutSignal />
          <AsAnApp platform={platform} />
          <OpenLink />
          <People />
          <DeviceSection id="looks" title="How it looks">
            <ThemeField />
            <TextSizeField />
          </DeviceSection>
          <DeleteEverything />
        </div>
      </main>
    </>
  );
}
