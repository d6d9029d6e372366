import { later } from '../ui/later.tsx';

/* Parts that a page can be read without: they come once it is done. */
export const StudyAids = later(
  'idle',
  async () => (await import('../study-aids/study-aids.tsx')).StudyAids,
);
export const StorageNotice = later(
  'idle',
  async () => (await import('./storage-notice.tsx')).StorageNotice,
);
export const LessonChanges = later(
  'now',
  async () => (await import('./lesson-changes.tsx')).LessonChanges,
);
export const BookmarkList = later(
  'idle',
  async () => (await import('./bookmark-list.tsx')).BookmarkList,
);
export const Today = later('now', async () => (await import('./today/today.tsx')).Today);
