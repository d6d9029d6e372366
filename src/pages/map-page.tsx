import { lazy, Suspense, useMemo } from 'react';
import { Link } from 'react-router';
import { deviceAddress } from '../course/address.ts';
import { useCourse } from '../course/course-provider.tsx';
import { milesTravelled, nextStop } from '../progress/journey.ts';
import { gatherProgress } from '../progress/progress.ts';
import { useFacts, useHealth } from '../record/record-provider.tsx';
import { numberBeginning } from '../ui/number-in-words.ts';
import { Odometer } from '../ui/odometer.tsx';
import { BookmarkList } from './later.tsx';
import { MapLeg } from './map-leg.tsx';
import styles from './map-page.module.css';
import { MapScenery } from './map-scenery.tsx';
import { PageHeading } from './page-heading.tsx';
import { mapTitle } from './page-title.ts';
import { ResumeSign } from './resume-sign.tsx';
import { TopBar } from './top-bar.tsx';

/* Few visits have any, and a map without them is a map all the same. */
const TodaysCommitments = lazy(async () => {
  const found = await import('./todays-commitments.tsx').catch(() => null);
  return { default: found?.TodaysCommitments ?? Nothing };
});

/* Whoever is in no group has no meetings. */
const TodaysMeeting = lazy(async () => {
  const found = await import('./todays-meeting.tsx').catch(() => null);
  return { default: found?.TodaysMeeting ?? Nothing };
});

/* Nothing to remind a newcomer of. */
const CopyReminder = lazy(async () => {
  const found = await import('./copy-reminder.tsx').catch(() => null);
  return { default: found?.CopyReminder ?? Nothing };
});

/** The course as a road: where the learner is, what comes next, every mile a link. */
export function MapPage() {
  const course = useCourse();
  const facts = useFacts();
  const { lost } = useHealth();
  const progress = useMemo(() => gatherProgress(facts), [facts]);
  const stop = nextStop(course, progress);
  const miles = course.modules.reduce((sum, module) => sum + module.lessons.length, 0);
  const legs = course.modules.filter((module) => module.lessons.length > 0);
  return (
    <>
      <TopBar />
      <main id="main" className={styles.home}>
        <div className={styles.deck}>
          <PageHeading tabTitle={mapTitle} className={styles.hello}>
            {facts.length === 0
              ? `${numberBeginning(miles)} short ${miles === 1 ? 'mile' : 'miles'}.`
              : 'Good to see you.'}
          </PageHeading>
          <p className={styles.distance}>
            <Odometer miles={milesTravelled(course, progress)} of={miles} />
            <span>of {miles === 1 ? '1 mile' : `${miles} miles`} travelled</span>
          </p>
          <ResumeSign stop={stop} miles={miles} />
          {facts.length === 0 && lost === null ? null : (
            <Suspense fallback={null}>
              <CopyReminder />
            </Suspense>
          )}
          {[...progress.answers.values()].some(({ kind }) => kind === 'plan') ? (
            <Suspense fallback={null}>
              <TodaysCommitments course={course} facts={facts} />
            </Suspense>
          ) : null}
          {facts.some((fact) => fact.kind === 'filed' && fact.drawer === 'plans') ? (
            <Suspense fallback={null}>
              <TodaysMeeting course={course} facts={facts} />
            </Suspense>
          ) : null}
          {progress.bookmarks.size === 0 ? null : (
            <BookmarkList course={course} progress={progress} />
          )}
          <p className={`meta-3 ${styles.privacy}`}>
            What you do here stays on this device. No account, and nothing is sent anywhere.
          </p>
          <Link to={deviceAddress} className={styles.device}>
            This device and your copies
          </Link>
        </div>
        <section className={styles.map} aria-labelledby="course-map">
          <MapScenery />
          <h2 id="course-map" className="visually-hidden">
            Course map
          </h2>
          <ol className={styles.legs}>
            {legs.map((module, index) => (
              <MapLeg
                key={module.id}
                module={module}
                leg={index}
                last={index === legs.length - 1}
                progress={progress}
                here={stop?.lesson.id ?? null}
              />
            ))}
          </ol>
          <p className={styles.scale}>
            <span className={styles.ruler} aria-hidden="true" />
            One mile, one lesson
          </p>
        </section>
      </main>
    </>
  );
}

function Nothing() {
  return null;
}
