import type { Note, Point } from './mistake.ts';
import type { ReadLesson } from './read-lesson.ts';
import { shown } from './list-folder.ts';

/** Notes ids that are not unique in the course: those of activities and former ones of lessons. */
export function checkIds(lessons: readonly ReadLesson[]): void {
  const activities = new Map<string, string>();
  for (const { source, activityIds } of lessons) {
    for (const { text, at } of activityIds) {
      const place = writePlace(source.path, at);
      const taken = activities.get(text);
      if (taken === undefined) activities.set(text, place);
      else {
        const message = `The id \`${text}\` is taken: ${taken} has it too.`;
        const remedy = 'Give the newer activity another id; answers are stored under it.';
        source.note(at, message, remedy);
      }
    }
  }
  checkFormerly(lessons);
}

function checkFormerly(lessons: readonly ReadLesson[]): void {
  const living = new Map(lessons.map(({ source }) => [source.id as string, source.path]));
  const former = new Map<string, string>();
  for (const { source, formerly } of lessons) {
    for (const { text, at } of formerly) {
      const path = living.get(text);
      const taken = former.get(text);
      former.set(text, taken ?? writePlace(source.path, at));
      if (path !== undefined) noteLiving(text, path, source.path, source.note, at);
      else if (taken !== undefined) {
        const message = `\`${text}\` is named as a former id twice: ${taken} names it too.`;
        source.note(at, message, 'Leave it where the lesson really went.');
      } else if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(text)) {
        const remedy = 'Write module and name as the address had them: `pos/old-name`.';
        source.note(at, `\`${text}\` cannot have been the id of a lesson.`, remedy);
      }
    }
  }
}

function noteLiving(id: string, path: string, own: string, note: Note, at: Point): void {
  const message =
    path === own
      ? `\`${id}\` is what this lesson is called now.`
      : `\`${id}\` is the id of a lesson that is there: ${shown(path)}.`;
  note(at, message, 'Name only ids that no lesson has any more; take this one out.');
}

function writePlace(path: string, { line, column }: Point): string {
  return `${shown(path)}:${line}:${column}`;
}
