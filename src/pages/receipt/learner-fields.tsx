import { useId, type RefObject } from 'react';
import { receiptBounds } from '../../assignments/receipt.ts';
import fields from '../device/fields.module.css';
import { receiptWords as say } from './receipt-words.ts';
import styles from './send-receipt.module.css';

export type Learner = { readonly name: string; readonly staffNumber: string };

/** Who is sending: the name as it is to stand on the receipt. */
export function LearnerFields({
  learner,
  error,
  nameField,
  onChange,
  onLeave,
}: {
  readonly learner: Learner;
  /** Why the name does not do; '' while it does. */
  readonly error: string;
  readonly nameField: RefObject<HTMLInputElement | null>;
  readonly onChange: (learner: Learner) => void;
  readonly onLeave: () => void;
}) {
  const id = useId();
  return (
    <div className={styles.fields} onBlur={onLeave}>
      <div>
        <label className={fields.label} htmlFor={`${id}name`}>
          {say.name}
        </label>
        <input
          ref={nameField}
          id={`${id}name`}
          className={fields.field}
          value={learner.name}
          maxLength={receiptBounds.name}
          autoComplete="name"
          aria-invalid={error !== ''}
          aria-describedby={`${id}told`}
          onChange={({ target }) => onChange({ ...learner, name: target.value })}
        />
        <p id={`${id}told`} role="status" className={fields.error}>
          {error}
        </p>
      </div>
      <div>
        <label className={fields.label} htmlFor={`${id}number`}>
          {say.staffNumber}
        </label>
        <input
          id={`${id}number`}
          className={fields.field}
          value={learner.staffNumber}
          maxLength={receiptBounds.staffNumber}
          autoComplete="off"
          onChange={({ target }) => onChange({ ...learner, staffNumber: target.value })}
        />
      </div>
    </div>
  );
}
