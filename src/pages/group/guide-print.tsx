import { dayInWords, type Calendar } from '../../activities/calendar/day-in-words.ts';
import type { Course } from '../../course/course.ts';
import { toPrepare } from '../../study-group/meetings.ts';
import type { Plan } from '../../study-group/plan.ts';
import { tongueOf } from '../../ui/spoken.ts';
import { Bring } from './bring.tsx';
import { groupWords, timeInWords } from './group-words.ts';
import type { HeldMeeting } from './held-meeting.tsx';
import styles from './print.module.css';
import { printWords as words } from './print-words.ts';
import { TakeAway } from './take-away.tsx';

/** What the facilitator holds in hand: every meeting with its agenda, prompts and notes. */
export function GuidePrint({
  plan,
  meetings,
  course,
  calendar,
}: {
  readonly plan: Plan;
  readonly meetings: readonly HeldMeeting[];
  readonly course: Course;
  readonly calendar: Calendar;
}) {
  const tongue = tongueOf({});
  return (
    <article className={styles.document} aria-label={words.guide}>
      {meetings.map(({ meeting, content, day, time, place }) => {
        const lessons = toPrepare(content, course);
        return (
          <section key={meeting} className={styles.meeting}>
            <header>
              <p className="kicker">{`${words.guide}, ${plan.name}`}</p>
              <h2 {...tongue}>{`${place + 1}. ${content.title}`}</h2>
              <p className="meta">{`${dayInWords(day, calendar)}, ${timeInWords(time)}`}</p>
            </header>
            <div className={styles.block}>
              {content.notes.map((note) => (
                <p key={note} {...tongue}>
                  {note}
                </p>
              ))}
              <p>
                {lessons.length === 0
                  ? groupWords.nothingToRead
                  : `${groupWords.before} ${groupWords.read(lessons)}.`}
              </p>
              <Bring words={content.bring} />
            </div>
            {content.agenda.map((item, at) => (
              <div key={at} className={styles.block}>
                <h3>
                  <span {...tongue}>{item.title}</span>{' '}
                  <span className="num">{words.minutes(item.minutes)}</span>
                </h3>
                {item.prompts.map(({ text, more }) => (
                  <div key={text} className={styles.prompt} {...tongue}>
                    <p className={styles.question}>{text}</p>
                    <p>{more}</p>
                  </div>
                ))}
                {item.notes.map((note) => (
                  <p key={note} className={styles.note} {...tongue}>
                    {note}
                  </p>
                ))}
              </div>
            ))}
            <TakeAway words={content.takeAway} />
          </section>
        );
      })}
    </article>
  );
}
