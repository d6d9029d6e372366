import { Check, Eye } from 'lucide-react';
import { use, useEffect, useRef, useState } from 'react';
import type { Activity } from '../activities/activity.ts';
import type { Lesson } from '../course/lesson.ts';
import { changesIn } from './changes.ts';
import { useFacts, useRecord } from '../record/record-provider.tsx';
import styles from './lesson-changes.module.css';
import { questionOf } from './way-on.ts';
import { changesWords } from './changes-words.ts';
import { AuthoredTongue } from '../ui/authored-tongue.tsx';
import { tongueHere } from '../ui/spoken.ts';

/** Says in a finished lesson what has changed since, leads there, and is gone when it was seen. */
export function LessonChanges({ lesson }: { readonly lesson: Lesson }) {
  const record = useRecord();
  const facts = useFacts();
  const [isSeen, setSeen] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that had the focus is gone.
    if (isSeen) said.current?.focus();
  }, [isSeen]);
  if (isSeen) {
    return (
      <p ref={said} tabIndex={-1} className={styles.seen} {...tongueHere()}>
        <Check size={20} strokeWidth={1.75} aria-hidden="true" />
        {changesWords.seen}
      </p>
    );
  }
  const { fresh, altered, gone } = changesIn(lesson, facts);
  const isVague = fresh.length + altered.length + gone === 0;
  return (
    <section className={styles.changes} aria-labelledby="changes" {...tongueHere()}>
      <h2 id="changes" className={styles.title}>
        {changesWords.title}
      </h2>
      <ul className={styles.list}>
        {fresh.map((activity) => (
          <Changed key={activity.id} what={changesWords.fresh} activity={activity} />
        ))}
        {altered.map((activity) => (
          <Changed key={activity.id} what={changesWords.altered} activity={activity} />
        ))}
        {gone === 0 ? null : <li>{changesWords.gone(gone)}</li>}
        {isVague ? <li>{changesWords.vague}</li> : null}
      </ul>
      <p className={styles.note}>{changesWords.note}</p>
      <button
        type="button"
        className="btn btn-line"
        onClick={() => {
          record.append({ kind: 'finished', lesson: lesson.id, revision: lesson.revision });
          setSeen(true);
        }}
      >
        <Eye size={20} strokeWidth={1.75} aria-hidden="true" />
        {changesWords.mark}
      </button>
    </section>
  );
}

function Changed({ what, activity }: { readonly what: string; readonly activity: Activity }) {
  return (
    <li>
      <span className={styles.what}>{what}: </span>
      <a href={`#${activity.id}`} {...use(AuthoredTongue)}>
        {questionOf(activity)}
      </a>
    </li>
  );
}
