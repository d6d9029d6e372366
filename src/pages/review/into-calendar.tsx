import CalendarPlus from 'lucide-react/icons/calendar-plus';
import { useState } from 'react';
import { reviewAddress } from '../../course/address.ts';
import { reviewDays } from '../../progress/review/review-days.ts';
import { randomName } from '../../record/random-name.ts';
import { useRecord } from '../../record/record-provider.tsx';
import { saveFile } from '../save-file.ts';
import {
  calendarDays,
  calendarName,
  nameCalendar,
  writeReviewCalendar,
} from './review-calendar.ts';
import { reviewWords as words } from './review-words.ts';
import styles from './review-rest.module.css';
import type { ReviewToday } from './use-review.tsx';

/** The button that gives the next review days to the device's calendar. */
export function IntoCalendar({
  review: { known, due, calendar },
}: {
  readonly review: ReviewToday;
}) {
  const record = useRecord();
  const [told, setTold] = useState('');
  const days = reviewDays(known, due, calendar.today, calendarDays);
  if (days.length === 0) return null;

  function give() {
    const kept = calendarName(record.store.getState().facts);
    const id = kept ?? randomName();
    if (kept === null) record.append(nameCalendar(id));
    const link = new URL(`.${reviewAddress}`, new URL(import.meta.env.BASE_URL, location.href))
      .href;
    const { today } = calendar;
    const text = writeReviewCalendar({
      id,
      isFirst: kept === null,
      days,
      today,
      made: Date.now(),
      link,
    });
    saveFile(new File([text], words.calendarFile, { type: 'text/calendar' }));
    setTold(words.keptCalendar(words.calendarFile));
  }

  return (
    <div>
      <button type="button" className="btn btn-text" onClick={give}>
        <CalendarPlus size={20} strokeWidth={1.75} aria-hidden="true" />
        {words.toCalendar}
      </button>
      <p className={`meta ${styles.told}`} role="status">
        {told}
      </p>
    </div>
  );
}
