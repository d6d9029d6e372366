/** What stands in the field while it may differ from what has been kept. */
export type Draft = {
  readonly text: string;
  /** What was handed over and has not been seen among the kept answers yet, oldest first. */
  readonly given: readonly string[];
};

/** The draft after a keystroke. */
export function type(draft: Draft | null, text: string): Draft {
  return { text, given: draft?.given ?? [] };
}

/** Whether the draft holds anything that was not handed over. */
export function isUnsaved(draft: Draft | null): draft is Draft {
  return draft !== null && draft.given.at(-1) !== draft.text;
}

/** The draft once it has been handed over to be kept. */
export function give(draft: Draft): Draft {
  return { text: draft.text, given: [...draft.given, draft.text] };
}

/**
 * The draft once `kept` has become the kept answer; null when the field is to show it.
 *
 * It may be an echo of what was handed over, arriving while the learner has written on, or it may
 * come from another tab or device. Nothing that was not handed over is ever given up for it.
 */
export function meet(draft: Draft | null, kept: string): Draft | null {
  if (draft === null || draft.text === kept) return null;
  const echo = draft.given.indexOf(kept);
  if (echo >= 0) return { text: draft.text, given: draft.given.slice(echo + 1) };
  return isUnsaved(draft) ? draft : null;
}
