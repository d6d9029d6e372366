import ArrowRight from 'lucide-react/icons/arrow-right';
import Check from 'lucide-react/icons/check';
import Maximize from 'lucide-react/icons/maximize';
import NotebookText from 'lucide-react/icons/notebook-text';
import Pause from 'lucide-react/icons/circle-pause';
import Play from 'lucide-react/icons/circle-play';
import { Link } from 'react-router';
import { groupAddress } from '../../course/group-address.ts';
import { PageHeading } from '../page-heading.tsx';
import { groupTitle } from './group-title.ts';
import { toggleFullScreen } from './full-screen.ts';
import type { MeetingProps } from './meeting-props.tsx';
import { meetingWords as words } from './meeting-words.ts';
import { RunClock } from './run-clock.tsx';
import styles from './wall.module.css';

/** The screen for all to see: one green sign from edge to edge. */
export function Wall({ plan, number, content, run, clock, work, isWorking, ...on }: MeetingProps) {
  const { agenda } = content;
  const item = agenda[run.item];
  const prompt = item?.prompts[run.prompt];
  const isRunning = clock !== null && clock.since !== null;
  const isLastPrompt = item === undefined || run.prompt === item.prompts.length - 1;
  const isLast = run.item === agenda.length - 1 && isLastPrompt;
  return (
    <main id="main" className={styles.wall}>
      <div className={styles.top}>
        <PageHeading tabTitle={groupTitle} className={styles.title}>
          {words.heading(number, content.title)}
        </PageHeading>
        {item === undefined ? null : <span>{` · ${words.of(run.item + 1, agenda.length)}`}</span>}
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
                <span className={styles.itemName}>{each.title}</span>
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
          {item === undefined || prompt === undefined ? (
            <>
              <p className={styles.kicker}>{words.takeAway}</p>
              <h2 className={styles.prompt} data-long="">
                {content.takeAway === '' ? words.over : content.takeAway}
              </h2>
            </>
          ) : (
            <>
              <p className={styles.kicker}>{item.title}</p>
              <h2 className={styles.prompt} data-small={isWorking || undefined}>
                {prompt.text}
              </h2>
              {isWorking ? null : <p className={styles.more}>{prompt.more}</p>}
            </>
          )}
        </section>
        {isWorking && work !== null ? <div className={styles.work}>{work}</div> : null}
      </div>
      <div className={styles.bottom}>
        {item === undefined ? null : (
          <>
            <RunClock clock={clock} minutes={item.minutes} />
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
            <button
              type="button"
              className="btn btn-line num"
              aria-label={words.minuteMore}
              onClick={on.onMinute}
            >
              {words.minute}
            </button>
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
        <button
          type="button"
          className="btn btn-line"
          aria-label={words.back}
          aria-disabled={run.item === 0 && run.prompt === 0 ? true : undefined}
          onClick={on.onBack}
        >
          <ArrowRight className={styles.backward} size={22} strokeWidth={1.75} aria-hidden="true" />
        </button>
        {item === undefined ? (
          <Link className="btn btn-primary" to={{ pathname: groupAddress, hash: plan.id }}>
            {words.backToPlan}
          </Link>
        ) : (
          <button type="button" className="btn btn-primary" onClick={on.onForward}>
            {isLast ? words.finish : isLastPrompt ? words.nextItem : words.nextPrompt}
            <ArrowRight className="flip" size={20} strokeWidth={1.75} aria-hidden="true" />
          </button>
        )}
      </div>
    </main>
  );
}
