import { mapAddress } from '../course/address.ts';
import { RescueLink } from './broken-page.tsx';
import type { Fault } from './error-boundary.tsx';
import styles from './error-page.module.css';
import { Case, KeepCopy, KeptWork, useKept } from './kept-work.tsx';
import { errorTitle } from './page-title.ts';
import { Lede, Roadside, roadsidePictureClass, Ways } from './roadside.tsx';

/** A page that broke: the work is safe, here is a copy of it, and this is how to go on. */
export function ErrorPage({ error, onRetry }: Fault) {
  const { words, onKept } = useKept();
  return (
    <Roadside
      title="Your work is safe."
      tabTitle={errorTitle}
      picture={<Case className={roadsidePictureClass()} />}
    >
      <Lede>This page tripped over something. What you did is kept on this device.</Lede>
      <KeptWork />
      <Ways>
        <button type="button" className="btn btn-primary" onClick={onRetry}>
          Try this page again
        </button>
        <KeepCopy className="btn btn-line" onKept={onKept} />
        {/* A whole new start, because what broke may be in memory: not a link of the router. */}
        <a href={import.meta.env.BASE_URL + mapAddress.slice(1)} className="btn btn-text">
          Back to the map
        </a>
      </Ways>
      <p role="status" className="meta">
        {words}
      </p>
      <details className={styles.what}>
        <summary>What happened</summary>
        <p>
          If it goes on like this: <RescueLink className={styles.way} />
        </p>
        <pre className={styles.trace}>{describe(error)}</pre>
      </details>
    </Roadside>
  );
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
