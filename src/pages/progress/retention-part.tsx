import { dayInWords } from '../../activities/calendar/day-in-words.ts';
import { targetRetention } from '../../progress/review/memory.ts';
import { retentionSince } from '../../progress/review/retention.ts';
import { retentionWeeks } from '../../progress/review/retention-weeks.ts';
import { BarChart } from '../../ui/chart/bar-chart.tsx';
import type { ReviewToday } from '../review/use-review.tsx';
import { Part } from './part.tsx';
import { progressWords as words } from './progress-words.ts';
import styles from './progress.module.css';

const weeks = 8;

/** How much was still there when it came back, week by week, as bars and as a table. */
export function RetentionPart({ review: { reviews, calendar } }: { readonly review: ReviewToday }) {
  const rows = retentionWeeks(reviews, calendar.today, weeks);
  const [first] = rows;
  const all = retentionSince(reviews, first?.from ?? calendar.today);
  const { language } = calendar;
  if (all.asked === 0) {
    return (
      <Part id="retention" title={words.retention}>
        <p className="meta">{words.retentionNone}</p>
      </Part>
    );
  }
  const share = ({ asked, recalled }: (typeof rows)[number]) =>
    asked === 0 ? null : recalled / asked;
  return (
    <Part id="retention" title={words.retention}>
      <p className={styles.saidHere}>{words.retentionSaid(all, language)}</p>
      <BarChart
        values={rows.map((row) => ({
          name: row.from,
          label: words.shortDay(row.from, language),
          share: share(row),
        }))}
        aim={targetRetention}
        format={(value) => words.percent(value, language)}
      />
      <details className={styles.asTable}>
        <summary>{words.asTable}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.week}</th>
              <th scope="col">{words.asked}</th>
              <th scope="col">{words.had}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const had = share(row);
              return (
                <tr key={row.from}>
                  <th scope="row">{dayInWords(row.from, calendar)}</th>
                  <td data-label={words.asked} className="num">
                    {row.asked}
                  </td>
                  <td data-label={words.had} className="num">
                    {had === null ? '–' : words.percent(had, language)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
    </Part>
  );
}
