import Copy from 'lucide-react/icons/copy';
import Mail from 'lucide-react/icons/mail';
import Share2 from 'lucide-react/icons/share-2';
import { useId, useState } from 'react';
import { dayInWords, type Calendar } from '../../activities/calendar/day-in-words.ts';
import type { Assignment } from '../../assignments/assignment.ts';
import { pathOf } from '../../assignments/path.ts';
import { writeLink } from '../../assignments/write-link.ts';
import { assignedAddress } from '../../course/address.ts';
import type { Course } from '../../course/course.ts';
import { gatherProgress } from '../../progress/progress.ts';
import { copyText } from '../../ui/copy-text.ts';
import { canShareText, shareText } from '../../ui/share-text.ts';
import { assignWords } from '../assign/assign-words.ts';
import { titleOf } from '../assigned/due-words.ts';
import fields from '../device/fields.module.css';
import styles from './person-sheet.module.css';
import { rosterWords as say } from './roster-words.ts';
import { Sheet } from './sheet.tsx';

const nobody = gatherProgress([]);

/** The links once more, in a message that is ready to be sent to somebody who has not answered. */
export function RemindSheet({
  name,
  asked,
  course,
  calendar,
  onClose,
}: {
  readonly name: string;
  readonly asked: readonly Assignment[];
  readonly course: Course;
  readonly calendar: Calendar;
  readonly onClose: () => void;
}) {
  const id = useId();
  const [text, setText] = useState(() =>
    say.reminder(
      name,
      asked.map((assignment) => lineOf(assignment, course, calendar)),
      asked[0]?.from ?? '',
    ),
  );
  const [told, setTold] = useState('');
  const copy = async () => {
    setTold((await copyText(text)) ? assignWords.messageCopied : say.notCopied);
  };
  const share = async () => {
    const sent = await shareText({ title: say.remindSubject, text });
    setTold(sent === 'sent' ? assignWords.shared : assignWords.notShared);
  };
  const icon = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;
  return (
    <Sheet title={<bdi>{say.remindWhom(name)}</bdi>} onClose={onClose}>
      <p className="meta">{say.remindHint}</p>
      <label className={fields.label} htmlFor={id}>
        {say.remindText}
      </label>
      <textarea
        id={id}
        className={`${fields.field} ${styles.message}`}
        rows={12}
        dir="auto"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setTold('');
        }}
      />
      <p className={styles.send}>
        <button type="button" className="btn btn-primary" onClick={() => void copy()}>
          <Copy {...icon} />
          {assignWords.copyMessage}
        </button>
        {canShareText() ? (
          <button type="button" className="btn btn-line" onClick={() => void share()}>
            <Share2 {...icon} />
            {assignWords.share}
          </button>
        ) : null}
        <a
          className="btn btn-line"
          href={`mailto:?subject=${encodeURIComponent(say.remindSubject)}&body=${encodeURIComponent(text)}`}
        >
          <Mail {...icon} />
          {assignWords.mailIt}
        </a>
      </p>
      <p role="status" className="meta">
        {told}
      </p>
    </Sheet>
  );
}

function lineOf(assignment: Assignment, course: Course, calendar: Calendar): string {
  const path = pathOf(assignment, course, nobody);
  const page = new URL(import.meta.env.BASE_URL + assignedAddress.slice(1), location.href).href;
  return say.reminderLine({
    title: titleOf(assignment, path),
    amount: assignWords.amountLong(path.steps.length, path.minutes),
    due: assignment.by === null ? null : dayInWords(assignment.by, calendar),
    link: writeLink(assignment, course, page),
  });
}
