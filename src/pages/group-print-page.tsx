import Printer from 'lucide-react/icons/printer';
import { Suspense, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { groupAddress } from '../course/group-address.ts';
import { meetingsOf } from '../study-group/meetings.ts';
import { nearestPlan } from '../study-group/plan-papers.ts';
import { scaleMeeting } from '../study-group/scale-agenda.ts';
import segments from '../study-aids/segments.module.css';
import fields from './device/fields.module.css';
import { GuidePrint } from './group/guide-print.tsx';
import styles from './group/print.module.css';
import { printWords as words } from './group/print-words.ts';
import { RoleCardsPrint } from './group/role-cards-print.tsx';
import { useOpenedCalendar, usePlans, useSyllabuses } from './group/use-group.tsx';
import type { Paper } from './certificate/paper.ts';
import { usePaper } from './group/use-paper.tsx';
import { WorkbookPrint } from './group/workbook-print.tsx';
import { PageHeading } from './page-heading.tsx';
import { TopBar } from './top-bar.tsx';

const parts = ['workbook', 'guide', 'cards'] as const;
const papers = ['a4', 'letter'] as const;
type Part = (typeof parts)[number];

/** Workbook, guide and role cards of a plan, on the paper that one has. */
export function GroupPrintPage() {
  const calendar = useOpenedCalendar();
  return (
    <div className={styles.whole}>
      <TopBar />
      <main id="main" className={styles.page}>
        {calendar === null ? (
          <h1>{words.title}</h1>
        ) : (
          <Suspense fallback={<h1>{words.title}</h1>}>
            <Print />
          </Suspense>
        )}
      </main>
    </div>
  );
}

function Print() {
  const { hash } = useLocation();
  const { course, syllabuses } = useSyllabuses();
  const { plans } = usePlans();
  const calendar = useOpenedCalendar();
  const [chosen, setChosen] = useState<readonly Part[]>(['workbook']);
  const [paper, setPaper] = usePaper();
  if (calendar === null) return null;
  const named = plans.find(({ plan }) => plan.id === hash.slice(1));
  const plan = (named ?? nearestPlan(plans, calendar.today))?.plan;
  const meetings = plan === undefined ? [] : meetingsOf(plan, syllabuses);
  const held = meetings.flatMap((meeting) => {
    const { content } = meeting;
    if (content === null || plan === undefined) return [];
    return [{ ...meeting, content: scaleMeeting(content, plan.minutes) }];
  });
  return (
    <>
      <div className={styles.choice}>
        <PageHeading tabTitle={words.tabTitle}>{words.title}</PageHeading>
        <p className="meta">{plan === undefined ? words.none : words.lede}</p>
        {plan === undefined ? null : (
          <>
            <fieldset>
              <legend className={fields.label}>{words.what}</legend>
              {parts.map((part) => (
                <label key={part} className={fields.check}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(part)}
                    onChange={(event) => {
                      const { checked } = event.currentTarget;
                      setChosen(
                        parts.filter((each) => (each === part ? checked : chosen.includes(each))),
                      );
                    }}
                  />
                  {words.parts[part]}
                </label>
              ))}
            </fieldset>
            <fieldset>
              <legend className={fields.label}>{words.paper}</legend>
              <div className={`${segments.segments} ${styles.papers}`}>
                {papers.map((each: Paper) => (
                  <label key={each}>
                    <input
                      type="radio"
                      name="paper"
                      checked={paper === each}
                      onChange={() => setPaper(each)}
                    />
                    {words.papers[each]}
                  </label>
                ))}
              </div>
            </fieldset>
            <button
              type="button"
              className="btn btn-primary"
              aria-disabled={chosen.length === 0 ? true : undefined}
              onClick={() => {
                if (chosen.length > 0) print();
              }}
            >
              <Printer size={20} strokeWidth={1.75} aria-hidden="true" />
              {words.print}
            </button>
            <p role="status" className="meta">
              {chosen.length === 0 ? words.nothing : ''}
            </p>
          </>
        )}
        <p>
          <Link to={{ pathname: groupAddress, hash: plan?.id ?? '' }} className="btn btn-text">
            {words.back}
          </Link>
        </p>
      </div>
      {plan === undefined ? null : (
        <div className={styles.paper} data-paper={paper}>
          {chosen.includes('workbook') ? (
            <WorkbookPrint plan={plan} meetings={held} course={course} calendar={calendar} />
          ) : null}
          {chosen.includes('guide') ? (
            <GuidePrint plan={plan} meetings={held} course={course} calendar={calendar} />
          ) : null}
          {chosen.includes('cards') ? <RoleCardsPrint meetings={held} /> : null}
        </div>
      )}
    </>
  );
}
