import type { Words } from '../../ui/prose.ts';
import type { ActivityId, ItemId } from '../activity-id.ts';

/** Two roles to act out, a third to observe, and what to talk about afterwards. */
export type RolePlay = {
  readonly kind: 'role-play';
  readonly id: ActivityId;
  readonly tab: string;
  readonly question: Words;
  readonly lead: Words;
  /** How long a round is meant to last: 1 to 10. */
  readonly minutes: number;
  readonly roles: readonly Role[];
  readonly observer: Observer;
  readonly debrief: readonly Words[];
};

/** A card for one person: who they are, what they want, know and hide. */
export type Role = { readonly name: Words; readonly text: readonly Words[] };

export type Observer = {
  readonly name: Words;
  /** What to watch for. */
  readonly watch: readonly { readonly id: ItemId; readonly text: Words }[];
};

/** One alone, two without an observer, or three. */
export type People = 1 | 2 | 3;

export type Round = {
  readonly people: People;
  /** What was ticked of the things to watch for. */
  readonly seen: readonly ItemId[];
};

/**
 * How much of a round is left, in milliseconds: `left` when the clock was last set going, at the
 * instant `since` (milliseconds since 1970), or for as long as it stands, when `since` is null.
 */
export type Clock = { readonly left: number; readonly since: number | null };

export type RolePlayAnswer = {
  readonly kind: 'role-play';
  /** The rounds that were played to their end, oldest first. */
  readonly rounds: readonly Round[];
  /** The round under way; its clock is null until it is set going. */
  readonly now: (Round & { readonly clock: Clock | null }) | null;
};

/** Whether a round was played to its end, or both parts were read through by somebody alone. */
export function hasPlayed(answer: RolePlayAnswer): boolean {
  return answer.rounds.length > 0;
}
