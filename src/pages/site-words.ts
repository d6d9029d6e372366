import { words } from '../ui/spoken.ts';

/** What the ways through the site are called. */
export const siteWords = words('site', {
  site: 'Site',
  more: 'More',
  map: 'Map',
  review: 'Review',
  journal: 'Journal',
  group: 'Study group',
  forYou: 'For you',
  progress: 'Progress',
  glossary: 'Glossary',
  device: 'This device',
  forTeam: 'For your team',
  assign: 'Assign lessons',
  board: 'Team board',
});
