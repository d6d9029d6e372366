import { useId } from 'react';
import { GradeMark } from '../../ui/grade-mark.tsx';
import { Words } from '../../ui/words.tsx';
import styles from './choice-view.module.css';
import { gradeOption, type ChoiceOption } from './choice.ts';
import { choiceTable } from './choice-table.ts';
import { tongueHere } from '../../ui/spoken.ts';

/**
 * One option: a native radio or checkbox whose label is the whole row, and after grading its grade
 * and its reason. The input stays in the page when it is graded, so that the focus stays with it.
 *
 * @param group the name radios share; null makes it a checkbox
 */
export function OptionRow({
  option,
  group,
  chosen,
  graded,
  onChoose,
}: {
  readonly option: ChoiceOption;
  readonly group: string | null;
  readonly chosen: boolean;
  readonly graded: boolean;
  readonly onChoose: () => void;
}) {
  const reason = useId();
  const state = !graded ? 'open' : option.best ? 'best' : 'passed';
  return (
    <div className={styles.option} data-state={state} data-chosen={chosen || undefined}>
      <label>
        <input
          type={group === null ? 'checkbox' : 'radio'}
          name={group ?? undefined}
          checked={chosen}
          aria-readonly={group === null && graded ? true : undefined}
          aria-describedby={graded ? reason : undefined}
          // A click is heard even from a radio that was checked before the page's script had arrived.
          onClick={onChoose}
          onChange={ignore}
        />
        {graded ? <GradeMark grade={gradeOption(option)} size="small" /> : null}{' '}
        <span>
          <Words words={option.text} linked={false} />
        </span>
      </label>
      {graded ? (
        <p className={styles.reason} id={reason}>
          {chosen ? <b {...tongueHere()}>{choiceTable.yours}</b> : null}{' '}
          <Words words={option.reason} />
        </p>
      ) : null}
    </div>
  );
}

function ignore() {}
