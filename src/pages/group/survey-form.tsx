import { useId, type ReactNode } from 'react';
import type { Mark } from '../../activities/rate/rate.ts';
import { StatementRow } from '../../activities/rate/statement-row.tsx';
import { randomName } from '../../record/random-name.ts';
import { useRecord } from '../../record/record-provider.tsx';
import type { PlanId } from '../../study-group/plan.ts';
import { keepOwnSurvey, type OwnSurvey } from '../../study-group/survey-papers.ts';
import { rate, type Statement } from '../../study-group/survey.ts';
import { tongueOf } from '../../ui/spoken.ts';
import styles from './survey.module.css';
import { surveyWords as words } from './survey-words.ts';

type Part = 'before' | 'now';

/**
 * The statements with their five marks: before the group has met to the end only how it is before,
 * then how it is now. Marks of the beginning are not shown again, so that they do not lead the hand.
 */
export function SurveyForm({
  plan,
  statements,
  own,
  isLast,
  asksBefore,
}: {
  readonly plan: PlanId;
  readonly statements: readonly Statement[];
  readonly own: OwnSurvey | null;
  readonly isLast: boolean;
  /** At the end, whoever was not asked at the beginning says both. */
  readonly asksBefore: boolean;
}) {
  const record = useRecord();
  const ratings = own?.ratings ?? [];
  const choose = (statement: Statement, part: Part, mark: Mark) => {
    const next = rate(ratings, statement.meeting, { [part]: mark });
    record.append(keepOwnSurvey(plan, { ratings: next, nonce: randomName() }));
  };
  const marked = (part: Part, { meeting }: Statement) =>
    ratings.find((rating) => rating.meeting === meeting)?.[part] ?? null;
  const rows = (part: Part, title: string) => (
    <Statements title={title}>
      {statements.map((statement) => (
        <StatementRow
          key={statement.meeting}
          text={[statement.text]}
          tongue={tongueOf({})}
          mark={marked(part, statement)}
          waiting={false}
          onChoose={(mark) => choose(statement, part, mark)}
        />
      ))}
    </Statements>
  );
  const isWhole = statements.every((statement) => marked('before', statement) !== null);
  if (!isLast) {
    return (
      <>
        {rows('before', words.before)}
        <p role="status" className="meta">
          {isWhole ? words.keptBefore : ''}
        </p>
      </>
    );
  }
  return (
    <>
      {asksBefore ? rows('before', words.thenFromMemory) : null}
      {rows('now', words.now)}
    </>
  );
}

function Statements({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.statements} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
