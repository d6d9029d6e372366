import { useMemo } from 'react';
import { useDraft } from '../reflection/use-draft.tsx';

/**
 * An answer of several fields between keystrokes. It is drafted whole, as one text, so that two
 * fields changed shortly after one another never overwrite each other.
 *
 * @param kept the answer as it is kept, or the one to begin with
 */
export function useAnswerDraft<Answer>(kept: Answer, onAnswer: (answer: Answer) => void) {
  const { text, unsaved, write, put, keep } = useDraft(JSON.stringify(kept), (json) =>
    onAnswer(JSON.parse(json) as Answer),
  );
  return {
    answer: useMemo(() => JSON.parse(text) as Answer, [text]),
    /** Whether it holds anything that was not handed over. */
    unsaved,
    /** For a keystroke: handed over a moment after the last one. */
    write: (answer: Answer) => write(JSON.stringify(answer)),
    /** For a decision: handed over at once. */
    put: (answer: Answer) => put(JSON.stringify(answer)),
    keep,
  };
}
