import { Fragment } from 'react';
import type { Step } from '../../assignments/path.ts';
import type { Briefing } from '../../course/briefing.ts';
import type { ModuleOutline } from '../../course/course.ts';
import { tongueOf } from '../../ui/spoken.ts';
import styles from './briefing.module.css';
import { briefingWords as words } from './briefing-words.ts';

/** What a manager does before, asks afterwards and watches for in one module. */
export function ModuleBriefing({
  module,
  lessons,
  briefing,
}: {
  readonly module: ModuleOutline;
  readonly lessons: readonly Pick<Step, 'lesson'>[];
  readonly briefing: Briefing | null;
}) {
  const parts =
    briefing === null
      ? []
      : ([
          [words.before, briefing.before],
          [words.ask, briefing.ask],
          [words.watch, briefing.watch],
        ] as const);
  return (
    <section className={styles.module} aria-labelledby={`briefing-${module.id}`}>
      <h2 id={`briefing-${module.id}`} {...tongueOf(module)}>
        {module.title}
      </h2>
      <p className="meta">
        {lessons.map(({ lesson }, at) => (
          <Fragment key={lesson.id}>
            {at === 0 ? '' : ' · '}
            <span {...tongueOf(lesson)}>
              {words.lesson(lesson.mile, lesson.title, lesson.minutes)}
            </span>
          </Fragment>
        ))}
      </p>
      <div className={styles.parts}>
        {parts.map(([title, lines]) => (
          <div key={title}>
            <h3>{title}</h3>
            <ul {...tongueOf({})}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
