import Layers from 'lucide-react/icons/layers';
import { reviewAddress } from '../../course/address.ts';
import { minutesFor } from '../../progress/review/due-cards.ts';
import { reviewOn } from '../../progress/review/review-on.ts';
import { reviewWords as words } from '../review/review-words.ts';
import type { TodaysFacts, TodaysLine } from './todays-line.tsx';

/** The line that leads to today's cards; none while no card is due. */
export function reviewLines({ course, facts, calendar }: TodaysFacts): readonly TodaysLine[] {
  const { length: count } = reviewOn(course, facts, calendar.today).due;
  if (count === 0) return [];
  return [
    {
      part: 'review',
      id: 'review',
      by: calendar.today,
      count,
      to: reviewAddress,
      icon: Layers,
      title: words.today,
      standing: words.cards(count, minutesFor(count)),
    },
  ];
}
