import { meetingWords as words } from './meeting-words.ts';

/** A minute more for the item under way. */
export function MinuteMore({ onMinute }: { readonly onMinute: () => void }) {
  return (
    <button
      type="button"
      className="btn btn-line num"
      aria-label={words.minuteMore}
      onClick={onMinute}
    >
      {words.minute}
    </button>
  );
}
