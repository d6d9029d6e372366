import { useEffect } from 'react';
import { useRoutes } from 'react-router';
import { CourseProvider } from '../course/course-provider.tsx';
import type { CourseSource } from '../course/course-source.ts';
import { RecordProvider } from '../record/record-provider.tsx';
import type { Record } from '../record/record.ts';
import { routes } from '../routes.tsx';
import { PictureBase } from '../ui/picture-base.tsx';
import type { PictureInPage } from '../ui/picture-base.tsx';
import { LastResort } from './broken-page.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

/**
 * The whole site inside a router: the same tree in the browser and when it is prerendered, so that
 * the one hydrates what the other wrote.
 */
export function Site({
  base,
  inPage = null,
  source,
  record,
}: {
  /** The path the site lies under, with a slash at its end. */
  readonly base: string;
  /** The picture that stands in the page itself while it is prerendered. */
  readonly inPage?: PictureInPage | null;
  readonly source: CourseSource;
  /** Null while the site is prerendered. */
  readonly record: Record | null;
}) {
  // What the watchdog waits for.
  useEffect(() => {
    document.documentElement.dataset['alive'] = '';
  }, []);
  return (
    <RecordProvider record={record}>
      <CourseProvider source={source}>
        <PictureBase base={base} inPage={inPage}>
          <ErrorBoundary fallback={LastResort}>
            <Addresses />
          </ErrorBoundary>
        </PictureBase>
      </CourseProvider>
    </RecordProvider>
  );
}

function Addresses() {
  return useRoutes(routes);
}
