import ChevronRight from 'lucide-react/icons/chevron-right';
import { Link } from 'react-router';
import styles from './today-line.module.css';
import type { LineWords } from './todays-line.tsx';

/** What calls for something today: where it leads, what it is, and how it stands. */
export function TodayLine({ to, icon: Icon, title, standing, tone, next = null }: LineWords) {
  return (
    <li className={styles.line}>
      <Link to={to}>
        <Icon size={24} strokeWidth={1.75} aria-hidden="true" />
        <span className={styles.words}>
          <b>{title}</b>
          <span className="visually-hidden">, </span>
          <span className="meta" data-tone={tone}>
            {standing}
          </span>
          {next === null ? null : <span className="meta-3">{next}</span>}
        </span>
        <ChevronRight className="flip" size={20} strokeWidth={1.75} aria-hidden="true" />
      </Link>
    </li>
  );
}
