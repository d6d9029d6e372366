import { useParams } from 'react-router';
import { readLessonId } from '../course/address.ts';
import { useLessonPage } from '../course/course-provider.tsx';
import { LessonView } from './lesson-view.tsx';
import { NotFoundPage } from './pages.tsx';

/** The lesson an address names. */
export function LessonPage() {
  const { module = '', lesson = '' } = useParams();
  const page = useLessonPage(readLessonId(module, lesson));
  return page === null ? <NotFoundPage /> : <LessonView page={page} />;
}
