import type { Impact } from '../../study-group/impact.ts';
import { workWords as words } from './meeting-words.ts';
import styles from './impact-chart.module.css';

/** Half of what a full column of answers is high. */
const highest = 11;

/**
 * The answers to five questions, each on its way from 1 to 5: a disc for every number that was given,
 * the larger the more often, and a stroke in the middle of all. The words beside it say the same.
 */
export function ImpactChart({
  impacts,
  count,
}: {
  readonly impacts: readonly Impact[];
  readonly count: number;
}) {
  if (impacts.length === 0) return null;
  const widest = impacts.reduce((found, each) => {
    return each.most - each.least > found.most - found.least ? each : found;
  });
  const question = words.questions[impacts.indexOf(widest)] ?? '';
  return (
    <figure className={styles.chart}>
      <figcaption>
        {words.chart}. {words.answers(count)}.
      </figcaption>
      <ul>
        {impacts.map((impact, place) => (
          <li key={place}>
            <p>
              <b>{words.questions[place]}</b>
              <span className="meta num">
                {words.spread(impact.middle, impact.least, impact.most)}
              </span>
            </p>
            <svg className="flip" viewBox="0 0 200 28" aria-hidden="true" focusable="false">
              <path className={styles.track} d="M20 14H180" />
              <path className={styles.ticks} d="M20 9v10M60 9v10M100 9v10M140 9v10M180 9v10" />
              {impact.counts.map((answers, mark) =>
                answers === 0 ? null : (
                  <circle
                    key={mark}
                    className={styles.answers}
                    cx={20 + 40 * mark}
                    cy="14"
                    r={Math.max(4, highest * Math.sqrt(answers / count))}
                  />
                ),
              )}
              <path className={styles.middle} d={`M${40 * impact.middle - 20} 2v24`} />
            </svg>
          </li>
        ))}
      </ul>
      {widest.most > widest.least ? <p>{words.widest(question)}</p> : null}
    </figure>
  );
}
