import { words } from '../../ui/spoken.ts';

/** What a group’s plan says in a calendar. */
export const calendarWords = words('group-calendar', {
  mile: (mile: number, title: string, link: string) => `Mile ${mile}, ${title}: ${link}`,
  before: (read: string) => `Before: ${read}.`,
  bring: (what: string) => `Bring: ${what}.`,
  forTomorrow: (read: string) => `For tomorrow: ${read}`,
  secondLook: (title: string) => `A second look: ${title}`,
  fewMinutes: 'A few minutes with the questions of these miles.',
});
