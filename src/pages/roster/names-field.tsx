import { useId, useState } from 'react';
import { keepNames, tidyNames } from '../../assignments/roster-papers.ts';
import { useRecord } from '../../record/record-provider.tsx';
import fields from '../device/fields.module.css';
import styles from './below-board.module.css';
import { rosterWords as say } from './roster-words.ts';

/** The names of those from whom a receipt is awaited. */
export function NamesField({ names }: { readonly names: readonly string[] }) {
  const id = useId();
  const record = useRecord();
  /** What is being typed; null while it is what is kept. */
  const [typed, setTyped] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const text = typed ?? names.join('\n');
  return (
    <details className={styles.more}>
      <summary>{say.names}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const kept = tidyNames(text.split('\n'));
          record.append(keepNames(kept));
          setTyped(null);
          setTold(say.namesKept(kept.length));
        }}
      >
        <p className="meta">{say.namesHint}</p>
        <label className={fields.label} htmlFor={id}>
          {say.namesLabel}
        </label>
        <textarea
          id={id}
          className={`${fields.field} ${styles.names}`}
          rows={Math.min(12, Math.max(4, text.split('\n').length + 1))}
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => {
            setTyped(target.value);
            setTold('');
          }}
        />
        <p className={styles.formEnd}>
          <button type="submit" className="btn btn-line">
            {say.namesKeep}
          </button>
        </p>
        <p role="status" className={styles.told}>
          {told}
        </p>
      </form>
    </details>
  );
}
