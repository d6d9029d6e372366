import { Link, useLocation } from 'react-router';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { acceptedAssignments } from '../../assignments/received.ts';
import { finishedLessons } from '../../assignments/finished-lessons.ts';
import { mapAddress } from '../../course/address.ts';
import { useCourse } from '../../course/course-provider.tsx';
import { useFacts, useHealth } from '../../record/record-provider.tsx';
import { PageHeading } from '../page-heading.tsx';
import { receiptTitles } from './receipt-title-words.ts';
import { ChooseSubject } from './choose-subject.tsx';
import { ReceiptDesk } from './receipt-desk.tsx';
import { receiptWords as say } from './receipt-words.ts';
import styles from './send-receipt.module.css';
import { useLessonTexts } from './use-lesson-texts.tsx';
import { lessonsOf, readSubject, sentNameOf, type Subject } from './what-for.ts';

/** Finds out what the receipt is about, and what of it is finished. */
export function SendReceipt({ calendar }: { readonly calendar: Calendar }) {
  const course = useCourse();
  const facts = useFacts();
  const { status } = useHealth();
  const { hash } = useLocation();
  const assignments = acceptedAssignments(facts).map(({ assignment }) => assignment);
  const asked = readSubject(hash, course, assignments);
  const subject: Subject = asked === 'unknown' ? { kind: 'course' } : asked;
  const lessons = lessonsOf(subject, course);
  const plain = finishedLessons(lessons, facts, new Map());
  const texts = useLessonTexts(plain.map(({ lesson }) => lesson));
  const finished = texts === null ? null : finishedLessons(lessons, facts, texts);
  const from = subject.kind === 'assignment' ? subject.assignment.from : '';
  const heading = (
    <PageHeading tabTitle={receiptTitles.send}>
      <bdi>{say.heading(from)}</bdi>
    </PageHeading>
  );
  const choice = <ChooseSubject subject={subject} course={course} assignments={assignments} />;
  if (status === 'opening' || finished === null) {
    return (
      <div>
        {heading}
        <p className={styles.lede}>{say.looking}</p>
      </div>
    );
  }
  if (finished.length === 0) {
    return (
      <div>
        {heading}
        <p className={styles.lede}>{asked === 'unknown' ? say.unknownAssignment : say.nothing}</p>
        {choice}
        <p>
          <Link to={mapAddress} className="btn btn-text">
            {say.toMap}
          </Link>
        </p>
      </div>
    );
  }
  return (
    <ReceiptDesk
      key={sentNameOf(subject)}
      subject={subject}
      title={titleOf(subject)}
      lessons={lessons}
      finished={finished}
      calendar={calendar}
      choice={choice}
    >
      {heading}
      <p className={styles.lede}>{asked === 'unknown' ? say.unknownAssignment : say.lede(from)}</p>
    </ReceiptDesk>
  );
}

function titleOf(subject: Subject): string {
  switch (subject.kind) {
    case 'assignment':
      return subject.assignment.title;
    case 'module':
      return subject.module.title;
    case 'course':
      return say.whole;
  }
}
