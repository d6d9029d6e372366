import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import { useCalendar } from '../activities/calendar/use-calendar.tsx';
import { CommitmentSentence } from '../activities/plan/commitment-sentence.tsx';
import { certificateAddress, lessonAddress, mapAddress, moduleAddress } from '../course/address.ts';
import type { ModuleOutline } from '../course/course.ts';
import { legReceiptAddress } from '../course/receipt-address.ts';
import type { Lesson } from '../course/lesson.ts';
import { standingCommitments } from '../progress/commitments.ts';
import type { MadeCommitment } from '../progress/commitments.ts';
import { firstTries } from '../progress/first-tries.ts';
import type { Milestone } from '../progress/milestone.ts';
import type { Fact } from '../record/fact.ts';
import { wholeRoad } from './certificate/award.ts';
import { MileSign } from './mile-sign.tsx';
import { milestoneTable as table } from './milestone-table.ts';
import { figures, headline, journeyInWords } from './milestone-words.ts';
import styles from './milestone-view.module.css';
import { PageHeading } from './page-heading.tsx';
import { moduleTitle } from './page-title.ts';
import { tongueOf } from '../ui/spoken.ts';

/** The end of a leg: its mile sign, three facts about the walk, the way on, and what was promised. */
export function MilestoneView({
  module,
  lessons,
  milestone,
  facts,
}: {
  readonly module: ModuleOutline;
  /** The leg's lessons with their checks; null where they could not be had. */
  readonly lessons: readonly Lesson[] | null;
  readonly milestone: Milestone;
  readonly facts: readonly Fact[];
}) {
  const calendar = useCalendar();
  const isLeg = milestone.stretch === 'leg';
  const tries = isLeg && lessons !== null ? firstTries(lessons, facts) : null;
  return (
    <div className={styles.milestone}>
      <span className={styles.contours} aria-hidden="true" />
      <div className={styles.inner}>
        <MileSign mile={milestone.sign} />
        <div>
          <p className="kicker" {...(isLeg ? tongueOf(module) : {})}>
            {isLeg ? table.leg(module.number, module.title) : table.endOfRoad}
          </p>
          <PageHeading tabTitle={moduleTitle(module)} className={styles.headline}>
            {headline(milestone)}
          </PageHeading>
          {calendar === null ? null : (
            <p className={styles.journey}>{journeyInWords(milestone.walk, calendar)}</p>
          )}
          <dl className={styles.figures}>
            {figures(milestone, tries).map(({ figure, words }) => (
              <div key={words}>
                <dt>{words}</dt>
                <dd className="num">{figure}</dd>
              </div>
            ))}
          </dl>
          <Ways module={module} onward={milestone.onward} />
          <p className={styles.certificate}>
            <Link to={certificateAddress(isLeg ? module.id : wholeRoad)} className="btn btn-line">
              {isLeg ? table.certificate : table.roadCertificate}
            </Link>
            <Link to={legReceiptAddress(module.id)} className="btn btn-text">
              {table.makeReceipt}
            </Link>
          </p>
        </div>
        <Different commitments={standingCommitments(milestone.lessons, facts)} />
      </div>
    </div>
  );
}

function Ways({
  module,
  onward,
}: {
  readonly module: ModuleOutline;
  readonly onward: Milestone['onward'];
}) {
  if (onward === null) {
    return (
      <p className={styles.ways}>
        <Link to={mapAddress} className="btn btn-primary">
          {table.seeRoad}
          <ArrowRight className="flip" size={20} strokeWidth={1.75} aria-hidden="true" />
        </Link>
      </p>
    );
  }
  const { module: leg, minutes } = onward;
  return (
    <p className={styles.ways}>
      <Link to={moduleAddress(leg.id)} className="btn btn-primary">
        {leg.number > module.number ? table.onToLeg(leg.number) : table.backToLeg(leg.number)}
        <ArrowRight className="flip" size={20} strokeWidth={1.75} aria-hidden="true" />
      </Link>
      <span className="meta" {...tongueOf(leg)}>
        {`${leg.title}, ${table.minutes(minutes)}`}
      </span>
    </p>
  );
}

/** What the learner means to do, in their own words. */
function Different({ commitments }: { readonly commitments: readonly MadeCommitment[] }) {
  const calendar = useCalendar();
  if (commitments.length === 0) return null;
  return (
    <section className={styles.different} aria-labelledby="different">
      <h2 id="different">{table.different}</h2>
      <ul>
        {commitments.map(({ commitment, lesson, activity, place }) => (
          <li key={`${activity} ${place}`}>
            <CommitmentSentence commitment={commitment} calendar={calendar} />
            <Link to={`${lessonAddress(lesson.id)}#${activity}`} className={styles.where}>
              {table.fromMile(lesson.mile)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
