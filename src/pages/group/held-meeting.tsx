import type { Meeting } from '../../course/syllabus.ts';
import type { PlannedMeeting } from '../../study-group/meetings.ts';

/** A meeting that the syllabus still has, with the minutes of this group. */
export type HeldMeeting = PlannedMeeting & { readonly content: Meeting };
