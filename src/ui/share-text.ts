/** Whether what was handed to the share sheet went on from there. */
export type Shared = 'sent' | 'not-sent';

export type ShareableText = {
  readonly title: string;
  readonly text: string;
  readonly url?: string;
};

/** Whether this browser has a share sheet. */
export function canShareText(): boolean {
  // Not every browser has it, whatever the types say.
  return typeof (navigator as Partial<Navigator>).share === 'function';
}

/**
 * Hands words to another app; to be called in a user's action. It never rejects: `not-sent` is also
 * what comes of changing one's mind.
 *
 * @returns null where there is no share sheet: copy it instead
 */
export function shareText(what: ShareableText): Promise<Shared> | null {
  return canShareText() ? share(what) : null;
}

async function share(what: ShareableText): Promise<Shared> {
  try {
    await navigator.share(what);
    return 'sent';
  } catch {
    return 'not-sent';
  }
}
