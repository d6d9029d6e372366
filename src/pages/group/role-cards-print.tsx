import { Suspense } from 'react';
import { useLessonPage } from '../../course/course-provider.tsx';
import { activitiesOf } from '../../course/lesson.ts';
import type { Work } from '../../course/syllabus.ts';
import { tongueOf } from '../../ui/spoken.ts';
import { Words } from '../../ui/words.tsx';
import type { HeldMeeting } from './held-meeting.tsx';
import styles from './print.module.css';
import { printWords as words } from './print-words.ts';

type Play = Extract<Work, { readonly kind: 'role-play' }>;

/** The cards of every role play in a plan, to be cut out. */
export function RoleCardsPrint({ meetings }: { readonly meetings: readonly HeldMeeting[] }) {
  const plays = meetings.flatMap(({ content }) =>
    content.agenda.flatMap(({ work }) => (work.kind === 'role-play' ? [work] : [])),
  );
  return (
    <article className={styles.document} aria-label={words.cards}>
      {plays.map((play) => (
        <Suspense key={play.activity} fallback={null}>
          <Cards play={play} />
        </Suspense>
      ))}
    </article>
  );
}

function Cards({ play }: { readonly play: Play }) {
  const page = useLessonPage(play.lesson);
  const activity = page && activitiesOf(page.lesson).find(({ id }) => id === play.activity);
  if (activity?.kind !== 'role-play') return null;
  const tongue = tongueOf(page?.lesson ?? {});
  return (
    <section className={styles.meeting}>
      <header>
        <p className="kicker">{words.cards}</p>
        <h2 {...tongue}>
          <Words words={activity.question} linked={false} />
        </h2>
      </header>
      {activity.roles.map(({ name, text }, part) => (
        <div key={part} className={styles.card} {...tongue}>
          <h3>
            <Words words={name} linked={false} />
          </h3>
          {text.map((paragraph, place) => (
            <p key={place}>
              <Words words={paragraph} linked={false} />
            </p>
          ))}
        </div>
      ))}
      <div className={styles.card}>
        <h3>
          <span {...tongue}>
            <Words words={activity.observer.name} linked={false} />
          </span>
          {words.observer}
        </h3>
        <ul className={styles.boxes} {...tongue}>
          {activity.observer.watch.map(({ id, text }) => (
            <li key={id}>
              <Words words={text} linked={false} />
            </li>
          ))}
        </ul>
        <h3>{words.afterwards}</h3>
        {activity.debrief.map((paragraph, place) => (
          <p key={place} {...tongue}>
            <Words words={paragraph} linked={false} />
          </p>
        ))}
      </div>
    </section>
  );
}
