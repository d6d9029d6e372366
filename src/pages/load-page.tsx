import { lazy, type ReactNode } from 'react';
import { afterFailure } from '../ui/readable.ts';

/**
 * A page that is a file of its own, fetched with the first visit to it. React's `lazy` remembers for
 * ever that its file could not be had; here the next attempt is a new one.
 */
export function loadPage(load: () => Promise<() => ReactNode>): () => ReactNode {
  const anew = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        afterFailure(() => {
          Page = anew();
        });
        throw error;
      }
    });
  let Page = anew();
  return function LoadedPage() {
    return <Page />;
  };
}
