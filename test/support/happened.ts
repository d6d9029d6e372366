import type { Activity, Answer } from '../../src/activities/activity.ts';
import type { LessonOutline, Revision } from '../../src/course/lesson.ts';
import type { Day, Fact, FactId, Happening, Stamp } from '../../src/record/fact.ts';

/** What happened one after another, the earliest first, each on the next day of November 2026. */
export function happened(...happenings: readonly Happening[]): readonly Fact[] {
  return happenings.map((happening, index) => {
    const day = `2026-11-${String(index + 1).padStart(2, '0')}`;
    return {
      id: `sample-writer.${index + 1}` as FactId,
      at: `${day}T09:00:00.000Z-0000` as Stamp,
      on: day as Day,
      ...happening,
    };
  });
}

export function finished(lesson: LessonOutline, revision: Revision = lesson.revision): Happening {
  return { kind: 'finished', lesson: lesson.id, revision };
}

export function reached(lesson: LessonOutline, share: number, place = 'the-story.0'): Happening {
  return { kind: 'reached', lesson: lesson.id, place, share };
}

/** What is answered counts as complete unless told otherwise. */
export function answered(
  lesson: LessonOutline,
  activity: Activity,
  { answer = emptyAnswer(activity), complete = true }: { answer?: Answer; complete?: boolean } = {},
): Happening {
  return { kind: 'answered', lesson: lesson.id, activity: activity.id, answer, complete };
}

function emptyAnswer({ kind }: Activity): Answer {
  switch (kind) {
    case 'choice':
      return { kind, chosen: [], checked: true };
    case 'sort':
      return { kind, placed: [] };
    case 'order':
      return { kind, order: [], checked: true };
    case 'match':
      return { kind, pairs: [], checked: true };
    case 'reflection':
      return { kind, text: 'The baker knew my name.' };
    case 'scenario':
      return { kind, taken: [] };
    case 'rate':
      return { kind, rated: [] };
    case 'role-play':
      return { kind, rounds: [], now: null };
    case 'audit':
      return { kind, rows: [] };
    case 'plan':
      return { kind, commitments: [] };
  }
}
