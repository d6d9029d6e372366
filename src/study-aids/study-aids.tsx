import { useCallback, useState } from 'react';
import type { LessonPage } from '../course/course.ts';
import type { Progress } from '../progress/progress.ts';
import { AidSlot } from './aid-slot.tsx';
import { BookmarkButton } from './bookmark-button.tsx';
import styles from './study-aids.module.css';
import { Toast } from './toast.tsx';
import type { Said } from './toast.tsx';
import { useWide } from './use-wide.tsx';

/** What helps in studying a lesson: in the bar above it, or under the thumb on a narrow window. */
export function StudyAids({
  page,
  progress,
}: {
  readonly page: LessonPage;
  readonly progress: Progress;
}) {
  const { lesson } = page;
  const wide = useWide();
  const [said, say] = useState<Said | null>(null);
  const forget = useCallback(() => say(null), []);
  const toast = <Toast said={said} onDone={forget} />;
  return (
    <>
      <AidSlot name={wide ? 'bar' : 'thumb'}>
        <section className={styles.tools} aria-label="Study aids">
          <BookmarkButton lesson={lesson} progress={progress} onSay={say} />
          {wide ? null : toast}
        </section>
      </AidSlot>
      {wide ? toast : null}
    </>
  );
}
