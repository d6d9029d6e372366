import { Disclosure } from '../../activities/reflection/disclosure.tsx';
import { wordsOf, type EntryFact } from '../../progress/journal/entries.ts';
import { useRecord } from '../../record/record-provider.tsx';
import styles from './journal.module.css';
import { journalWords as words } from './journal-words.ts';
import { writeAgain } from './write-again.ts';

/** Earlier words of an entry, each with a way to use them again; nothing while there are none. */
export function Versions({ versions }: { readonly versions: readonly EntryFact[] }) {
  const record = useRecord();
  if (versions.length === 0) return null;
  const language = document.documentElement.lang || 'en';
  return (
    <Disclosure summary={words.earlier(versions.length)}>
      <ul>
        {versions.map((version) => (
          <li key={version.id} className={styles.version}>
            <p className="meta-3">
              {words.versionOf(Date.parse(version.at.slice(0, 24)), language)}
            </p>
            <p className={styles.words}>{wordsOf(version)}</p>
            <button
              type="button"
              className="btn btn-line btn-small"
              onClick={() => record.append(writeAgain(version))}
            >
              {words.useThis}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
