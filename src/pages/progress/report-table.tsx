import { Link } from 'react-router';
import { gradeAnswer } from '../../activities/grade-answer.ts';
import { moduleAddress } from '../../course/address.ts';
import type { Course } from '../../course/course.ts';
import { milesDone } from '../../progress/journey.ts';
import type { Progress } from '../../progress/progress.ts';
import { reportCard } from '../../progress/report-card.ts';
import type { Fact } from '../../record/fact.ts';
import { ForeignPart } from '../../ui/foreign-part.tsx';
import { GradeMark } from '../../ui/grade-mark.tsx';
import { tongueOf } from '../../ui/spoken.ts';
import type { Asked } from '../journal/use-lessons.tsx';
import { Part } from './part.tsx';
import { progressWords as words } from './progress-words.ts';
import styles from './progress.module.css';

/** The report card: a row for each leg. */
export function ReportTable({
  course,
  facts,
  progress,
  asked,
}: {
  readonly course: Course;
  readonly facts: readonly Fact[];
  readonly progress: Progress;
  readonly asked: Asked;
}) {
  return (
    <Part id="report" title={words.report}>
      <p className="meta">{words.reportWhy}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.leg}</th>
            <th scope="col">{words.letter}</th>
            <th scope="col">{words.checks}</th>
            <th scope="col">{words.conversations}</th>
            <th scope="col">{words.miles}</th>
          </tr>
        </thead>
        <tbody>
          {course.modules.map((module) => {
            const lessons = module.lessons.flatMap(({ id }) => asked.lessons.get(id) ?? []);
            const card = reportCard(lessons, facts, gradeAnswer);
            return (
              <tr key={module.id}>
                <th scope="row">
                  <Link to={moduleAddress(module.id)}>
                    <ForeignPart
                      sentence={words.legTitle(module.number, module.title)}
                      part={module.title}
                      tongue={tongueOf(module)}
                    />
                  </Link>
                </th>
                <td data-label={words.letter}>
                  {card.letter === null ? (
                    words.noLetter
                  ) : (
                    <GradeMark grade={card.letter} size="small" />
                  )}
                </td>
                <td data-label={words.checks}>{words.counts(card.checks)}</td>
                <td data-label={words.conversations}>{words.counts(card.scenarios)}</td>
                <td data-label={words.miles} className="num">
                  {words.milesOf(milesDone(module, progress), module.lessons.length)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Part>
  );
}
