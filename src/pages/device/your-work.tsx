import Check from 'lucide-react/icons/check';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { dayInWords } from '../../activities/calendar/day-in-words.ts';
import { useCalendar } from '../../activities/calendar/use-calendar.tsx';
import { offlineStore } from '../../offline/offline-state.ts';
import { gatherProgress } from '../../progress/progress.ts';
import { useFacts, useHealth, useRecord } from '../../record/record-provider.tsx';
import { DeviceSection, Told } from './device-section.tsx';
import styles from './device.module.css';
import { storedTable as words } from './stored-table.ts';
import { findingWords, healthWords, sizeWords, storedWords } from './stored-words.ts';
import { useLoaded } from './use-loaded.tsx';

/** What is kept here, since when, how well and how much room it takes. */
export function YourWork() {
  const facts = useFacts();
  const health = useHealth();
  const record = useRecord();
  const calendar = useCalendar();
  const held = useMemo(() => storedWords(gatherProgress(facts)), [facts]);
  // Most of the room is theirs: it is measured anew when they are all here.
  const lessons = useStore(offlineStore, (state) => state.lessons.status);
  const since = facts[0]?.on;
  return (
    <DeviceSection id="work" title={words.title}>
      {health.lost === null ? null : (
        <div className={styles.notice}>
          <p>
            <b>{words.missing}</b> {lostWords(health.lost)}
          </p>
          <p className={styles.ways}>
            <a href="#restore" className="btn btn-line btn-small">
              {words.takeIn}
            </a>
            <button
              type="button"
              className="btn btn-text btn-small"
              onClick={() => record.acceptLoss()}
            >
              {words.goOn}
            </button>
          </p>
        </div>
      )}
      {held.length === 0 ? (
        <p>{health.status === 'opening' ? words.looking : words.nothing}</p>
      ) : (
        <ul className={styles.held}>
          {held.map((one) => (
            <li key={one}>
              <Check size={20} strokeWidth={1.75} aria-hidden="true" />
              {one}
            </li>
          ))}
        </ul>
      )}
      {since === undefined || calendar === null ? null : (
        <p className="meta">{words.since(dayInWords(since, calendar))}</p>
      )}
      {held.length === 0 && health.status !== 'unsaved' ? null : (
        <p className="meta">{healthWords(health)}</p>
      )}
      {findingWords(health).map((finding) => (
        <p key={finding} className="meta">
          {finding}
        </p>
      ))}
      <Size key={lessons} />
      <Persistence />
    </DeviceSection>
  );
}

function Size() {
  const [size] = useLoaded(measure);
  return size === null ? null : (
    <p className="meta">{words.room(sizeWords(size.used), sizeWords(size.room))}</p>
  );
}

/** Whether the browser has promised not to clear what is here. */
function Persistence() {
  const [persisted, look] = useLoaded(isPersisted);
  const [answer, setAnswer] = useState('');
  if (persisted === null) return null;
  if (persisted) {
    return (
      <>
        <p className="meta">{words.promised}</p>
        <Told>{answer}</Told>
      </>
    );
  }
  const ask = async () => {
    const promised = await navigator.storage.persist().catch(() => false);
    setAnswer(promised ? words.saidYes : words.saidNo);
    look();
  };
  return (
    <>
      <p className="meta">{words.unpromised}</p>
      <p>
        <button type="button" className="btn btn-line btn-small" onClick={() => void ask()}>
          {words.ask}
        </button>
      </p>
      <Told>{answer}</Told>
    </>
  );
}

function lostWords({ expected, found }: { readonly expected: number; readonly found: number }) {
  return found === 0 ? words.cleared : words.fewer(expected, found);
}

async function measure() {
  const { usage, quota } = await navigator.storage.estimate();
  if (usage === undefined || quota === undefined) throw new Error('Not told.');
  return { used: usage, room: quota };
}

async function isPersisted(): Promise<boolean> {
  return navigator.storage.persisted();
}
