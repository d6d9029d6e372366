import { useMemo } from 'react';
import { useCourse } from '../course/course-provider.tsx';
import type { ModuleOutline } from '../course/course.ts';
import { milesTravelled, nextStop } from '../progress/journey.ts';
import { learnerName } from '../progress/learner-name.ts';
import { gatherProgress } from '../progress/progress.ts';
import { useFacts, useHealth } from '../record/record-provider.tsx';
import { Odometer } from '../ui/odometer.tsx';
import { BookmarkList, Today } from './later.tsx';
import { MapLeg } from './map-leg.tsx';
import styles from './map-page.module.css';
import { MapScenery } from './map-scenery.tsx';
import { PageHeading } from './page-heading.tsx';
import { ResumeSign } from './resume-sign.tsx';
import { TopBar } from './top-bar.tsx';
import { mapWords } from './map-words.ts';

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
          <PageHeading tabTitle={mapWords.tabTitle} className={styles.hello}>
            {facts.length === 0 ? mapWords.shortMiles(miles) : mapWords.hello(learnerName(facts))}
          </PageHeading>
          <p className={styles.distance}>
            <Odometer miles={milesTravelled(course, progress)} of={miles} />
            <span>{mapWords.ofMiles(miles)}</span>
          </p>
          <ResumeSign stop={stop} miles={miles} />
          {facts.length === 0 && lost === null ? null : (
            <Today course={course} facts={facts} progress={progress} />
          )}
          {progress.bookmarks.size === 0 ? null : (
            <BookmarkList course={course} progress={progress} />
          )}
          {facts.length === 0 ? <p className={styles.about}>{about(legs)}</p> : null}
          <p className={`meta-3 ${styles.privacy}`}>{mapWords.privacy}</p>
        </div>
        <section className={styles.map} aria-labelledby="course-map">
          <MapScenery />
          <h2 id="course-map" className="visually-hidden">
            {mapWords.mapTitle}
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
            {mapWords.scale}
          </p>
        </section>
      </main>
    </>
  );
}

/** What this is, and how long it takes, for whoever is here for the first time. */
function about(legs: readonly ModuleOutline[]): string {
  const each = legs.flatMap(({ lessons }) => lessons.map(({ minutes }) => minutes));
  const minutes = each.reduce((sum, one) => sum + one, 0);
  return mapWords.about(Math.round(minutes / each.length), Math.round(minutes / 30) / 2);
}
