import { ArrowRight, Check } from 'lucide-react';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { lessonAddress, readModuleId } from '../course/address.ts';
import { useCourse } from '../course/course-provider.tsx';
import type { ModuleOutline } from '../course/course.ts';
import { milesDone } from '../progress/journey.ts';
import { gatherProgress, statusOf } from '../progress/progress.ts';
import { useFacts } from '../record/record-provider.tsx';
import { numberBeginning } from '../ui/number-in-words.ts';
import { MileRow } from './mile-row.tsx';
import styles from './module-page.module.css';
import { NotFoundPage } from './pages.tsx';
import { PageHeading } from './page-heading.tsx';
import { moduleTitle } from './page-title.ts';
import { Poster } from './poster.tsx';
import { TopBar } from './top-bar.tsx';

/** One leg of the road: what it is about, what one can do at its end, and its miles. */
export function ModulePage() {
  const { module: id = '' } = useParams();
  const course = useCourse();
  const module = course.modules.find((candidate) => candidate.id === readModuleId(id));
  return module === undefined ? <NotFoundPage /> : <ModuleView key={module.id} module={module} />;
}

function ModuleView({ module }: { readonly module: ModuleOutline }) {
  const facts = useFacts();
  const progress = useMemo(() => gatherProgress(facts), [facts]);
  const { lessons } = module;
  const here = lessons.find((lesson) => statusOf(progress, lesson).status !== 'finished');
  const begun = here !== undefined && statusOf(progress, here).status === 'begun';
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return (
    <>
      <TopBar />
      <main id="main" className={styles.page}>
        <div className={styles.about}>
          {module.poster === null ? null : <Poster picture={module.poster} />}
          <p className="kicker">
            Leg {module.number} · {milesDone(module, progress)} of {lessons.length} miles ·{' '}
            {minutes} min
          </p>
          <PageHeading tabTitle={moduleTitle(module)} className={styles.title}>
            {module.title}
          </PageHeading>
          <p className={styles.summary}>{module.summary}</p>
          {here === undefined ? (
            <p className={styles.walked}>
              {numberBeginning(lessons.length)} {lessons.length === 1 ? 'mile' : 'miles'}. You
              walked every one.
            </p>
          ) : (
            <Link to={lessonAddress(here.id)} className={`btn btn-primary ${styles.start}`}>
              {begun ? 'Go on with' : 'Start'} mile {here.mile}
              <ArrowRight className="flip" size={20} strokeWidth={1.75} aria-hidden="true" />
            </Link>
          )}
          {module.outcomes.length === 0 ? null : (
            <section className={styles.outcomes} aria-labelledby="outcomes">
              <h2 id="outcomes">At the end you can</h2>
              <ul>
                {module.outcomes.map((outcome) => (
                  <li key={outcome}>
                    <Check size={20} strokeWidth={1.75} aria-hidden="true" />
                    {outcome}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <section className={styles.road} aria-labelledby="miles">
          <h2 id="miles" className={styles.roadTitle}>
            The road
          </h2>
          <ol>
            {lessons.map((lesson, index) => (
              <MileRow
                key={lesson.id}
                lesson={lesson}
                address={lessonAddress(lesson.id)}
                status={statusOf(progress, lesson)}
                here={lesson === here}
                side={index % 2 === 0 ? 'far' : 'near'}
                ends={index === lessons.length - 1}
              />
            ))}
          </ol>
        </section>
      </main>
    </>
  );
}
