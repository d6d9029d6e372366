import Printer from 'lucide-react/icons/printer';
import { Link } from 'react-router';
import { dayInWords } from '../activities/calendar/day-in-words.ts';
import type { Calendar } from '../activities/calendar/day-in-words.ts';
import { useCalendar } from '../activities/calendar/use-calendar.tsx';
import type { Assignment } from '../assignments/assignment.ts';
import { pathOf } from '../assignments/path.ts';
import { writeShortLink } from '../assignments/write-link.ts';
import { assignAddress, assignedAddress } from '../course/address.ts';
import { useCourse } from '../course/course-provider.tsx';
import { gatherProgress } from '../progress/progress.ts';
import { QrCode } from '../ui/qr-code.tsx';
import styles from './assign/briefing.module.css';
import { briefingWords as words } from './assign/briefing-words.ts';
import { ModuleBriefing } from './assign/module-briefing.tsx';
import { useBriefings } from './assign/use-briefings.tsx';
import { titleOf, titleTongue } from './assigned/due-words.ts';
import { useLinkInAddress } from './assigned/link-in-address.tsx';
import { PageHeading } from './page-heading.tsx';
import { TopBar } from './top-bar.tsx';

const nobody = gatherProgress([]);

/** A sheet for the manager who gives an assignment out: what to do before, what to ask, what to see. */
export function BriefingPage() {
  const linked = useLinkInAddress();
  const calendar = useCalendar();
  if (linked === null || calendar === null) return <Empty isWaiting />;
  return linked.reading.status === 'assignment' ? (
    <Sheet assignment={linked.reading.assignment} calendar={calendar} />
  ) : (
    <Empty isWaiting={false} />
  );
}

function Sheet({
  assignment,
  calendar,
}: {
  readonly assignment: Assignment;
  readonly calendar: Calendar;
}) {
  const course = useCourse();
  const briefings = useBriefings(course);
  const path = pathOf(assignment, course, nobody);
  const page = new URL(import.meta.env.BASE_URL + assignedAddress.slice(1), location.href).href;
  const modules = course.modules.filter(({ id }) =>
    path.stretches.some(({ module }) => module.id === id),
  );
  return (
    <>
      <TopBar />
      <main id="main" className={styles.page}>
        <div className={styles.head}>
          <div>
            <p className="kicker">{words.kicker}</p>
            <PageHeading tabTitle={words.tabTitle} className={styles.title}>
              <span {...titleTongue(assignment, path)}>{titleOf(assignment, path)}</span>
            </PageHeading>
            <p className="meta">
              {words.amount(
                path.steps.length,
                path.minutes,
                assignment.by === null ? null : dayInWords(assignment.by, calendar),
              )}
            </p>
            {assignment.note === '' ? null : <p className={styles.note}>{assignment.note}</p>}
            <p className={styles.ways}>
              <button type="button" className="btn btn-primary" onClick={() => print()}>
                <Printer size={20} strokeWidth={1.75} aria-hidden="true" />
                {words.print}
              </button>
              <Link to={assignAddress} className="btn btn-text">
                {words.back}
              </Link>
            </p>
          </div>
          <figure className={styles.code}>
            <QrCode text={writeShortLink(assignment, course, page)} label={words.qr} />
            <figcaption className="meta-3">{words.scan}</figcaption>
          </figure>
        </div>
        {modules.map((module) => (
          <ModuleBriefing
            key={module.id}
            module={module}
            lessons={path.steps.filter((step) => step.module.id === module.id)}
            briefing={briefings?.find((one) => one.module === module.id) ?? null}
          />
        ))}
        {briefings === null ? (
          <p role="status" className="meta">
            {words.fetching}
          </p>
        ) : null}
      </main>
    </>
  );
}

function Empty({ isWaiting }: { readonly isWaiting: boolean }) {
  return (
    <>
      <TopBar />
      <main id="main" className={styles.page}>
        <PageHeading tabTitle={words.tabTitle}>{words.title}</PageHeading>
        {isWaiting ? null : (
          <>
            <p className={styles.note}>{words.nothing}</p>
            <p className={styles.ways}>
              <Link to={assignAddress} className="btn btn-primary">
                {words.choose}
              </Link>
            </p>
          </>
        )}
      </main>
    </>
  );
}
