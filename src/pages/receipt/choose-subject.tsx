import { useId } from 'react';
import { useNavigate } from 'react-router';
import type { Assignment } from '../../assignments/assignment.ts';
import {
  legReceiptAddress,
  receiptAddress,
  sendReceiptAddress,
} from '../../course/receipt-address.ts';
import type { Course } from '../../course/course.ts';
import fields from '../device/fields.module.css';
import { receiptWords as say } from './receipt-words.ts';
import styles from './send-receipt.module.css';
import type { Subject } from './what-for.ts';

/** What the receipt is about: an assignment, a leg, or the whole course. */
export function ChooseSubject({
  subject,
  course,
  assignments,
}: {
  readonly subject: Subject;
  readonly course: Course;
  readonly assignments: readonly Assignment[];
}) {
  const id = useId();
  const navigate = useNavigate();
  return (
    <div className={styles.choice}>
      <label className={fields.label} htmlFor={id}>
        {say.choose}
      </label>
      <select
        id={id}
        className={fields.field}
        value={addressOf(subject)}
        onChange={({ target }) => void navigate(target.value, { replace: true })}
      >
        {assignments.map((assignment) => (
          <option key={assignment.id} value={receiptAddress(assignment.id)}>
            {assignment.title}
          </option>
        ))}
        {course.modules.map((module) => (
          <option key={module.id} value={legReceiptAddress(module.id)}>
            {say.leg(module.number, module.title)}
          </option>
        ))}
        <option value={sendReceiptAddress}>{say.whole}</option>
      </select>
    </div>
  );
}

function addressOf(subject: Subject): string {
  switch (subject.kind) {
    case 'assignment':
      return receiptAddress(subject.assignment.id);
    case 'module':
      return legReceiptAddress(subject.module.id);
    case 'course':
      return sendReceiptAddress;
  }
}
