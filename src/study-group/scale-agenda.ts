import type { Meeting } from '../course/syllabus.ts';

/** A meeting as a group holds it that meets for another length, in minutes. */
export function scaleMeeting(meeting: Meeting, length: number): Meeting {
  const minutes = scaleMinutes(
    meeting.agenda.map((item) => item.minutes),
    length,
  );
  const agenda = meeting.agenda.map((item, place) => {
    return { ...item, minutes: minutes[place] ?? item.minutes };
  });
  return { ...meeting, agenda };
}

/**
 * Minutes of an agenda for a meeting of another length: in the same proportions, each at least one,
 * and together exactly as long as the meeting.
 *
 * @param minutes of each item as the syllabus has them
 * @param length of the meeting, at least as many minutes as there are items
 */
export function scaleMinutes(minutes: readonly number[], length: number): readonly number[] {
  const sum = minutes.reduce((total, each) => total + each, 0);
  const spare = length - minutes.length;
  if (sum === 0 || spare < 0) return minutes;
  const shares = minutes.map((each) => (each * spare) / sum);
  const whole = shares.map((share) => Math.floor(share) + 1);
  let left = length - whole.reduce((total, each) => total + each, 0);
  const byRest = shares
    .map((share, place) => ({ place, rest: share % 1 }))
    .toSorted((one, other) => other.rest - one.rest || one.place - other.place);
  for (const { place } of byRest) {
    if (left === 0) break;
    whole[place] = (whole[place] ?? 0) + 1;
    left -= 1;
  }
  return sum === length ? minutes : whole;
}
