import { useState } from 'react';
import { Link } from 'react-router';
import { acceptedAssignments } from '../../assignments/received.ts';
import { mapAddress } from '../../course/address.ts';
import { useCourse } from '../../course/course-provider.tsx';
import { useFacts } from '../../record/record-provider.tsx';
import { QrScanner } from '../../ui/qr-scanner.tsx';
import fields from '../device/fields.module.css';
import { LinkForm } from '../device/link-form.tsx';
import { useOpenDoor } from '../device/use-open-door.tsx';
import { AssignmentLines } from './assignment-lines.tsx';
import { assignedWords as words } from './assigned-words.ts';
import styles from './assigned.module.css';

/** No assignment to show: why, what was taken on before, and a place for a link or a code. */
export function NoAssignment({ text }: { readonly text: string }) {
  const openDoor = useOpenDoor();
  const course = useCourse();
  const facts = useFacts();
  const [told, setTold] = useState('');
  const open = async (found: string, otherwise: string) => {
    switch (await openDoor(found)) {
      case 'no-link':
        return otherwise;
      case 'elsewhere':
        return words.elsewhere;
      case 'here':
        return '';
    }
  };
  return (
    <>
      <p className={styles.lede}>{text}</p>
      <div className={styles.paste}>
        <LinkForm
          label={words.pasteLabel}
          button={words.open}
          isMain
          onOpen={(link) => open(link, words.noLink)}
        />
      </div>
      <h2 className={styles.section}>{words.scan}</h2>
      <QrScanner onRead={(code) => void open(code, words.noAssignment).then(setTold)} />
      <p role="status" className={fields.error}>
        {told}
      </p>
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
