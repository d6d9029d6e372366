import CalendarDays from 'lucide-react/icons/calendar-days';
import Copy from 'lucide-react/icons/copy';
import Download from 'lucide-react/icons/download';
import Share2 from 'lucide-react/icons/share-2';
import { useId, useState } from 'react';
import { groupPlanAddress } from '../../course/group-address.ts';
import { useCourse } from '../../course/course-provider.tsx';
import type { PlannedMeeting } from '../../study-group/meetings.ts';
import type { Plan } from '../../study-group/plan.ts';
import { longestLink, writePlanLink } from '../../study-group/plan-link.ts';
import { writeCalendar } from '../../study-group/write-calendar.ts';
import { BigQr } from '../../ui/big-qr.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import { drawQr } from '../../ui/qr-svg.ts';
import { canShareText, shareText } from '../../ui/share-text.ts';
import fields from '../device/fields.module.css';
import { saveFile } from '../save-file.ts';
import { calendarWords } from './calendar-words.ts';
import styles from './group.module.css';
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
  const file = (name: string, text: string, type: string) =>
    saveFile(new File([text], name, { type }));
  const calendar = () => {
    const text = writeCalendar(plan, calendarWords(meetings, course, site), Date.now());
    file(`${words.fileName(plan.name)}.ics`, text, 'text/calendar');
    setTold(words.calendarTold);
  };
  return (
    <section className={styles.share} aria-labelledby={`${id}title`}>
      <div>
        <h2 id={`${id}title`}>{words.title}</h2>
        <p className="meta">{words.more}</p>
        {isShort ? (
          <>
            <label className={fields.label} htmlFor={`${id}link`}>
              {words.link}
            </label>
            <input
              id={`${id}link`}
              type="text"
              readOnly
              className={fields.field}
              value={link}
              onFocus={(event) => event.currentTarget.select()}
            />
          </>
        ) : (
          <p>{words.tooLong}</p>
        )}
        <p className={styles.ways}>
          {isShort ? (
            <button
              type="button"
              className="btn btn-line"
              onClick={() =>
                void copyText(link).then((done) => setTold(done ? words.copied : words.notCopied))
              }
            >
              <Copy size={20} strokeWidth={1.75} aria-hidden="true" />
              {words.copy}
            </button>
          ) : null}
          {isShort && canShareText() ? (
            <button
              type="button"
              className="btn btn-line"
              onClick={() =>
                void shareText({ title: plan.name, text: words.message(plan.name), url: link })
              }
            >
              <Share2 size={20} strokeWidth={1.75} aria-hidden="true" />
              {words.send}
            </button>
          ) : null}
          <button
            type="button"
            className="btn btn-line"
            onClick={() => {
              file(`${words.fileName(plan.name)}.txt`, `${packed}\n`, 'text/plain');
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
        </p>
        <p role="status" className="meta">
          {told}
        </p>
      </div>
      {isShort && drawQr(link) !== null ? (
        <div className={styles.qr}>
          <QrCode text={link} label={words.qr(plan.name)} />
          <BigQr text={link} label={words.qr(plan.name)} />
        </div>
      ) : null}
    </section>
  );
}
