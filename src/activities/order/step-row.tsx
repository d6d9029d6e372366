import type { ReactNode } from 'react';
import { Plate } from '../../ui/plate.tsx';
import { Words } from '../../ui/words.tsx';
import type { OrderStep } from './order.ts';
import styles from './step-row.module.css';

/** A step at its stop on the road: beside it what moves it, under it what there is to say of it. */
export function StepRow({
  step,
  place,
  state,
  children,
}: {
  readonly step: OrderStep;
  /** Where it stands, from 1. */
  readonly place: number;
  readonly state: 'open' | 'belongs' | 'astray';
  readonly children: ReactNode;
}) {
  return (
    <li className={styles.row} data-state={state}>
      <span className={styles.place}>
        <Plate mile={place} state={state === 'belongs' ? 'travelled' : 'ahead'} />
        <span className="visually-hidden">{`${place}. `}</span>
      </span>
      <div className={styles.card}>
        <p>
          <Words words={step.text} />
        </p>
        {children}
      </div>
    </li>
  );
}
