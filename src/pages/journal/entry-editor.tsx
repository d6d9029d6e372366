import { useDeferredValue, useEffect, useMemo } from 'react';
import { ActivityView } from '../../activities/activity-view.tsx';
import type { Activity } from '../../activities/activity.ts';
import type { Lesson } from '../../course/lesson.ts';
import type { Entry } from '../../progress/journal/entries.ts';
import { versionsOf } from '../../progress/journal/versions.ts';
import { gatherProgress } from '../../progress/progress.ts';
import { useFacts } from '../../record/record-provider.tsx';
import { tongueOf } from '../../ui/spoken.ts';
import { useAnswering } from '../answering.tsx';
import { NoteEditor } from './note-editor.tsx';
import { Versions } from './versions.tsx';

/** An entry to be written on: the lesson's own sheet, or a field for a note; and its earlier words. */
export function EntryEditor({
  entry,
  activity,
  lesson,
}: {
  readonly entry: Entry;
  readonly activity: Activity | undefined;
  readonly lesson: Lesson | undefined;
}) {
  const facts = useDeferredValue(useFacts());
  // Whoever opens it writes on; and the button that did so goes down with what comes above it.
  useEffect(() => {
    const fields = `[data-entry="${CSS.escape(entry.id)}"] :is(textarea, input)`;
    document.querySelector<HTMLElement>(fields)?.focus();
  }, [entry.id]);
  const versions = useMemo(() => versionsOf(facts, entry), [facts, entry]);
  return (
    <>
      {entry.fact.kind === 'noted' ? (
        <NoteEditor note={entry.fact} />
      ) : entry.fact.kind === 'answered' && activity !== undefined && lesson !== undefined ? (
        <SheetOfLesson activity={activity} lesson={lesson} />
      ) : null}
      <Versions versions={versions} />
    </>
  );
}

function SheetOfLesson({
  activity,
  lesson,
}: {
  readonly activity: Activity;
  readonly lesson: Lesson;
}) {
  const facts = useFacts();
  const progress = useMemo(() => gatherProgress(facts), [facts]);
  const { answer, saving } = useAnswering(lesson, progress);
  const tongue = tongueOf(lesson);
  const sheet = (
    <ActivityView
      activity={activity}
      answer={progress.answers.get(activity.id) ?? null}
      saving={saving}
      onAnswer={(given) => answer(activity, given)}
    />
  );
  return tongue.lang === undefined ? sheet : <div {...tongue}>{sheet}</div>;
}
