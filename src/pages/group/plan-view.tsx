import Share2 from 'lucide-react/icons/share-2';
import { useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { readOnFrom } from '../../activities/read-on-from.ts';
import { groupPrintAddress, groupSurveyAddress } from '../../course/group-address.ts';
import { useCourse } from '../../course/course-provider.tsx';
import type { Syllabus } from '../../course/syllabus.ts';
import type { Happening } from '../../record/fact.ts';
import { meetingsOf, nextMeeting, toCatchUp } from '../../study-group/meetings.ts';
import type { Plan } from '../../study-group/plan.ts';
import { planAssignment } from '../../study-group/plan-assignment.ts';
import { leavePlan, type KeptPlan } from '../../study-group/plan-papers.ts';
import { statementsOf } from '../../study-group/survey.ts';
import { zoneHere } from '../../study-group/zone.ts';
import { PageHeading } from '../page-heading.tsx';
import { CatchUp } from './catch-up.tsx';
import { groupWords, zoneInWords } from './group-words.ts';
import styles from './group.module.css';
import { MeetingRow } from './meeting-row.tsx';
import { PlanForm } from './plan-form.tsx';
import { AskReceipts } from './ask-receipts.tsx';
import { GiveReceipt } from './give-receipt.tsx';
import { SharePlan } from './share-plan.tsx';
import { surveyWords } from './survey-words.ts';
import { useKeepPlan } from './use-keep-plan.tsx';

/** What was told, and the plan that undoing brings back. */
type Told = { readonly words: string; readonly former: Plan | null };

/** A plan as a road: past meetings travelled, the next one open. */
export function PlanView({
  kept,
  syllabuses,
  calendar,
  onMakeAnother,
  onLeft,
}: {
  readonly kept: KeptPlan;
  readonly syllabuses: readonly Syllabus[];
  readonly calendar: Calendar;
  readonly onMakeAnother: () => void;
  readonly onLeft: (happening: Happening) => void;
}) {
  const course = useCourse();
  const { plan } = kept;
  const [isChanging, setChanging] = useState(false);
  const [isSharing, setSharing] = useState(false);
  const [told, setTold] = useState<Told>({ words: '', former: null });
  const said = useRef<HTMLDivElement>(null);
  const meetings = useMemo(() => meetingsOf(plan, syllabuses), [plan, syllabuses]);
  const next = nextMeeting(meetings, calendar.today);
  const missed = toCatchUp(meetings, kept.joined);
  const assignment = planAssignment(plan, syllabuses, course);
  const keepAlso = useKeepPlan(syllabuses);
  const keep = (changed: Plan, words: string, former: Plan | null) => {
    keepAlso({ ...kept, plan: changed }, kept);
    setTold({ words, former });
  };
  if (isChanging) {
    return (
      <>
        <PageHeading tabTitle={groupWords.tabTitle}>{plan.name}</PageHeading>
        <PlanForm
          before={kept}
          syllabuses={syllabuses}
          onLeave={() => setChanging(false)}
          onMade={() => setChanging(false)}
        />
      </>
    );
  }
  return (
    <>
      <div className={styles.head}>
        <div>
          <PageHeading tabTitle={groupWords.tabTitle} className={styles.name}>
            {plan.name}
          </PageHeading>
          <p className="meta">{groupWords.headline(plan)}</p>
          {plan.place === '' ? null : <p className="meta">{groupWords.at(plan.place)}</p>}
          {plan.zone === zoneHere() ? null : (
            <p className="meta">{groupWords.otherZone(zoneInWords(plan.zone))}</p>
          )}
        </div>
        <button
          type="button"
          className="btn btn-line"
          aria-expanded={isSharing}
          onClick={() => setSharing(!isSharing)}
        >
          <Share2 size={20} strokeWidth={1.75} aria-hidden="true" />
          {groupWords.share}
        </button>
      </div>
      {isSharing ? <SharePlan plan={plan} meetings={meetings} /> : null}
      <div ref={said} role="status" tabIndex={-1} className={styles.told}>
        {told.words === '' ? null : (
          <>
            {told.words}
            {told.former === null ? null : (
              <button
                type="button"
                className="btn btn-text"
                onClick={() => {
                  const former = told.former ?? plan;
                  const back = { ...former, revision: plan.revision + 1 };
                  keep(back, groupWords.undone, null);
                  readOnFrom(said.current);
                }}
              >
                {groupWords.undo}
              </button>
            )}
          </>
        )}
      </div>
      <CatchUp missed={missed} course={course} />
      <ol className={styles.road}>
        {meetings.map((meeting, place) => (
          <MeetingRow
            key={meeting.meeting}
            plan={plan}
            meeting={meeting}
            course={course}
            calendar={calendar}
            state={
              meeting === next ? 'now' : next === null || place < next.place ? 'done' : 'ahead'
            }
            side={place % 2 === 0 ? -1 : 1}
            onMove={kept.leads ? (moved, words) => keep(moved, words, plan) : null}
            onCalendar={() => setSharing(true)}
          />
        ))}
      </ol>
      {kept.leads ? (
        <AskReceipts
          plan={plan}
          assignment={assignment}
          calendar={calendar}
          onChange={(changed, words) => keep(changed, words, plan)}
        />
      ) : assignment === null ? null : (
        <GiveReceipt assignment={assignment} calendar={calendar} />
      )}
      <p className={styles.ways}>
        {kept.leads ? (
          <button type="button" className="btn btn-line" onClick={() => setChanging(true)}>
            {groupWords.edit}
          </button>
        ) : null}
        <Link to={{ pathname: groupPrintAddress, hash: plan.id }} className="btn btn-line">
          {groupWords.print}
        </Link>
        {statementsOf(meetings).length === 0 ? null : (
          <Link to={{ pathname: groupSurveyAddress, hash: plan.id }} className="btn btn-line">
            {next === null || next === meetings.at(-1) ? surveyWords.doorLast : surveyWords.door}
          </Link>
        )}
        <button type="button" className="btn btn-text" onClick={onMakeAnother}>
          {groupWords.makeAnother}
        </button>
        <button type="button" className="btn btn-text" onClick={() => onLeft(leavePlan(plan.id))}>
          {groupWords.leave}
        </button>
      </p>
    </>
  );
}
