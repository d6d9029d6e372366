import { useId } from 'react';
import { useDraft } from '../../activities/reflection/use-draft.tsx';
import { KeptHere } from '../../activities/reflection/kept-here.tsx';
import { Field } from '../../activities/writing/writing-field.tsx';
import { longestStory } from '../../progress/commitment-papers.ts';
import { useSaving } from '../../record/record-provider.tsx';
import { commitmentWords as words } from './commitment-words.ts';

/** What happened when the day had come, saved while it is written. */
export function WhatHappened({
  kept,
  closed,
  onKeep,
}: {
  readonly kept: string;
  readonly closed: boolean;
  readonly onKeep: (text: string) => void;
}) {
  const id = useId();
  const saving = useSaving();
  const { text, unsaved, write, keep } = useDraft(kept, onKeep);
  return (
    <div>
      <Field label={words.happened} id={id}>
        <textarea
          id={id}
          rows={2}
          value={text}
          maxLength={longestStory}
          readOnly={closed}
          onChange={(event) => write(event.currentTarget.value)}
          onBlur={keep}
        />
      </Field>
      <KeptHere saving={saving} unsaved={unsaved} />
    </div>
  );
}
