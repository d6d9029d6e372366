import { GradeMark } from '../../ui/grade-mark.tsx';
import { Words } from '../../ui/words.tsx';
import styles from './debrief.module.css';
import { Deeds } from './deeds.tsx';
import { effectInWords } from './report-words.ts';
import { gradeOf, type Scenario, type ScenarioAnswer } from './scenario.ts';
import { roadNotTaken, type Walk } from './walk.ts';
import { scenarioTable } from './scenario-table.ts';

/** The end of a conversation: what made the difference, the report card, and the road not taken. */
export function Debrief({
  scenario,
  answer,
  walk,
}: {
  readonly scenario: Scenario;
  readonly answer: ScenarioAnswer | null;
  readonly walk: Walk;
}) {
  const forks = roadNotTaken(scenario, answer).filter(({ taken, best }) => taken !== best);
  return (
    <div className={styles.debrief}>
      <div className={styles.text}>
        {walk.now.debrief.map((words, place) => (
          <p key={place}>
            <Words words={words} />
          </p>
        ))}
      </div>
      <h4>{scenarioTable.reportCard}</h4>
      <div className={styles.card}>
        <GradeMark grade={gradeOf(walk.points)} size="large" />
        <Deeds steps={walk.steps} />
      </div>
      <h4>{scenarioTable.notTaken}</h4>
      {forks.length === 0 ? (
        <p className="meta">{scenarioTable.noneBetter}</p>
      ) : (
        <ol className={styles.forks}>
          {forks.map(({ turn, taken, best }) => (
            <li key={turn.id}>
              <p className="meta">
                {scenarioTable.youSaid} <Words words={taken.text} linked={false} />
              </p>
              <p>
                {scenarioTable.youMight} <Words words={best.text} linked={false} />
              </p>
              <p className={styles.why}>
                <b>
                  {scenarioTable.instead(
                    best.deed,
                    effectInWords(best.effect),
                    effectInWords(taken.effect),
                  )}
                </b>{' '}
                <Words words={best.reason} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
