import type { Course } from '../../course/course.ts';
import { lessonAddress } from '../../course/address.ts';
import type { MeetingId } from '../../course/syllabus.ts';
import { toPrepare, type PlannedMeeting } from '../../study-group/meetings.ts';
import type { MeetingWords } from '../../study-group/write-calendar.ts';
import { calendarWords } from './calendar-words.ts';
import { groupWords } from './group-words.ts';

/**
 * What stands in a calendar of each meeting.
 *
 * @param site the course's address, with a slash at its end
 */
export function calendarTexts(
  meetings: readonly PlannedMeeting[],
  course: Course,
  site: string,
): (date: { readonly meeting: MeetingId }) => MeetingWords | null {
  return ({ meeting }) => {
    const content = meetings.find((each) => each.meeting === meeting)?.content;
    if (!content) return null;
    const lessons = toPrepare(content, course);
    const read = lessons.length === 0 ? null : groupWords.read(lessons);
    const links = lessons.map(({ id, mile, title }) => {
      return calendarWords.mile(mile, title, `${site}${lessonAddress(id).slice(1)}`);
    });
    return {
      title: content.title,
      about: [
        ...(read === null ? [] : [calendarWords.before(read)]),
        ...(content.bring === '' ? [] : [calendarWords.bring(content.bring)]),
      ].join('\n'),
      prepare:
        read === null ? null : { title: calendarWords.forTomorrow(read), about: links.join('\n') },
      review:
        read === null
          ? null
          : {
              title: calendarWords.secondLook(content.title),
              about: calendarWords.fewMinutes,
            },
    };
  };
}
