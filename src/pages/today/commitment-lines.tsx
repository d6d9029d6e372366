import Handshake from 'lucide-react/icons/handshake';
import { dayAndDistance, dayInWords } from '../../activities/calendar/day-in-words.ts';
import { journalAddress, lessonAddress } from '../../course/address.ts';
import { commitmentsToLookBackAt } from '../../progress/commitment-papers.ts';
import { dueCommitments, type MadeCommitment } from '../../progress/commitments.ts';
import { todayWords as words } from './today-words.ts';
import type { TodaysFacts, TodaysLine } from './todays-line.tsx';

/**
 * What the learner promised for today or earlier, each line a way to tell how it went; and what was
 * kept a month ago, with the way to look back at it.
 */
export function commitmentLines({ course, facts, calendar }: TodaysFacts): readonly TodaysLine[] {
  const due = dueCommitments(course, facts, calendar.today).map((made): TodaysLine => {
    const { by, lesson, activity } = made;
    return {
      ...lineOf(made),
      part: 'commitment',
      to: `${lessonAddress(lesson.id)}#${activity}`,
      standing:
        by === calendar.today
          ? words.promisedFor(dayAndDistance(by, calendar))
          : words.wasFor(dayInWords(by, calendar)),
      tone: by === calendar.today ? 'soon' : undefined,
    };
  });
  const past = commitmentsToLookBackAt(course, facts, calendar.today).map((made): TodaysLine => {
    const to = { pathname: journalAddress, hash: 'commitments' };
    return { ...lineOf(made), part: 'look-back', to, standing: words.lookBack };
  });
  return [...due, ...past];
}

function lineOf({ commitment, activity, place, by }: MadeCommitment) {
  const id = `${activity} ${place}`;
  return { id, by, count: 1, icon: Handshake, title: commitment.will.trim() } as const;
}
