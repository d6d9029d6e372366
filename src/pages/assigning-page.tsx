import { lazy } from 'react';

/*
 * The pages about assignments, behind one door: each name of a page costs every lesson bytes before
 * its text, and few readers of a lesson ever assign one.
 */
const pages = {
  assign: lazy(async () => ({ default: (await import('./assign-page.tsx')).AssignPage })),
  assigned: lazy(async () => ({ default: (await import('./assigned-page.tsx')).AssignedPage })),
  briefing: lazy(async () => ({ default: (await import('./briefing-page.tsx')).BriefingPage })),
} as const;

/** A page about assignments, fetched when it is first come to. */
export function AssigningPage({ page }: { readonly page: keyof typeof pages }) {
  const Page = pages[page];
  return <Page />;
}
