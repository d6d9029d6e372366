import { Suspense, use, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { lessonAddress, readModuleId } from '../course/address.ts';
import { useCourse, useCourseSource } from '../course/course-provider.tsx';
import type { ModuleOutline } from '../course/course.ts';
import type { CourseSource } from '../course/course-source.ts';
import { nextStop } from '../progress/journey.ts';
import { milestoneOf } from '../progress/milestone.ts';
import type { Milestone } from '../progress/milestone.ts';
import { gatherProgress, statusOf } from '../progress/progress.ts';
import type { Fact } from '../record/fact.ts';
import { useFacts } from '../record/record-provider.tsx';
import { loadMilestone } from './load-milestone.tsx';
import { MileRow } from './mile-row.tsx';
import { ModuleOpener } from './module-opener.tsx';
import { ModuleOutcomes } from './module-outcomes.tsx';
import styles from './module-page.module.css';
import { NotFoundPage } from './pages.tsx';
import { TopBar } from './top-bar.tsx';
import { mapWords } from './map-words.ts';

/** One leg of the road: what it is about and its miles; once it is walked, its milestone. */
export function ModulePage() {
  const { module: id = '' } = useParams();
  const course = useCourse();
  const module = course.modules.find((candidate) => candidate.id === readModuleId(id));
  return module === undefined ? <NotFoundPage /> : <ModuleView key={module.id} module={module} />;
}

/** Fetches ahead what the page shows once its leg is walked. */
export async function fetchMilestone(source: CourseSource, module: ModuleOutline): Promise<void> {
  await loadMilestone(source, module);
}

function ModuleView({ module }: { readonly module: ModuleOutline }) {
  const course = useCourse();
  const facts = useFacts();
  const progress = useMemo(() => gatherProgress(facts), [facts]);
  const milestone = milestoneOf(course, module, facts, progress);
  const here = nextStop(course, progress)?.lesson;
  const isLastLeg = module === course.modules.at(-1);
  const opener = <ModuleOpener module={module} progress={progress} />;
  return (
    <>
      <TopBar />
      <main id="main" className={styles.main}>
        {milestone === null ? null : (
          <Suspense fallback={<div className={styles.about}>{opener}</div>}>
            <AtTheEnd module={module} milestone={milestone} facts={facts}>
              <div className={styles.about}>{opener}</div>
            </AtTheEnd>
          </Suspense>
        )}
        <div className={styles.page}>
          <div className={styles.about}>
            {milestone === null ? opener : null}
            <ModuleOutcomes module={module} isWalked={milestone !== null} />
          </div>
          <section className={styles.road} aria-labelledby="miles">
            <h2 id="miles" className={styles.roadTitle}>
              {mapWords.theRoad}
            </h2>
            <ol>
              {module.lessons.map((lesson, index) => (
                <MileRow
                  key={lesson.id}
                  lesson={lesson}
                  address={lessonAddress(lesson.id)}
                  status={statusOf(progress, lesson)}
                  here={lesson === here}
                  side={index % 2 === 0 ? 'far' : 'near'}
                  ends={isLastLeg && index === module.lessons.length - 1}
                  inFull
                />
              ))}
            </ol>
          </section>
        </div>
      </main>
    </>
  );
}

/** The milestone once it is fetched; what stands there else, where it cannot be had. */
function AtTheEnd({
  module,
  milestone,
  facts,
  children,
}: {
  readonly module: ModuleOutline;
  readonly milestone: Milestone;
  readonly facts: readonly Fact[];
  readonly children: ReactNode;
}) {
  const draw = use(loadMilestone(useCourseSource(), module));
  return draw === null ? children : draw({ milestone, facts });
}
