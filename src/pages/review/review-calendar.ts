import * as v from 'valibot';
import type { Day, Drawer, Fact, Happening } from '../../record/fact.ts';
import { papersIn } from '../../record/papers.ts';
import { dayAfter } from '../../progress/review/day-number.ts';
import { minutesFor } from '../../progress/review/due-cards.ts';
import type { ReviewDay } from '../../progress/review/review-days.ts';
import { calendarFile, dayEvent } from '../../study-group/calendar-event.ts';
import { reviewWords as words } from './review-words.ts';

/** So many days ahead stand in a calendar: what comes after depends on grades still to be given. */
export const calendarDays = 10;

const calendarDrawer = 'review-calendar' as Drawer;
const named = v.object({ id: v.pipe(v.string(), v.regex(/^[\w-]{8,40}$/)) });

/** The name under which calendars know this learner's days; null where none was given yet. */
export function calendarName(facts: readonly Fact[]): string | null {
  const parsed = v.safeParse(named, papersIn(facts, calendarDrawer).get('name')?.paper);
  return parsed.success ? parsed.output.id : null;
}

/** What happens when it is given. */
export function nameCalendar(id: string): Happening {
  return { kind: 'filed', drawer: calendarDrawer, name: 'name', paper: { id } };
}

/**
 * The next review days as a calendar file. Its events are "the first day", "the second" and so on,
 * each under a name for ever: taking in a newer file moves them, and leaves no day behind on which
 * nothing comes round any more.
 *
 * @param isFirst no file was given before: nothing has to be called off
 * @param made when the file is written, in milliseconds since 1970
 * @param link to the cards
 */
export function writeReviewCalendar({
  id,
  isFirst,
  days,
  today,
  made,
  link,
}: {
  readonly id: string;
  readonly isFirst: boolean;
  readonly days: readonly ReviewDay[];
  readonly today: Day;
  readonly made: number;
  readonly link: string;
}): string {
  const events = Array.from({ length: isFirst ? days.length : calendarDays }, (_, place) => {
    const at = days[place];
    return dayEvent({
      uid: `${id}.review-${place + 1}@extra-mile`,
      made,
      // Minutes since 1970 rise by themselves, on whichever device, and fit into 31 bits.
      sequence: Math.floor(made / 60_000),
      day: at?.day ?? dayAfter(today, place + 1),
      told: at === undefined ? null : told(at, link),
      other: words.title,
    });
  });
  return calendarFile('Review', words.title, events.flat());
}

function told({ cards }: ReviewDay, link: string) {
  return { title: words.inCalendar, about: `${words.cards(cards, minutesFor(cards))}\n${link}` };
}
