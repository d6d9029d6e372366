import { memo } from 'react';
import { findEverything } from './find-everything.ts';
import type { OwnIndex } from './find-everything.ts';
import type { Progress, SearchIndex } from './search-index.ts';
import styles from './search-panel.module.css';
import { SearchResults } from './search-results.tsx';
import { SearchState } from './search-state.tsx';
import { wordsIn } from './words-in.ts';

/**
 * What a query finds in what has been read so far. Remembered, because the field above it is drawn at
 * every letter; `progress` changes whenever there is more in the index.
 */
export const SearchFindings = memo(
  ({
    query,
    index,
    progress,
    own,
    onLeave,
  }: {
    readonly query: string;
    readonly index: SearchIndex;
    readonly progress: Progress;
    readonly own: OwnIndex;
    readonly onLeave: () => void;
  }) => {
    const findings = findEverything(query, index, own);
    return (
      <div className={styles.found}>
        <SearchState
          query={query}
          isAsked={wordsIn(query).length > 0}
          findings={findings}
          progress={progress}
          onLeave={onLeave}
        />
        <SearchResults findings={findings} onLeave={onLeave} />
      </div>
    );
  },
);
