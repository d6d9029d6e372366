import { useId } from 'react';
import { assignmentBounds } from '../../assignments/assignment.ts';
import { readMail } from '../../assignments/read-link.ts';
import { assignWords as words } from './assign-words.ts';
import styles from './assign.module.css';

/** Where receipts may be mailed to. */
export function MailField({
  mail,
  onChange,
}: {
  readonly mail: string;
  readonly onChange: (mail: string) => void;
}) {
  const id = useId();
  const isWrong = mail.trim() !== '' && readMail(mail) === null;
  return (
    <>
      <label className={styles.field}>
        {words.mail}
        <input
          type="email"
          value={mail}
          autoComplete="email"
          maxLength={assignmentBounds.mail}
          aria-describedby={id}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </label>
      <p id={id} className={isWrong ? styles.wrong : 'meta-3'}>
        {isWrong ? words.mailWrong : words.mailHint}
      </p>
    </>
  );
}
