import type { Fault } from './error-boundary.tsx';
import { ErrorPage } from './error-page.tsx';
import { isMissingFile } from './missing-file.ts';
import { NotOnDevicePage } from './not-on-device-page.tsx';

/** What a page that broke shows in its place, by what broke it. */
export function FaultPage(fault: Fault) {
  return isMissingFile(fault.error) ? (
    <NotOnDevicePage onRetry={fault.onRetry} />
  ) : (
    <ErrorPage {...fault} />
  );
}
