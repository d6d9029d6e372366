import { useId, type Ref } from 'react';
import fields from '../device/fields.module.css';

/** A field for a passphrase, which password managers know. */
export function PassphraseField({
  ref,
  label,
  hint,
  value,
  isShown,
  isNew = false,
  isWrong,
  describedBy,
  onChange,
}: {
  readonly ref?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Whether what is typed can be seen. */
  readonly isShown: boolean;
  readonly isNew?: boolean;
  readonly isWrong: boolean;
  readonly describedBy: string;
  readonly onChange: (text: string) => void;
}) {
  const id = useId();
  return (
    <div className={fields.entry}>
      <label className={fields.label} htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}hint`} className="meta">
          {hint}
        </p>
      )}
      <input
        ref={ref}
        id={id}
        className={fields.field}
        type={isShown ? 'text' : 'password'}
        value={value}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={isWrong}
        aria-describedby={`${hint === undefined ? '' : `${id}hint `}${describedBy}`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

/** What is typed is shown on request: a long passphrase is hard to type unseen. */
export function ShowTyped({
  label,
  isShown,
  onChange,
}: {
  readonly label: string;
  readonly isShown: boolean;
  readonly onChange: (isShown: boolean) => void;
}) {
  return (
    <label className={fields.check}>
      <input
        type="checkbox"
        checked={isShown}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
