import Download from 'lucide-react/icons/download';
import Share2 from 'lucide-react/icons/share-2';
import { useState } from 'react';
import { dayAndDistance } from '../../activities/calendar/day-in-words.ts';
import { useCalendar } from '../../activities/calendar/use-calendar.tsx';
import { dayOf } from '../../record/day-of.ts';
import { useHealth, useRecord } from '../../record/record-provider.tsx';
import { isLockedHere } from '../../profiles/profile-here.ts';
import { profilesWords } from '../profiles/profiles-words.ts';
import { backupTable } from './backup-table.ts';
import { DeviceSection, Told } from './device-section.tsx';
import styles from './device.module.css';
import { keepCopy } from '../keep-copy.ts';
import { canShare, shareCopy } from './hand-over.ts';
import { useHere } from './use-here.tsx';
import { useMoment } from './use-setting.tsx';

const words = backupTable.keep;

/** A file with all of the learner's work, to save or to send to another device. */
export function KeepACopy() {
  const record = useRecord();
  const { quarantined } = useHealth();
  const calendar = useCalendar();
  const copied = useMoment('copied');
  const shares = useHere(canShare);
  const [told, setTold] = useState('');
  const isLocked = useHere(isLockedHere) === true;
  const { copy } = profilesWords;
  const keepPlain = async () => {
    await keepCopy(record, true);
    setTold(copy.unlockedKept);
  };
  const keep = async () => {
    setTold(words.writing);
    await keepCopy(record);
    setTold(words.kept);
  };
  const share = async () => {
    setTold(words.writing);
    const { sent, notSent, notPossible } = words;
    setTold({ sent, 'not-sent': notSent, 'not-possible': notPossible }[await shareCopy(record)]);
  };
  return (
    <DeviceSection id="copy" title={words.title}>
      <p>{words.about(isLocked ? copy.locked : copy.plain)}</p>
      <p className={styles.ways}>
        <button type="button" className="btn btn-primary" onClick={() => void keep()}>
          <Download size={20} strokeWidth={1.75} aria-hidden="true" />
          {words.button}
        </button>
        {shares ? (
          <button type="button" className="btn btn-line" onClick={() => void share()}>
            <Share2 size={20} strokeWidth={1.75} aria-hidden="true" />
            {words.send}
          </button>
        ) : null}
        {isLocked ? (
          <button type="button" className="btn btn-text" onClick={() => void keepPlain()}>
            {copy.unlockedWay}
          </button>
        ) : null}
      </p>
      <Told>{told}</Told>
      <p className="meta">
        {copied === null || calendar === null
          ? words.never
          : words.last(dayAndDistance(dayOf(copied), calendar))}
        {quarantined === 0 ? null : ` ${words.unreadToo}`}
      </p>
    </DeviceSection>
  );
}
