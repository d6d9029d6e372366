import { useId, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { acceptedAssignments } from '../../assignments/received.ts';
import { mapAddress } from '../../course/address.ts';
import { useCourse } from '../../course/course-provider.tsx';
import { useFacts } from '../../record/record-provider.tsx';
import { QrScanner } from '../../ui/qr-scanner.tsx';
import fields from '../device/fields.module.css';
import { readOwnLink } from '../device/read-own-link.ts';
import { AssignmentLines } from './assignment-lines.tsx';
import { assignedWords as words } from './assigned-words.ts';
import styles from './assigned.module.css';

/** No assignment to show: why, what was taken on before, and a place for a link or a code. */
export function NoAssignment({ text }: { readonly text: string }) {
  const id = useId();
  const navigate = useNavigate();
  const course = useCourse();
  const facts = useFacts();
  const [link, setLink] = useState('');
  const [told, setTold] = useState('');
  const open = (pasted: string, otherwise: string) => {
    const site = new URL(import.meta.env.BASE_URL, location.href).href;
    const found = readOwnLink(pasted, site);
    if (found.status === 'here') {
      void navigate({ pathname: found.pathname, hash: found.hash });
      return;
    }
    setTold(found.status === 'elsewhere' ? words.elsewhere : otherwise);
  };
  return (
    <>
      <p className={styles.lede}>{text}</p>
      <form
        noValidate
        className={styles.paste}
        onSubmit={(event) => {
          event.preventDefault();
          open(link, words.noLink);
        }}
      >
        <label className={fields.label} htmlFor={id}>
          {words.pasteLabel}
        </label>
        <div className={fields.fieldRow}>
          <input
            id={id}
            type="url"
            className={fields.field}
            value={link}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={told !== ''}
            aria-describedby={`${id}told`}
            onChange={({ currentTarget }) => {
              setLink(currentTarget.value);
              setTold('');
            }}
          />
          <button type="submit" className="btn btn-primary">
            {words.open}
          </button>
        </div>
        <p id={`${id}told`} role="status" className={fields.error}>
          {told}
        </p>
      </form>
      <h2 className={styles.section}>{words.scan}</h2>
      <QrScanner onRead={(code) => open(code, words.noAssignment)} />
      {acceptedAssignments(facts).length === 0 ? null : (
        <>
          <h2 className={styles.section}>{words.yours}</h2>
          <AssignmentLines course={course} facts={facts} />
        </>
      )}
      <p className={styles.ways}>
        <Link to={mapAddress} className="btn btn-line">
          {words.toMap}
        </Link>
      </p>
    </>
  );
}
