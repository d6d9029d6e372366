import * as v from 'valibot';
import type { Entry } from '../record/entry.ts';
import type { Drawer, Fact, Happening } from '../record/fact.ts';
import { papersIn } from '../record/papers.ts';
import { parseVault, type Vault } from '../record/vault.ts';
import { profileId, type ProfileId } from './profile.ts';
import { readName } from './read-name.ts';

/*
 * What a record says of the place where it lies, so that it is told from others without the list of
 * profiles: always plain, never handed on, and nothing where it names another place.
 */

const place = 'profile' as Drawer;

/** The record is being filled from that of another profile, and is not whole before `readyHappening`. */
export function begunHappening(to: ProfileId, from: ProfileId): Happening {
  return { kind: 'filed', drawer: place, name: 'begun', paper: { to, from } };
}

/** It is whole: from here on it stands in the place of the one that it was filled from. */
export function readyHappening(ready: Ready & { readonly to: ProfileId }): Happening {
  return { kind: 'filed', drawer: place, name: 'ready', paper: ready };
}

export type Ready = {
  readonly from: ProfileId;
  readonly name: string;
  /** Null where the record is plain. */
  readonly vault: Vault | null;
};

const begun = v.object({ to: profileId, from: profileId });
const ready = v.object({
  to: profileId,
  from: profileId,
  name: v.pipe(v.string(), v.transform(readName)),
  vault: v.unknown(),
});

/** From which record the one of this profile is filled; null where it began by itself. */
export function begunIn(facts: readonly Fact[], id: ProfileId): ProfileId | null {
  const parsed = v.safeParse(begun, papersIn(facts, place).get('begun')?.paper);
  return parsed.success && parsed.output.to === id ? parsed.output.from : null;
}

export function readyIn(facts: readonly Fact[], id: ProfileId): Ready | null {
  const told = readReady(papersIn(facts, place).get('ready')?.paper);
  return told?.to === id ? told : null;
}

/** Of whichever place: in a copy that was taken of a locked record. */
export function anyReadyIn(entries: readonly Entry[]): Ready | null {
  const facts = entries.flatMap(({ fact }) => fact ?? []);
  return readReady(papersIn(facts, place).get('ready')?.paper);
}

/** Whether it says something of its place only, and is not to be taken elsewhere. */
export function isOfPlace({ fact }: Entry): boolean {
  return fact?.kind === 'filed' && fact.drawer === place;
}

function readReady(paper: unknown): (Ready & { readonly to: ProfileId }) | null {
  const parsed = v.safeParse(ready, paper);
  if (!parsed.success) return null;
  const vault = parsed.output.vault === null ? null : parseVault(parsed.output.vault);
  // A vault that cannot be read must not make a sealed record pass for a plain one.
  if (vault === null && parsed.output.vault !== null) return null;
  return { ...parsed.output, vault };
}
