import { useId, useState } from 'react';
import { Plate } from '../../ui/plate.tsx';
import { Words } from '../../ui/words.tsx';
import type { ItemId } from '../activity-id.ts';
import { LeftRow } from './left-row.tsx';
import styles from './match-board.module.css';
import { partners, type Match, type MatchAnswer } from './match.ts';
import { pressedInWords } from './match-words.ts';
import { firstAlone, press } from './press.ts';
import { RightRow } from './right-row.tsx';
import { matchTable } from './match-table.ts';
import { Told } from '../../ui/told.tsx';

/** Lefts to choose from, one of them chosen, and the rights to press. */
export function MatchBoard({
  match,
  answer,
  hint,
  onAnswer,
}: {
  readonly match: Match;
  readonly answer: MatchAnswer | null;
  /** The id of what says how to pair. */
  readonly hint: string;
  /** Takes the answer, and what became of it in words. */
  readonly onAnswer: (answer: MatchAnswer, words: string) => void;
}) {
  const id = useId();
  const [wish, setWish] = useState<ItemId | null>(null);
  const paired = partners(match, answer);
  const leftNamed = (left: ItemId | null) => match.lefts.find((each) => each.id === left);
  const chosen = leftNamed(wish) ?? leftNamed(firstAlone(match, answer)) ?? null;
  const numberOf = (left: ItemId) => match.lefts.findIndex((each) => each.id === left) + 1;

  function onPress(right: ItemId) {
    const next = press(match, answer, chosen?.id ?? null, right);
    setWish(next.chosen);
    onAnswer(next.answer, pressedInWords(match, next.answer, right, next.chosen));
  }

  return (
    <div className={styles.board}>
      <div className={styles.lefts} role="radiogroup" aria-labelledby={hint}>
        {match.lefts.map((left, index) => (
          <LeftRow
            key={left.id}
            left={left}
            number={index + 1}
            group={id}
            partner={match.rights.find((right) => right.id === paired.get(left.id)) ?? null}
            chosen={left === chosen}
            onChoose={() => setWish(left.id)}
          />
        ))}
      </div>
      <div className={styles.rights} role="group" aria-labelledby={`${id}caption`}>
        <p className={styles.caption} id={`${id}caption`}>
          {chosen === null ? (
            <Told>{matchTable.allPaired(match.lefts.length)}</Told>
          ) : (
            <>
              <Plate mile={numberOf(chosen.id)} state="here" small />
              <span>
                <Told>{matchTable.goesWith}</Told>{' '}
                <b>
                  <Words words={chosen.text} />
                </b>
              </span>
            </>
          )}
        </p>
        {match.rights.map((right) => {
          const left = match.lefts.find((each) => paired.get(each.id) === right.id);
          return (
            <RightRow
              key={right.id}
              right={right}
              owner={left ? { left, number: numberOf(left.id), chosen: left === chosen } : null}
              onPress={() => onPress(right.id)}
            />
          );
        })}
      </div>
    </div>
  );
}
