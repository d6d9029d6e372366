import ArrowRight from 'lucide-react/icons/arrow-right';
import { Link } from 'react-router';
import { groupAddress, groupSurveyAddress } from '../../course/group-address.ts';
import type { MeetingProps } from './meeting-props.tsx';
import { meetingWords as words } from './meeting-words.ts';
import styles from './onward.module.css';
import { surveyWords } from './survey-words.ts';

/** The way forward: to the next prompt, the next item, the end; and from there to the plan. */
export function Onward({
  plan,
  standing,
  closes,
  onForward,
}: Pick<MeetingProps, 'plan' | 'standing' | 'closes' | 'onForward'>) {
  if (standing === null) {
    return (
      <>
        {closes ? (
          <Link className="btn btn-line" to={{ pathname: groupSurveyAddress, hash: plan.id }}>
            {surveyWords.doorLast}
          </Link>
        ) : null}
        <Link className="btn btn-primary" to={{ pathname: groupAddress, hash: plan.id }}>
          {words.backToPlan}
        </Link>
      </>
    );
  }
  return (
    <button type="button" className="btn btn-primary" onClick={onForward}>
      {words.next[standing.next]}
      <ArrowRight className="flip" size={20} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}

/** The way back: to the prompt before. */
export function Backward({ run, onBack }: Pick<MeetingProps, 'run' | 'onBack'>) {
  return (
    <button
      type="button"
      className="btn btn-line"
      aria-label={words.back}
      aria-disabled={run.item === 0 && run.prompt === 0 ? true : undefined}
      onClick={onBack}
    >
      <ArrowRight className={styles.backward} size={22} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
