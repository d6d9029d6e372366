import { Suspense, useEffect, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { groupAddress } from '../course/group-address.ts';
import { useRecord } from '../record/record-provider.tsx';
import { meetingsOf } from '../study-group/meetings.ts';
import { readPlanLink, type ReadPlan } from '../study-group/plan-link.ts';
import { planAssignment } from '../study-group/plan-assignment.ts';
import type { KeptPlan } from '../study-group/plan-papers.ts';
import { comparePlan } from '../study-group/take-plan.ts';
import { groupWords, zoneInWords } from './group/group-words.ts';
import styles from './group/group.module.css';
import { PlanDates } from './group/plan-dates.tsx';
import { takeWords as words } from './group/share-words.ts';
import { TakeFile } from './group/take-file.tsx';
import { useOpenedCalendar, usePlans, useSyllabuses } from './group/use-group.tsx';
import { useKeepPlan } from './group/use-keep-plan.tsx';
import { PageHeading } from './page-heading.tsx';
import { TopBar } from './top-bar.tsx';

/** What a link to a plan opens: all of it to look at, and nothing is kept before somebody says so. */
export function GroupPlanPage() {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const calendar = useOpenedCalendar();
  const [read, setRead] = useState<ReadPlan>(() => readPlanLink(hash));
  const [shown, setShown] = useState(hash);
  if (hash !== '' && hash !== shown) {
    setShown(hash);
    setRead(readPlanLink(hash));
  }
  // What is in the link is nobody else's; a reload of this page then finds it in the history's state.
  useEffect(() => {
    if (hash !== '') void navigate({ hash: '' }, { replace: true });
  }, [hash, navigate]);
  return (
    <>
      <TopBar />
      <main id="main" className={styles.page}>
        {calendar === null ? (
          <h1>{groupWords.title}</h1>
        ) : (
          <Suspense fallback={<h1>{groupWords.title}</h1>}>
            {read.status === 'plan' ? (
              <Offered plan={read.plan} />
            ) : (
              <>
                <PageHeading tabTitle={words.tabTitle}>{words.empty}</PageHeading>
                <p className={styles.lede}>{words.refused(read.status)}</p>
                <TakeFile onRead={setRead} />
              </>
            )}
          </Suspense>
        )}
      </main>
    </>
  );
}

function Offered({ plan }: { readonly plan: KeptPlan['plan'] }) {
  const { course, syllabuses } = useSyllabuses();
  const { plans } = usePlans();
  const calendar = useOpenedCalendar();
  const record = useRecord();
  const keep = useKeepPlan(syllabuses);
  const asks = planAssignment(plan, syllabuses, course);
  const navigate = useNavigate();
  if (calendar === null) return null;
  const taking = comparePlan(plan, plans);
  const toPlan = { pathname: groupAddress, hash: plan.id };
  const take = () => {
    const kept: KeptPlan =
      'kept' in taking ? { ...taking.kept, plan } : { plan, leads: false, joined: calendar.today };
    keep(kept, 'kept' in taking ? taking.kept : null);
    void record.askToPersist();
    void navigate(toPlan);
  };
  const list = new Intl.ListFormat(calendar.language);
  return (
    <>
      <PageHeading tabTitle={words.tabTitle}>
        {taking.status === 'new' ? words.heading(plan.name) : plan.name}
      </PageHeading>
      <p className={styles.lede}>{groupWords.headline(plan)}</p>
      {taking.status === 'new' ? null : <p>{words.standing(taking)}</p>}
      <p className="meta">{words.from}</p>
      {plan.place === '' ? null : <p className="meta">{groupWords.at(plan.place)}</p>}
      <p className="meta">{groupWords.otherZone(zoneInWords(plan.zone))}</p>
      {plan.members.length === 0 ? null : (
        <p className="meta">{words.members(list.format(plan.members))}</p>
      )}
      <PlanDates meetings={meetingsOf(plan, syllabuses)} calendar={calendar} />
      <p className={styles.ways}>
        {taking.status === 'same' || taking.status === 'older' ? null : (
          <button type="button" className="btn btn-primary" onClick={take}>
            {{ new: words.take, newer: words.change, other: words.replace }[taking.status]}
          </button>
        )}
        {taking.status === 'new' ? (
          <Link to={groupAddress} className="btn btn-text">
            {words.leave}
          </Link>
        ) : (
          <Link to={toPlan} className="btn btn-line">
            {words.see}
          </Link>
        )}
      </p>
      {asks === null ? null : <p className="meta">{words.asks(plan.lead)}</p>}
      <p className="meta">{words.stays}</p>
    </>
  );
}
