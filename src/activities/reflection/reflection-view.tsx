import Lock from 'lucide-react/icons/lock';
import { useId } from 'react';
import { MarigoldSheet } from '../../ui/marigold-sheet.tsx';
import { SaveNote, type Saving } from '../../ui/save-note.tsx';
import { Words } from '../../ui/words.tsx';
import { Disclosure } from './disclosure.tsx';
import { Question } from '../question.tsx';
import type { ViewProps } from '../view-props.ts';
import styles from './reflection-view.module.css';
import { canCompare, longestText } from './reflection.ts';
import { useDraft } from './use-draft.tsx';

/** A question to write about, kept for the learner alone. */
export function ReflectionView({ activity, answer, onAnswer, saving }: ViewProps<'reflection'>) {
  const id = useId();
  const { text, unsaved, write, keep } = useDraft(answer?.text ?? '', (words) =>
    onAnswer({ kind: 'reflection', text: words }),
  );
  return (
    <MarigoldSheet tab={activity.tab}>
      <Question id={`${id}question`} words={activity.question} />
      {activity.lead.length === 0 ? null : (
        <p className={`meta ${styles.lead}`} id={`${id}lead`}>
          <Words words={activity.lead} />
        </p>
      )}
      <div className={styles.paper}>
        <textarea
          rows={7}
          value={text}
          maxLength={longestText}
          readOnly={saving.status === 'opening'}
          aria-labelledby={`${id}question`}
          aria-describedby={activity.lead.length === 0 ? undefined : `${id}lead`}
          onChange={(event) => write(event.currentTarget.value)}
          onBlur={keep}
        />
        {/* Lies under the field and gives it its height; on paper it stands in its place. */}
        <div aria-hidden="true">{`${text}\u200b`}</div>
      </div>
      <div className={styles.foot}>
        <SaveNote saving={unsaved ? whileWriting(saving) : saving} />
        <p className={styles.private}>
          <Lock size={16} strokeWidth={1.75} aria-hidden="true" />
          Only you can read it
        </p>
      </div>
      {activity.nudges.length === 0 ? null : (
        <Disclosure summary="Need a nudge?">
          <ul>
            {activity.nudges.map((nudge, place) => (
              <li key={place}>
                <Words words={nudge} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {answer !== null && canCompare(answer) ? (
        <Disclosure summary="Compare with ours">
          {activity.model.map((paragraph, place) => (
            <p key={place}>
              <Words words={paragraph} />
            </p>
          ))}
        </Disclosure>
      ) : null}
    </MarigoldSheet>
  );
}

/** What was saved before says nothing of the words being written; that saving fails, it still does. */
function whileWriting(saving: Saving): Saving {
  return saving.status === 'unsaved' ? saving : { status: 'saved', at: null };
}
