import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { groupAddress } from '../../course/group-address.ts';
import { useFacts, useRecord } from '../../record/record-provider.tsx';
import type { Plan } from '../../study-group/plan.ts';
import type { ReadAnswer, SentAnswer } from '../../study-group/survey-link.ts';
import { paperOf, readSurvey, removeAnswer } from '../../study-group/survey-papers.ts';
import { PageHeading } from '../page-heading.tsx';
import styles from './group.module.css';
import { surveyWords as words } from './survey-words.ts';
import { useCountAnswer } from './use-count-answer.tsx';
import { usePlans } from './use-group.tsx';

/** Answers that came by a link: counted after a press, and what the group says with them. */
export function CountAnswer({
  read,
  children,
}: {
  readonly read: ReadAnswer;
  readonly children: (plan: Plan) => ReactNode;
}) {
  const { plans } = usePlans();
  const plan =
    read.status === 'answer' ? plans.find((each) => each.plan.id === read.plan)?.plan : undefined;
  const refused = read.status === 'answer' ? words.unknownPlan : words.refused(read.status);
  return (
    <>
      <PageHeading tabTitle={words.tabTitle}>{words.countHeading}</PageHeading>
      {read.status !== 'answer' || plan === undefined ? (
        <p className={styles.lede}>{refused}</p>
      ) : (
        <>
          <p className={styles.lede}>{words.countFrom(read.answer.who, plan.name)}</p>
          <p className="meta">{words.countUnchecked}</p>
          <Counting sent={read} />
          {children(plan)}
        </>
      )}
      <p className={styles.ways}>
        <Link to={{ pathname: groupAddress, hash: plan?.id ?? '' }} className="btn btn-line">
          {words.back}
        </Link>
      </p>
    </>
  );
}

function Counting({ sent }: { readonly sent: SentAnswer }) {
  const record = useRecord();
  const survey = readSurvey(useFacts(), sent.plan);
  const count = useCountAnswer();
  const [counted, setCounted] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const known = paperOf(survey, sent);
  const isSame =
    known !== null &&
    JSON.stringify(survey.answers.get(known)?.ratings) === JSON.stringify(sent.answer.ratings);
  return (
    <>
      {known !== null && !isSame ? <p>{words.again(sent.answer.who)}</p> : null}
      <p role="status">{told === '' && isSame ? words.same : told}</p>
      <p className={styles.ways}>
        {isSame ? null : (
          <button
            type="button"
            className="btn btn-primary"
            onClick={() => {
              setCounted(count(sent));
              setTold(words.counted);
            }}
          >
            {words.count}
          </button>
        )}
        {counted === null || !isSame ? null : (
          <button
            type="button"
            className="btn btn-text"
            onClick={() => {
              record.append(removeAnswer(sent.plan, counted));
              setCounted(null);
              setTold(words.takenBack);
            }}
          >
            {words.takeBack}
          </button>
        )}
      </p>
    </>
  );
}
