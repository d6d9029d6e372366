import { words } from '../ui/spoken.ts';

/** What is said of a newer copy of the course. */
export const updateWords = words('update', {
  fresher: 'A fresher copy is ready',
  stays: 'Your page and your notes stay where they are. It takes about a second.',
  later: 'Later',
  updating: 'Updating…',
  now: 'Update now',
});
