import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Meeting } from '../../course/syllabus.ts';
import { useFacts, useRecord } from '../../record/record-provider.tsx';
import { keepRun, readMeetings } from '../../study-group/meeting-papers.ts';
import type { PlannedMeeting } from '../../study-group/meetings.ts';
import type { Plan } from '../../study-group/plan.ts';
import {
  addMinute,
  back,
  clockOf,
  enter,
  forward,
  standingOf,
  toggle,
  unbegun,
  type Run,
} from '../../study-group/running.ts';
import { useWakeLock } from '../../study-aids/use-wake-lock.tsx';
import { toggleFullScreen } from './full-screen.ts';
import type { MeetingProps } from './meeting-props.tsx';
import { Quiet } from './quiet.tsx';
import { Wall } from './wall.tsx';
import { Work } from './work.tsx';

/** Where a key is to do what it does everywhere. */
const ownKeys = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/**
 * A meeting under way. What is pressed becomes a fact, so the wall screen in one window and the notes
 * in another stay together, and a reload changes nothing.
 */
export function MeetingRun({
  plan,
  meeting,
  content,
  isQuiet,
  closes,
}: {
  readonly plan: Plan;
  readonly meeting: PlannedMeeting;
  readonly content: Meeting;
  readonly isQuiet: boolean;
  readonly closes: boolean;
}) {
  const record = useRecord();
  const facts = useFacts();
  const navigate = useNavigate();
  const [isWorking, setWorking] = useState(false);
  const notes = useMemo(() => readMeetings(facts, plan.id), [facts, plan.id]);
  const { agenda } = content;
  const run = notes.run(meeting.meeting, agenda) ?? unbegun;
  const clock = clockOf(run);
  const isRunning = clock !== null && clock.since !== null;
  useWakeLock(isRunning);
  const keep = (next: Run) => {
    if (next === run) return;
    if (next.item !== run.item) setWorking(false);
    record.append(keepRun(plan.id, meeting.meeting, next));
  };
  const standing = standingOf(agenda, run);
  const work =
    standing === null || standing.item.work.kind === 'talk' ? null : (
      <Work plan={plan} meeting={meeting.meeting} work={standing.item.work} notes={notes} />
    );
  const props: MeetingProps = {
    plan,
    number: meeting.place + 1,
    content,
    run,
    standing,
    clock,
    work,
    closes,
    isWorking,
    unread: notes.unread,
    onWork: () => setWorking(!isWorking),
    onForward: () => keep(forward(agenda, run, Date.now())),
    onBack: () => keep(back(agenda, run, Date.now())),
    onToggle: () => {
      if (standing !== null) keep(toggle(agenda, run, Date.now()));
    },
    onMinute: () => {
      if (standing !== null) keep(addMinute(agenda, run, Date.now()));
    },
    onEnter: (place) => keep(enter(agenda, run, place, 0, Date.now())),
    onView: () =>
      void navigate({ hash: isQuiet ? plan.id : `${plan.id}.notes` }, { replace: true }),
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return;
    if (target.matches(ownKeys) || target.closest('dialog[open]') !== null) return;
    if (key === ' ' && target.matches('button, a, summary, input')) return;
    // Somebody who dictates presses letters by speaking (WCAG 2.2, 2.1.4).
    if (/^f$/i.test(key) && target.closest('main') === null) return;
    const act = actionOf(key, isRtl() ? -1 : 1, props);
    if (act === null) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return isQuiet ? <Quiet {...props} /> : <Wall {...props} />;
}

/** Presenters’ remote controls press Page Down and Page Up. */
function actionOf(key: string, way: 1 | -1, props: MeetingProps): (() => void) | null {
  switch (key) {
    case 'ArrowRight':
      return way === 1 ? props.onForward : props.onBack;
    case 'ArrowLeft':
      return way === 1 ? props.onBack : props.onForward;
    case 'PageDown':
      return props.onForward;
    case 'PageUp':
      return props.onBack;
    case ' ':
      return props.onToggle;
    case 'f':
    case 'F':
      return toggleFullScreen;
    default:
      return null;
  }
}

function isRtl(): boolean {
  return document.documentElement.dir === 'rtl';
}
