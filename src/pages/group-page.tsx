import { Suspense, useState } from 'react';
import { useLocation } from 'react-router';
import { useRecord } from '../record/record-provider.tsx';
import { nearestPlan } from '../study-group/plan-papers.ts';
import { useOpenedCalendar, usePlans, useSyllabuses } from './group/use-group.tsx';
import { groupWords } from './group/group-words.ts';
import styles from './group/group.module.css';
import { PlanForm } from './group/plan-form.tsx';
import { PlanView } from './group/plan-view.tsx';
import { PageHeading } from './page-heading.tsx';
import { TopBar } from './top-bar.tsx';

/** A group's plan: its road of meetings, or the way to make one. */
export function GroupPage() {
  const calendar = useOpenedCalendar();
  return (
    <>
      <TopBar />
      <main id="main" className={styles.page}>
        {calendar === null ? (
          <Opening />
        ) : (
          <Suspense fallback={<Opening />}>
            <Plans />
          </Suspense>
        )}
      </main>
    </>
  );
}

/** Until it is known which plans there are; its heading is not yet the one that is arrived at. */
function Opening() {
  return (
    <>
      <h1>{groupWords.title}</h1>
      <p className={styles.lede}>{groupWords.noneMore}</p>
    </>
  );
}

function Plans() {
  const { syllabuses } = useSyllabuses();
  const { plans, unread } = usePlans();
  const record = useRecord();
  const calendar = useOpenedCalendar();
  const { hash } = useLocation();
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const [told, setTold] = useState('');
  if (calendar === null) return null;
  const named = plans.find(({ plan }) => plan.id === (made ?? hash.slice(1)));
  const kept = named ?? nearestPlan(plans, calendar.today);
  const note =
    unread === 0 ? null : <p className={`meta ${styles.note}`}>{groupWords.unread(unread)}</p>;
  const form = (
    <PlanForm
      before={null}
      syllabuses={syllabuses}
      onLeave={() => setMaking(false)}
      onMade={(plan) => {
        setMaking(false);
        setMade(plan.id);
      }}
    />
  );
  if (kept === null || isMaking) {
    return (
      <>
        <PageHeading tabTitle={groupWords.tabTitle} of={isMaking ? 'form' : 'none'}>
          {groupWords.title}
        </PageHeading>
        {kept === null ? (
          <>
            <p className={styles.lede}>{groupWords.none}</p>
            <p className="meta">{groupWords.noneMore}</p>
          </>
        ) : null}
        <p role="status" className="meta">
          {told}
        </p>
        {note}
        {isMaking ? (
          form
        ) : (
          <p className={styles.ways}>
            <button type="button" className="btn btn-primary" onClick={() => setMaking(true)}>
              {groupWords.make}
            </button>
          </p>
        )}
      </>
    );
  }
  return (
    <>
      {plans.length < 2 ? null : (
        <nav className={styles.plans} aria-label={groupWords.yourPlans}>
          {plans.map(({ plan }) => (
            <a
              key={plan.id}
              href={`#${plan.id}`}
              aria-current={plan.id === kept.plan.id ? 'page' : undefined}
              onClick={() => setMade(null)}
            >
              {plan.name}
            </a>
          ))}
        </nav>
      )}
      <PlanView
        key={kept.plan.id}
        kept={kept}
        syllabuses={syllabuses}
        calendar={calendar}
        onMakeAnother={() => setMaking(true)}
        onLeft={(happening) => {
          record.append(happening);
          setMade(null);
          setTold(groupWords.leaveTold(kept.plan.name));
        }}
      />
      {note}
    </>
  );
}
