import { useEffect, useId, useRef, useState } from 'react';
import type { ActivityId, ItemId } from '../../activities/activity-id.ts';
import { choicesAsked, type Choice } from '../../activities/choice/choice.ts';
import { countInWords, feedbackInWords } from '../../activities/choice/choice-words.ts';
import { OptionRow } from '../../activities/choice/option-row.tsx';
import { deal } from '../../activities/deal.ts';
import type { LessonOutline } from '../../course/lesson.ts';
import { tongueHere, tongueOf } from '../../ui/spoken.ts';
import { Told } from '../../ui/told.tsx';
import { Words } from '../../ui/words.tsx';
import { ReadAgain } from './read-again.tsx';
import { reviewWords as words } from './review-words.ts';
import styles from './review.module.css';

/** A check of a finished lesson, asked again with its options in another order each time. */
export function QuestionCard({
  choice,
  turn,
  lesson,
  shown,
  onShow,
}: {
  readonly choice: Choice;
  /** How often it was asked before: it decides the order. */
  readonly turn: number;
  readonly lesson: LessonOutline;
  readonly shown: boolean;
  readonly onShow: () => void;
}) {
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const [chosen, setChosen] = useState<readonly ItemId[]>([]);
  const [hurried, setHurried] = useState(false);
  const asked = choicesAsked(choice);
  const single = asked === 1;
  const options = deal(`${choice.id} ${turn}` as ActivityId, choice.options);
  useEffect(() => {
    if (shown) group.current?.focus({ preventScroll: true });
  }, [shown]);

  function choose(option: ItemId) {
    if (shown) return;
    setHurried(false);
    if (single) {
      setChosen([option]);
      onShow();
    } else {
      setChosen(
        chosen.includes(option) ? chosen.filter((each) => each !== option) : [...chosen, option],
      );
    }
  }

  return (
    <>
      <h2 className={styles.question} id={id} tabIndex={-1} {...tongueOf(lesson)}>
        <Words words={choice.question} linked={false} />
      </h2>
      <fieldset
        ref={group}
        tabIndex={-1}
        className={styles.options}
        {...tongueOf(lesson)}
        aria-labelledby={id}
        aria-describedby={single ? undefined : `${id}many`}
      >
        {single ? null : (
          <p className="meta" id={`${id}many`} {...tongueHere()}>
            {words.chooseSeveral(asked)}
          </p>
        )}
        {options.map((option) => (
          <OptionRow
            key={option.id}
            option={option}
            group={single ? id : null}
            chosen={chosen.includes(option.id)}
            graded={shown}
            onChoose={() => choose(option.id)}
          />
        ))}
      </fieldset>
      <p className="visually-hidden" role="status" {...tongueOf(lesson)}>
        <Told>
          {shown && chosen.length > 0
            ? feedbackInWords(choice, { kind: 'choice', chosen, checked: true })
            : ''}
        </Told>
      </p>
      {single || shown ? null : (
        <div className={styles.checkRow}>
          <span className="meta num" role="status">
            {countInWords(chosen.length, asked, hurried)}
          </span>
          <button
            type="button"
            className="btn btn-line"
            onClick={() => (chosen.length === asked ? onShow() : setHurried(true))}
          >
            {words.check}
          </button>
        </div>
      )}
      {shown ? <ReadAgain lesson={lesson} /> : null}
    </>
  );
}
