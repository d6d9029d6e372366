import { words } from '../ui/spoken.ts';

/** What a finished lesson says of what has changed in it since. */
export const changesWords = words('changes', {
  title: 'Updated since you finished',
  seen: 'Seen. This mile counts as it did before.',
  fresh: 'New for you',
  altered: 'Asked differently',
  gone: (count: number) =>
    count === 1
      ? 'One thing you answered here is no longer part of it. Your answer is kept.'
      : `${count} things you answered here are no longer part of it. Your answers are kept.`,
  vague: 'Something in its practice was reworded.',
  note: 'This mile stays travelled, and nothing of yours is gone.',
  mark: 'Mark as seen',
});
