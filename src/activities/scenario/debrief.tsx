import { GradeMark } from '../../ui/grade-mark.tsx';
import { Words } from '../../ui/words.tsx';
import styles from './debrief.module.css';
import { Deeds } from './deeds.tsx';
import { effectInWords } from './report-words.ts';
import { gradeOf, type Scenario, type ScenarioAnswer } from './scenario.ts';
import { roadNotTaken, type Walk } from './walk.ts';
import { scenarioTable } from './scenario-table.ts';
import { quoted, tongueHere } from '../../ui/spoken.ts';
import { Told } from '../../ui/told.tsx';

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
      <h4 {...tongueHere()}>{scenarioTable.reportCard}</h4>
      <div className={styles.card}>
        <GradeMark grade={gradeOf(walk.points)} size="large" />
        <Deeds steps={walk.steps} />
      </div>
      <h4 {...tongueHere()}>{scenarioTable.notTaken}</h4>
      {forks.length === 0 ? (
        <p className="meta" {...tongueHere()}>
          {scenarioTable.noneBetter}
        </p>
      ) : (
        <ol className={styles.forks}>
          {forks.map(({ turn, taken, best }) => (
            <li key={turn.id}>
              <p className="meta">
                <Told>{scenarioTable.youSaid}</Told> <Words words={taken.text} linked={false} />
              </p>
              <p>
                <Told>{scenarioTable.youMight}</Told> <Words words={best.text} linked={false} />
              </p>
              <p className={styles.why}>
                <b>
                  <Told>
                    {scenarioTable.instead(
                      quoted(best.deed),
                      effectInWords(best.effect),
                      effectInWords(taken.effect),
                    )}
                  </Told>
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
