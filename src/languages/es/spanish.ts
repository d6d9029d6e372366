import type { Interpreter } from '../../ui/spoken.ts';
import { activities } from './activities.ts';
import { aids } from './aids.ts';
import { assign } from './assign.ts';
import { assigned } from './assigned.ts';
import { certificate } from './certificate.ts';
import { devicePages } from './device.ts';
import { glossary } from './glossary.ts';
import { group } from './group.ts';
import { journal } from './journal.ts';
import { meeting } from './meeting.ts';
import { moreActivities } from './more-activities.ts';
import { pages } from './pages.ts';
import { profilesPages } from './profiles.ts';
import { progress } from './progress.ts';
import { receipt } from './receipt.ts';
import { review } from './review.ts';
import { road } from './road.ts';
import { roster } from './roster.ts';
import { searching } from './search.ts';
import { survey } from './survey.ts';
import { transferPages } from './transfer.ts';

/** Everything that is said in Spanish, by area. */
export const areas = {
  ...activities,
  ...assign,
  ...assigned,
  ...pages,
  ...moreActivities,
  ...aids,
  ...road,
  ...searching,
  ...receipt,
  ...roster,
  ...review,
  ...journal,
  ...progress,
  ...certificate,
  ...glossary,
  ...devicePages,
  ...transferPages,
  ...profilesPages,
  ...group,
  ...meeting,
  ...survey,
};

/** The words of an area in Spanish; in English where nobody has written them yet. */
export const interpret: Interpreter = (area, english) =>
  Object.hasOwn(areas, area) ? areas[area as keyof typeof areas] : english;
