import { useMemo, useState } from 'react';
import { forgetOffline } from '../../offline/forget-offline.ts';
import { forgetKeysHere } from '../../profiles/forget-keys-here.ts';
import { firstProfile } from '../../profiles/profile.ts';
import { profileHere } from '../../profiles/profile-here.ts';
import { loadProfiles } from '../../profiles/profile-list.ts';
import { gatherProgress } from '../../progress/progress.ts';
import { useFacts, useRecord } from '../../record/record-provider.tsx';
import { keepCopy } from '../keep-copy.ts';
import { profilesWords } from '../profiles/profiles-words.ts';
import { showBadge } from '../review/app-badge.ts';
import { saveUnderWay } from '../transfer/under-way.ts';
import { deletionWords } from './deletion-words.ts';
import { DeletionDialog } from './deletion-dialog.tsx';
import fields from './fields.module.css';
import { storedWords } from './stored-words.ts';

const base = import.meta.env.BASE_URL;
const words = deletionWords.everything;

/** Deletes what everybody did in this browser. */
export function DeleteDialog({ onClose }: { readonly onClose: () => void }) {
  const record = useRecord();
  const here = profileHere()?.profile ?? null;
  const [keepsLessons, setKeepsLessons] = useState(true);
  const everybody = loadProfiles(base).map(({ name }) => name);

  const deleteEverything = async () => {
    saveUnderWay(null);
    const { eraseEverybodyElse } = await import('../../profiles/erase-everybody.ts');
    const others = await eraseEverybodyElse(base, here?.id ?? firstProfile);
    const isWhole = (await record.erase()) && others;
    await forgetKeysHere(base);
    showBadge(0);
    if (!keepsLessons) await forgetOffline(base).catch(() => undefined);
    return isWhole;
  };

  return (
    <DeletionDialog
      words={{
        title: words.ask,
        keep: words.keep,
        kept: words.kept,
        label: words.type(<b key="word">{words.word}</b>),
        missing: words.missing(words.word),
        button: words.button,
        done: words.done,
        whole: words.whole,
      }}
      expects={words.word}
      read={(text) => text.trim()}
      choice={
        <label className={fields.check}>
          <input
            type="checkbox"
            checked={keepsLessons}
            onChange={(event) => setKeepsLessons(event.currentTarget.checked)}
          />
          {words.keepLessons}
        </label>
      }
      onKeep={() => keepCopy(record)}
      onDelete={deleteEverything}
      onClose={onClose}
    >
      <Going />
      {everybody.length < 2 ? null : <p>{profilesWords.everybody(everybody)}</p>}
    </DeletionDialog>
  );
}

/** What would go. */
function Going() {
  const facts = useFacts();
  const held = useMemo(() => storedWords(gatherProgress(facts)), [facts]);
  return <p>{words.going(held)}</p>;
}
