import Monitor from 'lucide-react/icons/monitor';
import { tongueOf } from '../../ui/spoken.ts';
import { PageHeading } from '../page-heading.tsx';
import { groupWords } from './group-words.ts';
import type { MeetingProps } from './meeting-props.tsx';
import { meetingWords as words } from './meeting-words.ts';
import { MinuteMore } from './minute-more.tsx';
import { Backward, Onward } from './onward.tsx';
import styles from './quiet.module.css';
import { RunClock } from './run-clock.tsx';

/** The quiet screen for who leads: the same prompt, the clock, notes, and what is written down. */
export function Quiet({
  number,
  content,
  run,
  standing,
  clock,
  work,
  unread,
  ...on
}: MeetingProps) {
  const { agenda } = content;
  const tongue = tongueOf({});
  const isRunning = clock !== null && clock.since !== null;
  return (
    <main id="main" className={styles.quiet}>
      <div className={styles.top}>
        <PageHeading tabTitle={groupWords.tabTitle} of={run.item} className={styles.title}>
          {words.heading(number)} <span {...tongue}>{content.title}</span>
        </PageHeading>
        <button type="button" className="btn btn-line btn-small" onClick={on.onView}>
          <Monitor size={20} strokeWidth={1.75} aria-hidden="true" />
          {words.wall}
        </button>
      </div>
      <section aria-live="polite" className={styles.ask}>
        {standing === null ? (
          <>
            <p className="kicker">{words.takeAway}</p>
            <h2 {...(content.takeAway === '' ? {} : tongue)}>
              {content.takeAway === '' ? words.over : content.takeAway}
            </h2>
          </>
        ) : (
          <>
            <p className="kicker">
              <span {...tongue}>{standing.item.title}</span>
              {`, ${words.of(run.item + 1, agenda.length)}`}
            </p>
            <h2 {...tongue}>{standing.prompt.text}</h2>
            <p className="meta" {...tongue}>
              {standing.prompt.more}
            </p>
          </>
        )}
      </section>
      <div className={styles.bar}>
        {standing === null ? null : (
          <>
            <RunClock clock={clock} minutes={standing.item.minutes} />
            <button type="button" className="btn btn-line" onClick={on.onToggle}>
              {isRunning ? words.pause : clock === null ? words.start : words.goOn}
            </button>
            <MinuteMore onMinute={on.onMinute} />
          </>
        )}
        <Backward run={run} onBack={on.onBack} />
        <Onward standing={standing} {...on} />
      </div>
      {standing === null || standing.item.notes.length === 0 ? null : (
        <section className={styles.notes} aria-label={words.itemNotes}>
          {standing.item.notes.map((note, place) => (
            <p key={place} {...tongue}>
              {note}
            </p>
          ))}
        </section>
      )}
      {work === null ? null : (
        <section className={styles.work} aria-label={words.together}>
          {work}
        </section>
      )}
      <section className={styles.agenda} aria-labelledby="agenda">
        <h2 id="agenda">{words.agenda}</h2>
        <ol>
          {agenda.map((each, place) => (
            <li key={place} aria-current={place === run.item ? 'step' : undefined}>
              <button type="button" onClick={() => on.onEnter(place)}>
                <span {...tongue}>{each.title}</span>
                <span className="num">
                  {place < run.item ? `${words.done}, ` : ''}
                  {words.minutes(each.minutes)}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </section>
      {content.notes.length === 0 ? null : (
        <section className={styles.agenda} aria-labelledby="facilitator">
          <h2 id="facilitator">{words.notesTitle}</h2>
          {content.notes.map((note, place) => (
            <p key={place} {...tongue}>
              {note}
            </p>
          ))}
        </section>
      )}
      {unread === 0 ? null : <p className="meta">{words.unread(unread)}</p>}
      <p className="meta">{`${words.saved} ${words.keys}`}</p>
    </main>
  );
}
