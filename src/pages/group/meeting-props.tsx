import type { ReactNode } from 'react';
import type { Clock } from '../../activities/role-play/role-play.ts';
import type { Meeting } from '../../course/syllabus.ts';
import type { Plan } from '../../study-group/plan.ts';
import type { Run, Standing } from '../../study-group/running.ts';

/** What both screens of a meeting show, and what can be done on them. */
export type MeetingProps = {
  readonly plan: Plan;
  /** From 1. */
  readonly number: number;
  /** With the minutes of this group. */
  readonly content: Meeting;
  readonly run: Run;
  /** Null when the meeting is over. */
  readonly standing: Standing | null;
  /** Of the item under way; null before it is set going. */
  readonly clock: Clock | null;
  /** What is done together in the item; null where there is only talk. */
  readonly work: ReactNode;
  readonly isWorking: boolean;
  /** It is the last of its plan, which closes with a survey. */
  readonly closes: boolean;
  /** How many notes cannot be read. */
  readonly unread: number;
  readonly onWork: () => void;
  readonly onForward: () => void;
  readonly onBack: () => void;
  readonly onToggle: () => void;
  readonly onMinute: () => void;
  readonly onEnter: (item: number) => void;
  /** The other of the two screens. */
  readonly onView: () => void;
};
