import { saveFile } from '../save-file.ts';

/**
 * Gives a picture to the device's own way of sharing, or keeps it as a file where there is none.
 *
 * @returns what became of it; `left` when the learner closed the sharing sheet
 */
export async function handOver(file: File): Promise<'shared' | 'kept' | 'left'> {
  const can: Partial<Pick<Navigator, 'canShare' | 'share'>> = navigator;
  if (can.share !== undefined && can.canShare?.({ files: [file] }) === true) {
    try {
      await can.share.call(navigator, { files: [file] });
      return 'shared';
    } catch (fault) {
      if (fault instanceof DOMException && fault.name === 'AbortError') return 'left';
    }
  }
  saveFile(file);
  return 'kept';
}
