import { writeBase64Url } from '../course/base64url.ts';
import type { LessonId, ModuleId } from '../course/lesson.ts';
import type { Day, Drawer } from '../record/fact.ts';

/** 128 random bits in base64url: no two assignments of the world share one. */
export type AssignmentId = string & { readonly __brand: 'AssignmentId' };

/** What is asked for: a whole module or one lesson. */
export type AssignedItem = ModuleId | LessonId;

/** Lessons in an order, from somebody, perhaps by a day. */
export type Assignment = {
  readonly id: AssignmentId;
  /** From 1; raised each time it is sent again with changes. The highest is the one that counts. */
  readonly issue: number;
  readonly items: readonly AssignedItem[];
  readonly title: string;
  readonly by: Day | null;
  readonly from: string;
  readonly team: string;
  readonly note: string;
  /** Where a receipt may be mailed to. */
  readonly mail: string | null;
  /** The sender's public key, in base64url: receipts may be sealed to it (`seal.ts`). */
  readonly key: string | null;
};

/** The most that an assignment holds; texts in characters as a reader counts them. */
export const assignmentBounds = {
  items: 100,
  issue: 9_999,
  title: 80,
  from: 60,
  team: 60,
  note: 140,
  mail: 120,
  key: 200,
} as const;

/** What a learner has taken on, and what a manager has sent. */
export const assignmentsDrawer = 'assignments' as Drawer;
export const sentDrawer = 'sent' as Drawer;

/** An id for a new assignment. */
export function newAssignmentId(): AssignmentId {
  return writeBase64Url(crypto.getRandomValues(new Uint8Array(16))) as AssignmentId;
}
