import { Check, Download } from 'lucide-react';
import { useState } from 'react';
import { gatherProgress } from '../progress/progress.ts';
import { useFacts, useRecord } from '../record/record-provider.tsx';
import { keepCopy } from './keep-copy.ts';
import styles from './kept-work.module.css';
import { keptWorkWords as words } from './kept-work-words.ts';

/** What of the learner's work this tab holds, in what people count. */
export function KeptWork() {
  const { finishes, answers } = gatherProgress(useFacts());
  const held = [
    ...(finishes.size === 0 ? [] : [words.miles(finishes.size)]),
    ...(answers.size === 0 ? [] : [words.answers(answers.size)]),
  ];
  return held.length === 0 ? null : (
    <ul className={styles.held}>
      {held.map((what) => (
        <li key={what}>
          <Check size={20} strokeWidth={1.75} aria-hidden="true" />
          {what}
        </li>
      ))}
    </ul>
  );
}

/** Saves all of it as a file, saved on this device or not. */
export function KeepCopy({
  className,
  onKept,
}: {
  readonly className: string;
  readonly onKept: () => void;
}) {
  const record = useRecord();
  const keep = async () => {
    await keepCopy(record);
    onKept();
  };
  return (
    <button type="button" className={className} onClick={() => void keep()}>
      <Download size={20} strokeWidth={1.75} aria-hidden="true" />
      {words.keepCopy}
    </button>
  );
}

/** Where the file went, once it did. */
export function useKept(): { readonly words: string; readonly onKept: () => void } {
  const [kept, setKept] = useState(false);
  return { words: kept ? words.kept : '', onKept: () => setKept(true) };
}

/** The picture of it: a case that is shut. */
export function Case({ className }: { readonly className: string }) {
  return (
    <svg className={className} viewBox="0 0 240 220" aria-hidden="true">
      <ellipse cx="120" cy="204" rx="108" ry="9" fill="var(--c-ink)" opacity=".1" />
      <path
        d="M78 62V44a14 14 0 0114-14h56a14 14 0 0114 14v18"
        fill="none"
        stroke="color-mix(in srgb, var(--c-ink), var(--lm-d))"
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
