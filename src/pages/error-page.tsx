import { Check, Download } from 'lucide-react';
import { useState } from 'react';
import { mapAddress } from '../course/address.ts';
import { gatherProgress } from '../progress/progress.ts';
import { backupFile } from '../record/backup-file.ts';
import { useFacts, useRecord } from '../record/record-provider.tsx';
import { RescueLink } from './broken-page.tsx';
import type { Fault } from './error-boundary.tsx';
import styles from './error-page.module.css';
import { errorTitle } from './page-title.ts';
import { Lede, Roadside, roadsidePictureClass, Ways } from './roadside.tsx';
import { saveFile } from './save-file.ts';

/** A page that broke: the work is safe, here is a copy of it, and this is how to go on. */
export function ErrorPage({ error, onRetry }: Fault) {
  const record = useRecord();
  const progress = gatherProgress(useFacts());
  const [copied, setCopied] = useState(false);
  const keepCopy = async () => {
    await record.opened;
    saveFile(await backupFile(record.contents(), { app: __APP_BUILD__, now: Date.now() }));
    setCopied(true);
  };
  return (
    <Roadside title="Your work is safe." tabTitle={errorTitle} picture={<Case />}>
      <Lede>This page tripped over something. What you did is kept on this device.</Lede>
      <ul className={styles.held}>
        <Held>{counted(progress.finishes.size, 'finished mile')}</Held>
        <Held>{counted(progress.answers.size, 'answer')}</Held>
      </ul>
      <Ways>
        <button type="button" className="btn btn-primary" onClick={onRetry}>
          Try this page again
        </button>
        <button type="button" className="btn btn-line" onClick={() => void keepCopy()}>
          <Download size={20} strokeWidth={1.75} aria-hidden="true" />
          Keep a copy
        </button>
        {/* A whole new start, because what broke may be in memory: not a link of the router. */}
        <a href={import.meta.env.BASE_URL + mapAddress.slice(1)} className="btn btn-text">
          Back to the map
        </a>
      </Ways>
      <p role="status" className="meta">
        {copied ? 'A copy is with your downloads.' : ''}
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

function Held({ children }: { readonly children: string }) {
  return (
    <li>
      <Check size={20} strokeWidth={1.75} aria-hidden="true" />
      {children}
    </li>
  );
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function Case() {
  return (
    <svg className={roadsidePictureClass()} viewBox="0 0 240 220" aria-hidden="true">
      <ellipse cx="120" cy="204" rx="108" ry="9" fill="var(--c-ink)" opacity=".1" />
      <path
        d="M78 62V44a14 14 0 0114-14h56a14 14 0 0114 14v18"
        fill="none"
        stroke="var(--lm-d)"
        strokeWidth="10"
      />
      <rect x="20" y="60" width="200" height="142" rx="18" fill="var(--lm-e)" />
      <path d="M20 118h200v66a18 18 0 01-18 18H38a18 18 0 01-18-18z" fill="#1B2725" opacity=".16" />
      <rect
        x="28"
        y="68"
        width="184"
        height="126"
        rx="12"
        fill="none"
        stroke="#FBF8EC"
        strokeWidth="3"
      />
      <rect x="100" y="104" width="40" height="30" rx="6" fill="#F4A91D" />
      <path
        d="M112 118l6 6 11-11"
        fill="none"
        stroke="#1B2725"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
