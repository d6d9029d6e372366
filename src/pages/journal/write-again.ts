import type { EntryFact } from '../../progress/journal/entries.ts';
import type { Happening } from '../../record/fact.ts';

/** What has to happen for an entry to stand again as it stood in a fact. */
export function writeAgain(fact: EntryFact): Happening {
  switch (fact.kind) {
    case 'noted': {
      const { kind, lesson, note, text, place, quote, before } = fact;
      return { kind, lesson, note, text, place, quote, before };
    }
    case 'bookmarked': {
      const { kind, lesson, kept } = fact;
      return { kind, lesson, kept };
    }
    case 'answered': {
      const { kind, lesson, activity, answer, complete } = fact;
      return { kind, lesson, activity, answer, complete };
    }
  }
}

/** What has to happen for an entry to be gone. What was finished with it stays finished. */
export function writeNothing(fact: EntryFact): Happening {
  const again = writeAgain(fact);
  switch (again.kind) {
    case 'noted':
      return { ...again, text: '' };
    case 'bookmarked':
      return { ...again, kept: false };
    case 'answered':
      return {
        ...again,
        answer:
          again.answer.kind === 'audit'
            ? { kind: 'audit', rows: [] }
            : { kind: 'reflection', text: '' },
        complete: false,
      };
    default:
      return again;
  }
}
