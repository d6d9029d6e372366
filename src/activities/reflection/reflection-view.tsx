import { useId } from 'react';
import { MarigoldSheet } from '../../ui/marigold-sheet.tsx';
import { Words } from '../../ui/words.tsx';
import { Disclosure } from './disclosure.tsx';
import { KeptHere } from './kept-here.tsx';
import { Question } from '../question.tsx';
import type { ViewProps } from '../view-props.ts';
import styles from './reflection-view.module.css';
import { canCompare, longestText } from './reflection.ts';
import { useDraft } from './use-draft.tsx';
import { activityWords } from '../activity-words.ts';

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
      <KeptHere saving={saving} unsaved={unsaved} />
      {activity.nudges.length === 0 ? null : (
        <Disclosure summary={activityWords.nudge}>
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
        <Disclosure summary={activityWords.compare}>
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
