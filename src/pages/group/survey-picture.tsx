import { useId } from 'react';
import { Dumbbell, DumbbellKey } from '../../activities/rate/dumbbell.tsx';
import type { Survey } from '../../study-group/survey-papers.ts';
import { fewestAnswers, shiftsOf, type Statement } from '../../study-group/survey.ts';
import { tongueOf } from '../../ui/spoken.ts';
import styles from './survey.module.css';
import { surveyWords as words } from './survey-words.ts';

/** What a group answered, drawn and in a table; nothing as long as it would show a single person. */
export function SurveyPicture({
  statements,
  survey,
  language,
}: {
  readonly statements: readonly Statement[];
  readonly survey: Survey;
  readonly language: string;
}) {
  const id = useId();
  const answers = [...survey.answers.values()];
  const names = answers.flatMap(({ who }) => (who === '' ? [] : who));
  const shifts = answers.length < fewestAnswers ? [] : shiftsOf(statements, answers);
  const middle = new Intl.NumberFormat(language);
  return (
    <section className={styles.picture} aria-labelledby={id}>
      <h2 id={id}>{words.picture}</h2>
      <p className="meta">
        {shifts.length === 0
          ? words.waiting(answers.length, fewestAnswers)
          : words.answers(answers.length)}
      </p>
      {names.length === 0 ? null : (
        <p className="meta">{words.names(new Intl.ListFormat(language).format(names))}</p>
      )}
      {shifts.length === 0 ? null : (
        <>
          <DumbbellKey />
          <ul className={styles.shifts}>
            {shifts.map((shift) => (
              <li key={shift.meeting}>
                <p {...tongueOf({})}>{shift.text}</p>
                <div>
                  <Dumbbell before={shift.before} now={shift.now} />
                  <p className="meta num">{words.shift(shift)}</p>
                </div>
              </li>
            ))}
          </ul>
          <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.table}>
            <table className="num">
              <thead>
                <tr>
                  {[
                    words.statement,
                    words.middleThen,
                    words.middleNow,
                    words.up,
                    words.sameMark,
                    words.down,
                  ].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shifts.map(({ meeting, text, before, now, up, same, down }) => (
                  <tr key={meeting}>
                    <th scope="row" {...tongueOf({})}>
                      {text}
                    </th>
                    <td>{middle.format(before)}</td>
                    <td>{middle.format(now)}</td>
                    <td>{up}</td>
                    <td>{same}</td>
                    <td>{down}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      {survey.unread === 0 ? null : <p className="meta">{words.unread(survey.unread)}</p>}
    </section>
  );
}
