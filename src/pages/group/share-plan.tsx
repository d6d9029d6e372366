import CalendarDays from 'lucide-react/icons/calendar-days';
import Download from 'lucide-react/icons/download';
import { useId, useState } from 'react';
import { groupPlanAddress } from '../../course/group-address.ts';
import { useCourse } from '../../course/course-provider.tsx';
import { plainLine } from '../../course/plain-text.ts';
import type { PlannedMeeting } from '../../study-group/meetings.ts';
import type { Plan } from '../../study-group/plan.ts';
import { longestLink, writePlanLink } from '../../study-group/plan-link.ts';
import { writeCalendar } from '../../study-group/write-calendar.ts';
import { saveFile } from '../save-file.ts';
import { calendarTexts } from './calendar-texts.ts';
import styles from './group.module.css';
import { LinkCode, LinkField } from './link-ways.tsx';
import { shareWords as words } from './share-words.ts';

/** The ways a plan goes on: a link, its code, a file, the calendar. */
export function SharePlan({
  plan,
  meetings,
}: {
  readonly plan: Plan;
  readonly meetings: readonly PlannedMeeting[];
}) {
  const id = useId();
  const course = useCourse();
  const [told, setTold] = useState('');
  const packed = writePlanLink(plan);
  const site = new URL(import.meta.env.BASE_URL, location.href).href;
  const link = `${site}${groupPlanAddress.slice(1)}#${packed}`;
  const isShort = link.length <= longestLink;
  const fileName = plainLine(plan.name, 60).replaceAll(/[^\p{L}\p{N}]+/gu, '-') || words.fileName;
  const file = (name: string, text: string, type: string) =>
    saveFile(new File([text], name, { type }));
  const calendar = () => {
    const text = writeCalendar(plan, calendarTexts(meetings, course, site), Date.now());
    file(`${fileName}.ics`, text, 'text/calendar');
    setTold(words.calendarTold);
  };
  const files = (
    <>
      <button
        type="button"
        className="btn btn-line"
        onClick={() => {
          file(`${fileName}.txt`, `${packed}\n`, 'text/plain');
          setTold(words.fileTold);
        }}
      >
        <Download size={20} strokeWidth={1.75} aria-hidden="true" />
        {words.file}
      </button>
      <button type="button" className="btn btn-line" onClick={calendar}>
        <CalendarDays size={20} strokeWidth={1.75} aria-hidden="true" />
        {words.calendar}
      </button>
    </>
  );
  return (
    <section className={`${styles.sheet} ${styles.share}`} aria-labelledby={`${id}title`}>
      <div>
        <h2 id={`${id}title`}>{words.title}</h2>
        <p className="meta">{words.more}</p>
        {isShort ? (
          <LinkField
            link={link}
            label={words.link}
            title={plan.name}
            message={words.message(plan.name)}
            onTold={setTold}
          >
            {files}
          </LinkField>
        ) : (
          <>
            <p>{words.tooLong}</p>
            <p className={styles.ways}>{files}</p>
          </>
        )}
        <p role="status" className="meta">
          {told}
        </p>
      </div>
      {isShort ? <LinkCode link={link} label={words.qr(plan.name)} /> : null}
    </section>
  );
}
