import Search from 'lucide-react/icons/search';
import { useId } from 'react';
import styles from './journal.module.css';
import { journalWords as words, type Filter } from './journal-words.ts';

const filters: readonly Filter[] = ['everything', 'reflection', 'table', 'note', 'bookmark'];

/** The field that searches, and what the journal is narrowed down to. */
export function JournalTools({
  query,
  filter,
  hasDeleted,
  count,
  onSearch,
  onFilter,
}: {
  readonly query: string;
  readonly filter: Filter;
  readonly hasDeleted: boolean;
  /** How many were found; null while nothing is searched. */
  readonly count: number | null;
  readonly onSearch: (query: string) => void;
  readonly onFilter: (filter: Filter) => void;
}) {
  const name = useId();
  const offered = hasDeleted || filter === 'deleted' ? [...filters, 'deleted' as const] : filters;
  return (
    <div className={styles.tools}>
      <div className={styles.search}>
        <Search size={20} strokeWidth={1.75} aria-hidden="true" />
        <input
          type="search"
          value={query}
          maxLength={100}
          aria-label={words.search}
          placeholder={words.search}
          onChange={(event) => onSearch(event.currentTarget.value)}
        />
      </div>
      <fieldset className={styles.filters}>
        <legend className="visually-hidden">{words.filters}</legend>
        {offered.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={filter === each}
              onChange={() => onFilter(each)}
            />
            {words.filter[each]}
          </label>
        ))}
      </fieldset>
      <p className={`meta num ${styles.count}`} role="status">
        {count === null ? '' : words.found(count)}
      </p>
    </div>
  );
}
