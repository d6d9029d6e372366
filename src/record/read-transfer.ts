import { unpack } from '../course/pack.ts';
import { parseBackup, type ParsedBackup } from './parse-backup.ts';

/** Bytes of a record that came in a link or a row of codes, at most. */
const most = 4 * 1024 * 1024;

/** Reads what arrived in parts, whatever it is. It never throws. */
export async function readTransfer(packed: string): Promise<ParsedBackup> {
  const unpacked = await unpack(packed, { most });
  switch (unpacked.status) {
    case 'text':
      return parseBackup(new Blob([unpacked.text]));
    case 'too-large':
      return { status: 'too-large' };
    case 'cut':
    case 'not-packed':
      return { status: 'destroyed' };
  }
}
