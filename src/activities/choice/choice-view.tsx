import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { MarigoldSheet, SheetFoot } from '../../ui/marigold-sheet.tsx';
import { Question } from '../question.tsx';
import type { ViewProps } from '../view-props.ts';
import styles from './choice-view.module.css';
import { choicesAsked, chosenOptions, tick, type ChoiceOption } from './choice.ts';
import { OptionRow } from './option-row.tsx';
import { countInWords, feedbackInWords, hintInWords } from './choice-words.ts';
import { choiceTable } from './choice-table.ts';
import { activityWords } from '../activity-words.ts';
import { tongueHere } from '../../ui/spoken.ts';
import { Told } from '../../ui/told.tsx';

/** One or several of a few options; the grade and its reason appear in place. */
export function ChoiceView({ activity, answer, onAnswer }: ViewProps<'choice'>) {
  const id = useId();
  const options = useRef<HTMLFieldSetElement>(null);
  const [announced, setAnnounced] = useState('');
  const [hurried, setHurried] = useState(false);
  const asked = choicesAsked(activity);
  const single = asked === 1;
  const chosen = chosenOptions(activity, answer);
  const graded = answer?.checked ?? false;

  function grade(own: readonly ChoiceOption[]) {
    const given = {
      kind: 'choice',
      chosen: own.map((option) => option.id),
      checked: true,
    } as const;
    onAnswer(given);
    setAnnounced(feedbackInWords(activity, given));
  }

  function choose(option: ChoiceOption) {
    if (graded) return;
    if (single) return grade([option]);
    onAnswer(tick(activity, answer, option.id));
    setHurried(false);
  }

  function check() {
    if (chosen.length !== asked) return setHurried(true);
    grade(chosen);
    // The button is about to leave: the learner's own answer is where the reading begins.
    options.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }

  function answerAgain() {
    onAnswer({ kind: 'choice', chosen: [], checked: false });
    setAnnounced('');
    options.current?.querySelector('input')?.focus();
  }

  return (
    <MarigoldSheet tab={activity.tab}>
      <fieldset
        ref={options}
        className={styles.options}
        role={single ? 'radiogroup' : undefined}
        aria-readonly={single && graded ? true : undefined}
        aria-describedby={`${id}hint`}
        onKeyDown={single ? moveWithoutChoosing : undefined}
      >
        <legend>
          <Question words={activity.question} />
        </legend>
        <p className={single ? 'visually-hidden' : 'meta'} id={`${id}hint`} {...tongueHere()}>
          {hintInWords(asked, graded)}
        </p>
        {activity.options.map((option) => (
          <OptionRow
            key={option.id}
            option={option}
            group={single ? id : null}
            chosen={chosen.includes(option)}
            graded={graded}
            onChoose={() => choose(option)}
          />
        ))}
      </fieldset>
      <p className="visually-hidden" role="status">
        <Told>{announced}</Told>
      </p>
      {graded ? (
        <SheetFoot>
          <button className="btn btn-text" type="button" onClick={answerAgain}>
            {choiceTable.again}
          </button>
        </SheetFoot>
      ) : null}
      {graded || single ? null : (
        <SheetFoot>
          <span className="meta num" role="status" id={`${id}count`}>
            {countInWords(chosen.length, asked, hurried)}
          </span>
          <button
            className="btn btn-primary"
            type="button"
            aria-describedby={`${id}count`}
            onClick={check}
          >
            {activityWords.check}
          </button>
        </SheetFoot>
      )}
    </MarigoldSheet>
  );
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/**
 * Arrow keys in a radio group check while they move, and here a check is an answer that is graded at
 * once: a learner who only looks around would have answered. So they move the focus alone, and Space
 * or Enter chooses, as the ARIA Authoring Practices describe for radio groups in a toolbar. The roles
 * stay what they are: the focused radio says that it is not checked. Once graded the group is
 * read-only, and the arrows lead from one reason to the next.
 */
function moveWithoutChoosing(event: KeyboardEvent<HTMLFieldSetElement>) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const radios = [...event.currentTarget.querySelectorAll('input')];
  const here = radios.findIndex((radio) => radio === event.target);
  if (here < 0) return;
  if (event.key === 'Enter') return radios[here]?.click();
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  radios[(here + step + radios.length) % radios.length]?.focus();
}
