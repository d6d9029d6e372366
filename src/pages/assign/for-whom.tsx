import { useId } from 'react';
import { assignmentBounds } from '../../assignments/assignment.ts';
import { countCharacters } from '../../course/plain-text.ts';
import { assignWords as words } from './assign-words.ts';
import styles from './assign.module.css';
import type { Draft } from './draft.ts';
import { MailField } from './mail-field.tsx';
import { SealedField } from './sealed-field.tsx';

/** From so many characters left on, they are counted. */
const counted = 40;

/** Why, and from whom. */
export function ForWhom({
  draft,
  title,
  onChange,
}: {
  readonly draft: Draft;
  readonly title: string;
  readonly onChange: (part: Partial<Draft>) => void;
}) {
  const id = useId();
  const left = assignmentBounds.note - countCharacters(draft.note.trim());
  return (
    <>
      <section className={styles.group}>
        <h2 id={`${id}why`}>{words.why}</h2>
        <textarea
          className={styles.note}
          rows={3}
          value={draft.note}
          aria-labelledby={`${id}why`}
          aria-describedby={`${id}hint`}
          onChange={({ currentTarget }) => onChange({ note: currentTarget.value })}
        />
        <p id={`${id}hint`} className="meta-3">
          {words.whyHint}
        </p>
        <p role="status" className={left < 0 ? styles.wrong : 'meta-3'}>
          {left < 0 ? words.over(-left) : left <= counted ? words.left(left) : ''}
        </p>
      </section>
      <section className={styles.group}>
        <h2>{words.from}</h2>
        <div className={styles.fields}>
          <label className={styles.field}>
            {words.name}
            <input
              value={draft.from}
              autoComplete="name"
              maxLength={assignmentBounds.from}
              onChange={({ currentTarget }) => onChange({ from: currentTarget.value })}
            />
          </label>
          <label className={styles.field}>
            {words.place}
            <input
              value={draft.team}
              maxLength={assignmentBounds.team}
              onChange={({ currentTarget }) => onChange({ team: currentTarget.value })}
            />
          </label>
        </div>
        <details className={styles.more}>
          <summary>{words.more}</summary>
          <label className={styles.field}>
            {words.titleField}
            <input
              value={draft.title}
              maxLength={assignmentBounds.title}
              aria-describedby={`${id}title`}
              onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
            />
          </label>
          <p id={`${id}title`} className="meta-3">
            {title === '' ? '' : words.titleHint(title)}
          </p>
          <MailField mail={draft.mail} onChange={(mail) => onChange({ mail })} />
          <SealedField sealedTo={draft.key} onChange={(key) => onChange({ key })} />
        </details>
      </section>
    </>
  );
}
