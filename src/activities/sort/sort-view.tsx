import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { MarigoldSheet, SheetFoot } from '../../ui/marigold-sheet.tsx';
import { Words } from '../../ui/words.tsx';
import type { ItemId } from '../activity-id.ts';
import { Question } from '../question.tsx';
import type { ViewProps } from '../view-props.ts';
import { CardStack } from './card-stack.tsx';
import { groupAtKey } from './group-at-key.ts';
import { SortGroup } from './sort-group.tsx';
import styles from './sort-view.module.css';
import { closingInWords, countInWords, nextInWords, placedInWords } from './sort-words.ts';
import { place, placements, stack, takeBack, type SortAnswer } from './sort.ts';
import { sortTable } from './sort-table.ts';
import { activityWords } from '../activity-words.ts';
import { tongueHere } from '../../ui/spoken.ts';
import { Told } from '../../ui/told.tsx';

/** Cards for two or three groups, one card at a time, by pointer or by key. */
export function SortView({ activity, answer, onAnswer }: ViewProps<'sort'>) {
  const question = useId();
  const targets = useRef<HTMLDivElement>(null);
  const [announced, setAnnounced] = useState('');
  const placed = placements(activity, answer);
  const left = stack(activity, answer);
  const [current] = left;

  function give(next: SortAnswer, words: string) {
    onAnswer(next);
    setAnnounced(words);
  }

  function put(card: ItemId, group: ItemId) {
    const next = place(activity, answer, card, group);
    give(next, placedInWords(activity, next));
  }

  function move(card: ItemId, group: ItemId) {
    put(card, group);
    // Its button goes with the card's mistake; the group it went to is where it can be heard of again.
    focusTarget(activity.groups.findIndex(({ id }) => id === group));
  }

  function undo() {
    if (placed.length === 0) return;
    const next = takeBack(activity, answer);
    give(next, `${sortTable.takenBack} ${nextInWords(activity, next)}`);
  }

  function sortAgain() {
    const next: SortAnswer = { kind: 'sort', placed: [] };
    give(next, nextInWords(activity, next));
    focusTarget(0);
  }

  function focusTarget(group: number) {
    targets.current?.querySelectorAll<HTMLButtonElement>('[data-target]')[group]?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return;
    const rtl = event.currentTarget.closest('[dir]')?.getAttribute('dir') === 'rtl';
    const group = activity.groups[groupAtKey(event.key, activity.groups.length, rtl) ?? -1];
    if (group !== undefined && current !== undefined) put(current.id, group.id);
    else if (event.key === 'Backspace') undo();
    else return;
    event.preventDefault();
  }

  return (
    <MarigoldSheet tab={activity.tab}>
      <div role="group" aria-labelledby={question} onKeyDown={onKeyDown}>
        <Question id={question} words={activity.question} />
        {activity.lead.length === 0 ? null : (
          <p className={`meta ${styles.lead}`}>
            <Words words={activity.lead} />
          </p>
        )}
        {current === undefined ? (
          <p className={styles.closing} {...tongueHere()}>
            {closingInWords(activity, answer)}
          </p>
        ) : (
          <CardStack cards={left} />
        )}
        <div className={styles.groups} ref={targets} data-groups={activity.groups.length}>
          {activity.groups.map((group, index) => (
            <SortGroup
              key={group.id}
              sort={activity}
              group={group}
              index={index}
              placed={placed.filter((placement) => placement.group === group.id)}
              closed={current === undefined}
              onPut={() => current && put(current.id, group.id)}
              onMove={({ card }) => move(card.id, card.group)}
            />
          ))}
        </div>
        <p className="visually-hidden" role="status">
          <Told>{announced}</Told>
        </p>
        <SheetFoot>
          <span className={styles.dashes} aria-hidden="true">
            {activity.cards.map((card, index) => (
              <i key={card.id} data-state={dash(index, placed.length)} />
            ))}
          </span>
          <span className="meta num">{countInWords(activity, answer)}</span>
          <span className={styles.actions}>
            {current === undefined ? (
              <button className="btn btn-text" type="button" onClick={sortAgain}>
                {sortTable.again}
              </button>
            ) : null}
            <button
              className="btn btn-text"
              type="button"
              aria-disabled={placed.length === 0 ? true : undefined}
              onClick={undo}
            >
              {activityWords.undo}
            </button>
          </span>
        </SheetFoot>
      </div>
    </MarigoldSheet>
  );
}

function dash(index: number, placed: number): 'placed' | 'here' | 'ahead' {
  if (index < placed) return 'placed';
  return index === placed ? 'here' : 'ahead';
}
