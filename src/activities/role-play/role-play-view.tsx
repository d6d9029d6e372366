import { useEffect, useRef, useState } from 'react';
import { MarigoldSheet } from '../../ui/marigold-sheet.tsx';
import { Words } from '../../ui/words.tsx';
import { Question } from '../question.tsx';
import type { ViewProps } from '../view-props.ts';
import { Debrief } from './debrief.tsx';
import { Gathering } from './gathering.tsx';
import { RoleCards } from './role-cards.tsx';
import styles from './role-play-view.module.css';
import type { RolePlayAnswer } from './role-play.ts';
import { RoundHead, RoundView } from './round-view.tsx';
import { begin, callOff, finish, setGoing, unplayed } from './rounds.ts';

/** Two or three people with cards, a clock and a list; round by round, then what to talk about. */
export function RolePlayView({ activity, answer, onAnswer, saving }: ViewProps<'role-play'>) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [moves, setMoves] = useState(0);
  const [others, setOthers] = useState(false);
  const [shown, setShown] = useState<number | null>(null);
  const play = answer ?? unplayed;
  const { now, rounds } = play;
  const last = rounds.at(-1);

  // What was pressed leaves with its step. The focus goes to the heading of the next one.
  useEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);

  function move(next: RolePlayAnswer, gathering = false) {
    if (next !== play) onAnswer(next);
    setOthers(gathering);
    setShown(null);
    setMoves(moves + 1);
  }

  const talking = now === null && last !== undefined && !others;
  return (
    <MarigoldSheet tab={activity.tab}>
      <Question words={activity.question} />
      {activity.lead.length === 0 ? null : (
        <p className={`meta ${styles.lead}`}>
          <Words words={activity.lead} />
        </p>
      )}
      {now === null ? null : (
        <RoundHead ref={heading} number={rounds.length + 1} people={now.people} />
      )}
      <RoleCards
        play={activity}
        answer={play}
        away={talking}
        shown={shown}
        onShow={(part) => setShown(part === shown ? null : part)}
      />
      {now === null ? null : (
        <RoundView
          play={activity}
          answer={play}
          onAnswer={onAnswer}
          onStart={() => {
            onAnswer(setGoing(activity, play, Date.now()));
            setShown(null);
          }}
          onCallOff={() => move(callOff(play), true)}
          onFinish={() => move(finish(play))}
        />
      )}
      {now !== null || talking ? null : (
        <Gathering
          ref={heading}
          play={activity}
          waiting={saving.status === 'opening'}
          onGather={(people) => move(begin(play, people))}
          onBack={last === undefined ? null : () => move(play)}
        />
      )}
      <Debrief
        ref={heading}
        play={activity}
        rounds={rounds}
        away={!talking}
        onSwap={() => move(begin(play, last?.people ?? 2))}
        onOthers={() => move(play, true)}
      />
    </MarigoldSheet>
  );
}
