import Download from 'lucide-react/icons/download';
import Share2 from 'lucide-react/icons/share-2';
import { useState } from 'react';
import { dayAndDistance } from '../../activities/calendar/day-in-words.ts';
import { useCalendar } from '../../activities/calendar/use-calendar.tsx';
import { dayOf } from '../../record/day-of.ts';
import { useHealth, useRecord } from '../../record/record-provider.tsx';
import { isLockedHere } from '../../profiles/profile-here.ts';
import { profilesWords } from '../profiles/profiles-words.ts';
import { DeviceSection, Told } from './device-section.tsx';
import styles from './device.module.css';
import { keepCopy } from '../keep-copy.ts';
import { canShare, shareCopy } from './hand-over.ts';
import { useHere } from './use-here.tsx';
import { useMoment } from './use-setting.tsx';

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
    setTold('Writing the copy.');
    await keepCopy(record);
    setTold('A copy is with your downloads. Put it where you will find it again.');
  };
  const share = async () => {
    setTold('Writing the copy.');
    setTold(
      {
        sent: 'The copy is on its way.',
        'not-sent': 'The copy was not sent.',
        'not-possible': 'This browser cannot hand it over. Keep a copy, and send that file.',
      }[await shareCopy(record)],
    );
  };
  return (
    <DeviceSection id="copy" title="Keep a copy">
      <p>
        One file with everything you did. It brings your work back if this browser loses it, and
        takes it to another device. Only you have it: {isLocked ? copy.locked : copy.plain}
      </p>
      <p className={styles.ways}>
        <button type="button" className="btn btn-primary" onClick={() => void keep()}>
          <Download size={20} strokeWidth={1.75} aria-hidden="true" />
          Keep a copy
        </button>
        {shares ? (
          <button type="button" className="btn btn-line" onClick={() => void share()}>
            <Share2 size={20} strokeWidth={1.75} aria-hidden="true" />
            Send it to another device
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
          ? 'No copy was kept from this browser yet.'
          : `Last kept ${dayAndDistance(dayOf(copied), calendar)}.`}
        {quarantined === 0 ? null : ' The lines that could not be read are in it too.'}
      </p>
    </DeviceSection>
  );
}
