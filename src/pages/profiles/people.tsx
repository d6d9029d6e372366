import ArrowRightLeft from 'lucide-react/icons/arrow-right-left';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { handOver } from '../../profiles/hand-over.ts';
import { useRecord } from '../../record/record-provider.tsx';
import { DeviceSection, Told } from '../device/device-section.tsx';
import device from '../device/device.module.css';
import { AddSomebody } from './add-somebody.tsx';
import { Lock } from './lock.tsx';
import styles from './people.module.css';
import { PersonPlate } from './person-plate.tsx';
import { profilesWords } from './profiles-words.ts';
import { RemoveMine } from './remove-mine.tsx';
import { Rename } from './rename.tsx';
import { useProfiles } from './use-profiles.tsx';

const base = import.meta.env.BASE_URL;
const words = profilesWords.people;

/** Who learns in this browser: adding somebody, handing over, the lock, and the way out for one. */
export function People() {
  const record = useRecord();
  const { profiles, mine, myId, look } = useProfiles(base);
  const [isAdding, setAdding] = useState(false);
  const [told, setTold] = useState('');
  const several = profiles.length > 1;
  return (
    <DeviceSection id="people" title={words.title}>
      <p>{several ? words.several : words.alone}</p>
      {profiles.length === 0 ? null : (
        <ul className={styles.people}>
          {profiles.map(({ id, name, locked }) => (
            <li key={id}>
              <PersonPlate name={name} />
              <span>
                <bdi>{name}</bdi>
                <span className="meta">
                  {[id === myId ? words.you : '', locked ? words.lockedSign : '']
                    .filter((sign) => sign !== '')
                    .map((sign) => ` · ${sign}`)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        <AddSomebody
          base={base}
          mine={mine}
          myId={myId}
          onDone={(said) => {
            setAdding(false);
            setTold(said);
            look();
          }}
        />
      ) : (
        <p className={device.ways}>
          {several ? (
            <button
              type="button"
              className="btn btn-line"
              onClick={() => {
                setTold(words.handingOver);
                void handOver(base, record);
              }}
            >
              <ArrowRightLeft size={20} strokeWidth={1.75} aria-hidden="true" />
              {words.handOver}
            </button>
          ) : null}
          <button
            type="button"
            className={several ? 'btn btn-text' : 'btn btn-line'}
            onClick={() => {
              setTold('');
              setAdding(true);
            }}
          >
            <Plus size={20} strokeWidth={1.75} aria-hidden="true" />
            {words.add}
          </button>
        </p>
      )}
      <Told>{told}</Told>
      {mine === null ? null : <Rename key={mine.name} base={base} mine={mine} onDone={look} />}
      <Lock base={base} mine={mine} myId={myId} />
      {several && mine !== null ? <RemoveMine base={base} mine={mine} /> : null}
      {several ? <p className="meta">{words.privacy}</p> : null}
    </DeviceSection>
  );
}
