import { useState } from 'react';
import { Link } from 'react-router';
import { fingerprint, sealingKey } from '../../assignments/seal.ts';
import { deviceAddress } from '../../course/address.ts';
import { takeReceiptAddress } from '../../course/receipt-address.ts';
import { deviceKeys } from './kept-here.tsx';
import styles from './below-board.module.css';
import { rosterWords as say } from './roster-words.ts';

/** What a signature shows and what it does not, and how boards come together. */
export function AboutReceipts() {
  const [code, setCode] = useState('');
  const show = async () => {
    try {
      setCode(say.code(await fingerprint(await sealingKey(deviceKeys()))));
    } catch {
      setCode(say.codeNone);
    }
  };
  return (
    <details className={styles.more}>
      <summary>{say.more}</summary>
      <ul className={styles.points}>
        {say.moreWords.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>
        <button type="button" className="btn btn-line btn-small" onClick={() => void show()}>
          {say.codeAsk}
        </button>
      </p>
      <p role="status" className={styles.told}>
        {code}
      </p>
      <p>
        <Link to={takeReceiptAddress} className="btn btn-text btn-small">
          {say.checkLink}
        </Link>
      </p>
      <p>{say.merge}</p>
      <p>
        <Link to={deviceAddress} className="btn btn-text btn-small">
          {say.mergeLink}
        </Link>
      </p>
    </details>
  );
}
