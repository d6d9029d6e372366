import { useId, useState } from 'react';
import fields from './fields.module.css';

/** A field for a link that somebody was sent, and what came of it. */
export function LinkForm({
  label,
  button,
  isMain = false,
  onOpen,
}: {
  readonly label: string;
  readonly button: string;
  /** Whether it is the first thing to do on its page. */
  readonly isMain?: boolean;
  /** Gives what is to be told; nothing where the link has opened. */
  readonly onOpen: (text: string) => Promise<string>;
}) {
  const id = useId();
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onOpen(text).then(setTold);
      }}
    >
      <label className={fields.label} htmlFor={id}>
        {label}
      </label>
      <div className={fields.fieldRow}>
        <input
          id={id}
          type="url"
          className={fields.field}
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={told !== ''}
          aria-describedby={`${id}told`}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setTold('');
          }}
        />
        <button type="submit" className={`btn ${isMain ? 'btn-primary' : 'btn-line'}`}>
          {button}
        </button>
      </div>
      <p id={`${id}told`} role="status" className={fields.error}>
        {told}
      </p>
    </form>
  );
}
