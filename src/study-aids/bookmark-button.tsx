import Bookmark from 'lucide-react/icons/bookmark';
import type { Lesson } from '../course/lesson.ts';
import { isBookmarked } from '../progress/progress.ts';
import type { Progress } from '../progress/progress.ts';
import { useHealth, useRecord } from '../record/record-provider.tsx';
import { studyAidsWords as words } from './study-aids-words.ts';
import type { Said } from './toast.tsx';
import { ToolButton } from './tool-button.tsx';

/** Puts a bookmark on the lesson or takes it off again; says which in words. */
export function BookmarkButton({
  lesson,
  progress,
  onSay,
}: {
  readonly lesson: Lesson;
  readonly progress: Progress;
  readonly onSay: (said: Said) => void;
}) {
  const record = useRecord();
  const opening = useHealth().status === 'opening';
  const kept = isBookmarked(progress, lesson);
  return (
    <ToolButton
      label={kept ? words.bookmarked : words.bookmark}
      aria-pressed={kept}
      // What is not read yet cannot be turned round.
      disabled={opening}
      onClick={() => {
        record.append({ kind: 'bookmarked', lesson: lesson.id, kept: !kept });
        void record.askToPersist();
        onSay({ words: kept ? words.bookmarkOff : words.bookmarkKept });
      }}
    >
      <Bookmark
        size={24}
        strokeWidth={1.75}
        fill={kept ? 'currentColor' : 'none'}
        aria-hidden="true"
      />
    </ToolButton>
  );
}
