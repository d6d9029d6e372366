import { useCallback, useEffect, useRef, useState } from 'react';
import { gather, joinParts, type Gathered } from '../../record/gather-parts.ts';
import type { Backup } from '../../record/parse-backup.ts';
import { previewBackup, type BackupPreview } from '../../record/preview-backup.ts';
import { readTransfer } from '../../record/read-transfer.ts';
import { useRecord } from '../../record/record-provider.tsx';
import { takeBackup } from '../../record/take-backup.ts';
import { refusalWords, takenWords } from '../device/backup-words.ts';
import { findParts } from './find-parts.ts';
import { transferWords } from './transfer-words.ts';
import { loadUnderWay, saveUnderWay } from './under-way.ts';

export type Arriving =
  /** `gathered` is null before the first part. */
  | { readonly status: 'gathering'; readonly gathered: Gathered | null; readonly told: string }
  | { readonly status: 'reading' }
  /** All of it is here, and nothing of it is stored. */
  | { readonly status: 'read'; readonly backup: Backup; readonly preview: BackupPreview }
  | { readonly status: 'taking' }
  | { readonly status: 'taken'; readonly told: string };

const words = transferWords.take;

/** Takes in what comes from another device in parts: gathers them, shows what they hold, asks. */
export function useArriving() {
  const record = useRecord();
  const [arriving, setArriving] = useState<Arriving>(nothingYet(''));
  // A camera reads faster than a page is drawn.
  const held = useRef<Gathered | null>(null);

  const hold = useCallback((gathered: Gathered | null) => {
    held.current = gathered;
    saveUnderWay(gathered);
  }, []);

  const read = useCallback(
    async (packed: string) => {
      setArriving({ status: 'reading' });
      const backup = await readTransfer(packed);
      await record.opened;
      if (backup.status === 'backup') {
        const preview = previewBackup(backup, record.contents());
        setArriving({ status: 'read', backup, preview });
      } else {
        hold(null);
        setArriving(nothingYet(refusalWords(backup.status)));
      }
    },
    [record, hold],
  );

  /** Gives whether there was anything in it. */
  const give = useCallback(
    (text: string): boolean => {
      const found = findParts(text);
      if (found.status !== 'parts') {
        const told = transferWords.problem[found.status];
        setArriving({ status: 'gathering', gathered: held.current, told });
        return false;
      }
      const before = held.current;
      const now = found.parts.reduce<Gathered | null>(gather, before);
      if (now === null || now === before) return true;
      hold(now);
      const packed = joinParts(now);
      if (packed !== null) void read(packed);
      else {
        const isAnew = before !== null && before.transfer !== now.transfer;
        setArriving({ status: 'gathering', gathered: now, told: isAnew ? words.anew : '' });
      }
      return true;
    },
    [read, hold],
  );

  const forget = useCallback(
    (told: string) => {
      hold(null);
      setArriving(nothingYet(told));
    },
    [hold],
  );

  const take = useCallback(
    async (backup: Backup) => {
      setArriving({ status: 'taking' });
      const added = await takeBackup(record, backup);
      hold(null);
      setArriving({ status: 'taken', told: takenWords(added) });
      void record.askToPersist();
    },
    [record, hold],
  );

  useEffect(() => {
    const underWay = loadUnderWay();
    if (underWay === null || held.current !== null) return;
    held.current = underWay;
    setArriving({ status: 'gathering', gathered: underWay, told: '' });
  }, []);

  return { arriving, give, forget, take };
}

function nothingYet(told: string): Arriving {
  return { status: 'gathering', gathered: null, told };
}
