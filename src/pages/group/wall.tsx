import Check from 'lucide-react/icons/check';
import Maximize from 'lucide-react/icons/maximize';
import NotebookText from 'lucide-react/icons/notebook-text';
import Pause from 'lucide-react/icons/circle-pause';
import Play from 'lucide-react/icons/circle-play';
import { readOnFrom } from '../../activities/read-on-from.ts';
import { tongueOf } from '../../ui/spoken.ts';
import { PageHeading } from '../page-heading.tsx';
import { groupWords } from './group-words.ts';
import { toggleFullScreen } from './full-screen.ts';
import type { MeetingProps } from './meeting-props.tsx';
import { meetingWords as words } from './meeting-words.ts';
import { MinuteMore } from './minute-more.tsx';
import { Backward, Onward } from './onward.tsx';
import { RunClock } from './run-clock.tsx';
import styles from './wall.module.css';

/** The screen for all to see: one green sign from edge to edge. */
export function Wall({
  number,
  content,
  run,
  standing,
  clock,
  work,
  isWorking,
  ...on
}: MeetingProps) {
  const { agenda } = content;
  const tongue = tongueOf({});
  const isRunning = clock !== null && clock.since !== null;
  return (
    <main id="main" className={styles.wall}>
      <div className={styles.top}>
        <PageHeading tabTitle={groupWords.tabTitle} of={run.item} className={styles.title}>
          {words.heading(number)} <span {...tongue}>{content.title}</span>
        </PageHeading>
        {standing === null ? null : <span>{` · ${words.of(run.item + 1, agenda.length)}`}</span>}
        <span className={styles.tools}>
          <button type="button" className="icon-btn" aria-label={words.notes} onClick={on.onView}>
            <NotebookText size={24} strokeWidth={1.75} aria-hidden="true" />
          </button>
          <button
            type="button"
            className="icon-btn"
            aria-label={words.fullScreen}
            onClick={toggleFullScreen}
          >
            <Maximize size={24} strokeWidth={1.75} aria-hidden="true" />
          </button>
        </span>
      </div>
      <div className={styles.middle}>
        <ol className={styles.agenda} aria-label={words.agenda}>
          {agenda.map((each, place) => {
            const state = place < run.item ? 'done' : place === run.item ? 'now' : 'ahead';
            return (
              <li
                key={place}
                data-state={state}
                aria-current={state === 'now' ? 'step' : undefined}
              >
                <span className={styles.itemName} {...tongue}>
                  {each.title}
                </span>
                <span className={`num ${styles.minutes}`}>
                  {state === 'done' ? (
                    <>
                      <Check size={16} strokeWidth={2} aria-hidden="true" />
                      <span className="visually-hidden">{words.done}, </span>
                    </>
                  ) : null}
                  {words.minutes(each.minutes)}
                </span>
              </li>
            );
          })}
        </ol>
        <section className={styles.ask} aria-live="polite">
          {standing === null ? (
            <>
              <p className={styles.kicker}>{words.takeAway}</p>
              <h2
                className={styles.prompt}
                data-long=""
                {...(content.takeAway === '' ? {} : tongue)}
              >
                {content.takeAway === '' ? words.over : content.takeAway}
              </h2>
            </>
          ) : (
            <>
              <p className={styles.kicker} {...tongue}>
                {standing.item.title}
              </p>
              <h2 className={styles.prompt} data-small={isWorking || undefined} {...tongue}>
                {standing.prompt.text}
              </h2>
              {isWorking ? null : (
                <p className={styles.more} {...tongue}>
                  {standing.prompt.more}
                </p>
              )}
            </>
          )}
        </section>
        {isWorking && work !== null ? (
          // It comes before the button that opens it, and pushes that out of the window.
          <div ref={readOnFrom} tabIndex={-1} className={styles.work}>
            {work}
          </div>
        ) : null}
      </div>
      <div className={styles.bottom}>
        {standing === null ? null : (
          <>
            <RunClock clock={clock} minutes={standing.item.minutes} />
            <button type="button" className="btn btn-line" onClick={on.onToggle}>
              {isRunning ? (
                <Pause size={22} strokeWidth={1.75} aria-hidden="true" />
              ) : (
                <Play size={22} strokeWidth={1.75} aria-hidden="true" />
              )}
              <span className={styles.wide}>
                {isRunning ? words.pause : clock === null ? words.start : words.goOn}
              </span>
            </button>
            <MinuteMore onMinute={on.onMinute} />
          </>
        )}
        <span className={styles.gap} />
        {work === null ? null : (
          <button
            type="button"
            className="btn btn-line"
            aria-expanded={isWorking}
            onClick={on.onWork}
          >
            {isWorking ? words.showPrompt : words.showWork}
          </button>
        )}
        <Backward run={run} onBack={on.onBack} />
        <Onward standing={standing} {...on} />
      </div>
    </main>
  );
}
