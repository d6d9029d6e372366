import { mapAddress } from '../course/address.ts';
import { RescueLink } from './broken-page.tsx';
import type { Fault } from './error-boundary.tsx';
import { errorPageWords } from './error-page-words.ts';
import styles from './error-page.module.css';
import { Case, KeepCopy, KeptWork, useKept } from './kept-work.tsx';
import { Lede, Roadside, roadsidePictureClass, Ways } from './roadside.tsx';
import { shellWords } from './shell-words.ts';

/** A page that broke: the work is safe, here is a copy of it, and this is how to go on. */
export function ErrorPage({ error, onRetry }: Fault) {
  const { words, onKept } = useKept();
  return (
    <Roadside
      title={shellWords.workIsSafe}
      tabTitle={errorPageWords.tabTitle}
      picture={<Case className={roadsidePictureClass()} />}
    >
      <Lede>{shellWords.pageBroke}</Lede>
      <KeptWork />
      <Ways>
        <button type="button" className="btn btn-primary" onClick={onRetry}>
          {shellWords.tryPage}
        </button>
        <KeepCopy className="btn btn-line" onKept={onKept} />
        {/* A whole new start, because what broke may be in memory: not a link of the router. */}
        <a href={import.meta.env.BASE_URL + mapAddress.slice(1)} className="btn btn-text">
          {errorPageWords.backToMap}
        </a>
      </Ways>
      <p role="status" className="meta">
        {words}
      </p>
      <details className={styles.what}>
        <summary>{errorPageWords.whatHappened}</summary>
        <p>
          {errorPageWords.ifItGoesOn} <RescueLink className={styles.way} />
        </p>
        <pre className={styles.trace}>{describe(error)}</pre>
      </details>
    </Roadside>
  );
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
