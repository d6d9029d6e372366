import type { Node, PhrasingContent } from 'mdast';
import type { Words } from '../ui/prose.ts';
import type { ActivityId, ItemId } from './activity-id.ts';

/** A piece of Markdown that knows where it stands in its file. */
export type Placed = Pick<Node, 'position'>;

/** What a lesson lends to whoever reads a piece of it. */
export type Reading = {
  /**
   * Notes a mistake and lets the reading go on, so that one run names them all.
   * The message says what was found, the remedy what to write instead.
   */
  readonly mistake: (at: Placed, message: string, remedy: string) => void;
  /** Reads Markdown within a line; links are resolved, pictures and HTML are noted as mistakes. */
  readonly words: (line: readonly PhrasingContent[]) => Words;
  /** Gives the items of an activity their names, in the order in which they stand in the file. */
  readonly nameItems: (activity: ActivityId | null) => (text: Words) => ItemId;
};
