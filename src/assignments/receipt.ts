import type { ActivityId } from '../activities/activity-id.ts';
import type { LessonId, Revision } from '../course/lesson.ts';
import type { Day } from '../record/fact.ts';
import type { AssignmentId } from './assignment.ts';

/** Made of what it says and of the device's key: the same receipt has the same id wherever it comes. */
export type ReceiptId = string & { readonly __brand: 'ReceiptId' };

/** A device's public key for signing: 44 letters in base64url. */
export type DeviceKey = string & { readonly __brand: 'DeviceKey' };

/** A finished lesson as a receipt tells of it. */
export type ReceiptLesson = {
  readonly lesson: LessonId;
  /** When it was finished for the first time: going through it again makes nobody late. */
  readonly on: Day;
  /** The text that was finished last. */
  readonly revision: Revision;
  /** How many of its checks were answered. */
  readonly checks: number;
  /** Those of them whose first answer was another than the best. */
  readonly missed: readonly ActivityId[];
};

/** Words of the learner's own, which are in a receipt only when the learner ticks them. */
export type SharedWords =
  | {
      readonly kind: 'reflection';
      readonly lesson: LessonId;
      readonly activity: ActivityId;
      readonly text: string;
    }
  | {
      readonly kind: 'commitment';
      readonly lesson: LessonId;
      readonly activity: ActivityId;
      readonly when: string;
      readonly will: string;
      readonly by: Day;
      readonly evidence: string;
    };

/** What a learner says of themselves. */
export type ReceiptContent = {
  readonly name: string;
  /** '' when none was given. */
  readonly staffNumber: string;
  /** The day on which it was made. */
  readonly on: Day;
  /** The assignment it answers, and its issue; null when nobody asked. */
  readonly answers: { readonly assignment: AssignmentId; readonly issue: number } | null;
  /** The finished lessons, each once. */
  readonly lessons: readonly ReceiptLesson[];
  readonly shared: readonly SharedWords[];
};

/** A receipt whose signature holds. It was not changed since that device made it; no more is known. */
export type Receipt = ReceiptContent & { readonly id: ReceiptId; readonly device: DeviceKey };

/** The most that a receipt holds; texts in characters as a reader counts them. */
export const receiptBounds = {
  name: 60,
  staffNumber: 24,
  lessons: 400,
  checks: 60,
  shared: 120,
  words: 20_000,
} as const;

/** A code as somebody types it from paper, written as `receiptCode` does; null where it is none. */
export function readReceiptCode(text: string): string | null {
  const typed = text
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    // Letters that the code does not have are the digits that they look like.
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const [, first, second] = /^EM([0-9A-HJKMNP-TV-Z]{4})([0-9A-HJKMNP-TV-Z]{4})$/.exec(typed) ?? [];
  return first === undefined || second === undefined ? null : `EM-${first}-${second}`;
}

/** Eight letters and digits to tell one receipt from another by voice: `EM-7QF4-K2MD`. */
export function receiptCode(id: ReceiptId): string {
  const letters = [...atob(id.slice(0, 20).replaceAll('-', '+').replaceAll('_', '/'))]
    .slice(0, 8)
    .map((byte) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[byte.charCodeAt(0) % 32]);
  return `EM-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
