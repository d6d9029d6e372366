import { use } from 'react';
import { AuthoredTongue } from '../../ui/authored-tongue.tsx';
import { Deeds } from './deeds.tsx';
import { Gauge } from './gauge.tsx';
import styles from './report-card.module.css';
import { standingInWords } from './report-words.ts';
import type { Walk } from './walk.ts';
import { scenarioTable } from './scenario-table.ts';
import { tongueHere } from '../../ui/spoken.ts';

/** Where the conversation stands, and by what. In a narrow sheet only the last deed has room. */
export function ReportCard({ walk, ended }: { readonly walk: Walk; readonly ended: boolean }) {
  return (
    <div
      className={styles.card}
      role="group"
      aria-label={scenarioTable.reportCard}
      {...tongueHere()}
    >
      <p className="kicker">{scenarioTable.loyalty}</p>
      <Gauge points={walk.points} />
      <p className={styles.standing}>
        {standingInWords(walk)}
        <span className="visually-hidden">{scenarioTable.scale}</span>
      </p>
      {/* An ending lists them in its own report card. */}
      {ended || walk.steps.length === 0 ? null : (
        <div className={styles.deeds} {...use(AuthoredTongue)}>
          <Deeds steps={walk.steps} />
        </div>
      )}
    </div>
  );
}
