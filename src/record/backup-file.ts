import { dayOf } from './day-of.ts';
import type { Contents } from './record.ts';
import { writeBackup } from './write-backup.ts';

/**
 * The backup as a file to hand over: `extra-mile-2026-11-22.jsonl`.
 *
 * @param about.app names the build of the program
 * @param about.now milliseconds since 1970; the name has the day of it where the device is
 */
export async function backupFile(
  contents: Contents,
  about: { readonly app: string; readonly now: number },
): Promise<File> {
  const bytes = await writeBackup(contents, about);
  return new File([...bytes], `extra-mile-${dayOf(about.now)}.jsonl`, {
    type: 'application/jsonl',
  });
}
