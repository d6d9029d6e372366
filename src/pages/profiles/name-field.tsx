import { useId, type Ref } from 'react';
import fields from '../device/fields.module.css';

/** A field for a first name, with what is wrong with it below. */
export function NameField({
  ref,
  label,
  value,
  told,
  isOwn,
  onChange,
}: {
  readonly ref?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly value: string;
  readonly told: string;
  /** Whether it is the learner's own name, which browsers can fill in. */
  readonly isOwn: boolean;
  readonly onChange: (text: string) => void;
}) {
  const id = useId();
  return (
    <div className={fields.entry}>
      <label className={fields.label} htmlFor={id}>
        {label}
      </label>
      <input
        ref={ref}
        id={id}
        className={fields.field}
        value={value}
        autoComplete={isOwn ? 'given-name' : 'off'}
        spellCheck={false}
        aria-invalid={told !== ''}
        aria-describedby={`${id}told`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}told`} role="status" className={fields.error}>
        {told}
      </p>
    </div>
  );
}
