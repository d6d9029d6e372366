import { words } from '../ui/spoken.ts';

/** What an address says that leads nowhere. */
export const notFoundWords = words('not-found', {
  tabTitle: 'This road isn’t on the map — Extra Mile',
  title: 'This road isn’t on the map.',
  lost: 'The link may have lost its last few letters on the way. Nothing of yours is lost.',
  backToMap: 'Back to the map',
});
