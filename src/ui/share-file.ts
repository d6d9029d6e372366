import type { Shared } from './share-text.ts';

/** Whether this browser hands files of a kind to other apps at all. */
export function canShareFile(name: string, type: string): boolean {
  return shareable(new File(['{}'], name, { type })) !== null;
}

/**
 * Hands a file to another app; to be called in a user's action. Browsers share few kinds of files, and
 * plain text is one of all: what cannot go as it is goes as text, with `.txt` behind its name.
 *
 * @returns null where that is not possible: let it be downloaded instead
 */
export function shareFile(file: File): Promise<Shared> | null {
  const sent = shareable(file);
  return sent === null ? null : share(sent);
}

async function share(file: File): Promise<Shared> {
  try {
    await navigator.share({ files: [file], title: file.name });
    return 'sent';
  } catch {
    return 'not-sent';
  }
}

function shareable(file: File): File | null {
  const asText = new File([file], `${file.name}.txt`, { type: 'text/plain' });
  // Not every browser has it, whatever the types say.
  const { canShare = () => false } = navigator as Partial<Navigator>;
  return [file, asText].find((one) => canShare.call(navigator, { files: [one] })) ?? null;
}
