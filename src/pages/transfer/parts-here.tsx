import { missingParts, type Gathered } from '../../record/gather-parts.ts';
import styles from './transfer.module.css';
import { transferWords } from './transfer-words.ts';

const words = transferWords.take;

/** Which codes of a row have been read, and a way to begin anew. */
export function PartsHere({
  gathered,
  onForget,
}: {
  readonly gathered: Gathered;
  readonly onForget: () => void;
}) {
  const { of, pieces } = gathered;
  return (
    <>
      <ol className={styles.parts} aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <li key={index} data-here={pieces.has(index + 1) || undefined} />
        ))}
      </ol>
      <p role="status">
        <b className="num">{words.parts(pieces.size, of)}</b>{' '}
        {words.missing(missingParts(gathered))}
      </p>
      <p className={styles.flush}>
        <button type="button" className="btn btn-text btn-small" onClick={onForget}>
          {words.again}
        </button>
      </p>
    </>
  );
}
