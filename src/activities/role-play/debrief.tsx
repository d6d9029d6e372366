import Check from 'lucide-react/icons/check';
import type { Ref } from 'react';
import { SheetFoot } from '../../ui/marigold-sheet.tsx';
import { plainText } from '../../ui/prose.ts';
import { Words } from '../../ui/words.tsx';
import styles from './debrief.module.css';
import { rolePlayTable as table } from './role-play-table.ts';
import { roundsInWords, sumUp } from './role-play-words.ts';
import type { RolePlay, Round } from './role-play.ts';
import { TallyTable } from './tally-table.tsx';
import { tongueHere } from '../../ui/spoken.ts';

/** After a round: the ticks of all rounds, what to talk about, and the way on. On paper always there. */
export function Debrief({
  ref,
  play,
  rounds,
  away,
  onSwap,
  onOthers,
}: {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly play: RolePlay;
  readonly rounds: readonly Round[];
  readonly away: boolean;
  readonly onSwap: () => void;
  /** Somebody else is to play. */
  readonly onOthers: () => void;
}) {
  const alone = rounds.at(-1)?.people === 1;
  return (
    <div className={styles.debrief} hidden={away}>
      {away ? null : (
        <>
          <h4 ref={ref} tabIndex={-1} {...tongueHere()}>
            {table.whatWasSeen}
          </h4>
          <p className={styles.rounds} {...tongueHere()}>
            <Check size={18} strokeWidth={1.75} aria-hidden="true" />
            {roundsInWords(rounds)}
          </p>
          <ul className={styles.shares}>
            {sumUp(play, rounds).map(({ label, things }) => (
              <li key={label}>
                <b {...tongueHere()}>{`${label}:`}</b>{' '}
                {things.map(({ text }) => `“${plainText(text)}”`).join(', ')}
              </li>
            ))}
          </ul>
          <TallyTable play={play} rounds={rounds} />
        </>
      )}
      <h4 {...tongueHere()}>{alone ? table.thinkAboutIt : table.talkAboutIt}</h4>
      <div className={styles.text}>
        {play.debrief.map((words, place) => (
          <p key={place}>
            <Words words={words} />
          </p>
        ))}
      </div>
      {away ? null : (
        <SheetFoot>
          <button className="btn btn-text" type="button" onClick={onOthers}>
            {alone ? table.withSomebody : table.changeWho}
          </button>
          {alone ? null : (
            <button className="btn btn-primary" type="button" onClick={onSwap}>
              {table.swap}
            </button>
          )}
        </SheetFoot>
      )}
    </div>
  );
}
