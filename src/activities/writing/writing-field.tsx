import { useId, type ReactNode } from 'react';
import { longestLine } from '../line.ts';
import styles from './writing-field.module.css';

/**
 * A labelled field for a sentence or two. It is as tall as what is written in it. A label that ends
 * in "…" begins the sentence that the field goes on with.
 */
export function WritingField({
  label,
  part,
  value,
  closed,
  onWrite,
  onLeave,
}: {
  readonly label: string;
  /** By which the field is found when the focus is to go to it. */
  readonly part: string;
  readonly value: string;
  /** While what was written before is still being fetched it can be read and not changed. */
  readonly closed: boolean;
  readonly onWrite: (text: string) => void;
  readonly onLeave: () => void;
}) {
  const id = useId();
  return (
    <Field label={label} id={id}>
      <div className={styles.grows}>
        <textarea
          id={id}
          data-part={part}
          rows={1}
          value={value}
          maxLength={longestLine}
          readOnly={closed}
          autoCapitalize={label.endsWith('…') ? 'none' : 'sentences'}
          onChange={(event) => onWrite(event.currentTarget.value)}
          onBlur={onLeave}
        />
        {/* Lies under the field and gives it its height; on paper it stands in its place. */}
        <div aria-hidden="true">{`${value}\u200b`}</div>
      </div>
    </Field>
  );
}

/** A label above its control. */
export function Field({
  label,
  id,
  children,
}: {
  readonly label: string;
  /** The control's. */
  readonly id: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}
