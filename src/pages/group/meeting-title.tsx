import type { Meeting } from '../../course/syllabus.ts';
import { tongueOf } from '../../ui/spoken.ts';
import { groupWords } from './group-words.ts';

/** What a meeting is called, in the language of its syllabus; null for one that the syllabus lost. */
export function MeetingTitle({ content }: { readonly content: Meeting | null }) {
  return content === null ? groupWords.gone : <span {...tongueOf({})}>{content.title}</span>;
}
