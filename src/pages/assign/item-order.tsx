import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import { useState } from 'react';
import type { AssignedItem } from '../../assignments/assignment.ts';
import { findItem } from '../../assignments/item-names.ts';
import { moveItem } from '../../assignments/pick-items.ts';
import type { Course } from '../../course/course.ts';
import { tongueOf } from '../../ui/spoken.ts';
import { assignWords as words } from './assign-words.ts';
import styles from './item-order.module.css';

/** What was picked, to be put into an order of one's own. */
export function ItemOrder({
  course,
  items,
  onOrder,
}: {
  readonly course: Course;
  readonly items: readonly AssignedItem[];
  readonly onOrder: (items: readonly AssignedItem[]) => void;
}) {
  const [told, setTold] = useState('');
  const move = (item: AssignedItem, by: -1 | 1) => {
    const moved = moveItem(items, item, by);
    if (moved === items) return;
    onOrder(moved);
    setTold(words.moved(titleOf(course, item), moved.indexOf(item) + 1, moved.length));
  };
  return (
    <section className={styles.group} aria-labelledby="order">
      <h2 id="order">{words.order}</h2>
      <ol>
        {items.map((item, at) => {
          const title = titleOf(course, item);
          return (
            <li key={item}>
              <span>
                <span {...tongueIn(course, item)}>{title}</span>
                <span className="meta-3">{milesOf(course, item)}</span>
              </span>
              <button
                type="button"
                className="icon-btn"
                aria-label={words.up(title)}
                aria-disabled={at === 0}
                onClick={() => move(item, -1)}
              >
                <ArrowUp size={20} strokeWidth={1.75} aria-hidden="true" />
              </button>
              <button
                type="button"
                className="icon-btn"
                aria-label={words.down(title)}
                aria-disabled={at === items.length - 1}
                onClick={() => move(item, 1)}
              >
                <ArrowDown size={20} strokeWidth={1.75} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ol>
      <p role="status" className="visually-hidden">
        {told}
      </p>
    </section>
  );
}

function titleOf(course: Course, item: AssignedItem): string {
  const found = findItem(course, item);
  if (found.status === 'module') return found.module.title;
  return found.status === 'lesson' ? found.lesson.title : found.name;
}

function tongueIn(course: Course, item: AssignedItem) {
  const found = findItem(course, item);
  if (found.status === 'module') return tongueOf(found.module);
  return found.status === 'lesson' ? tongueOf(found.lesson) : {};
}

function milesOf(course: Course, item: AssignedItem): string {
  const found = findItem(course, item);
  if (found.status === 'lesson') return words.mile(found.lesson.mile);
  if (found.status !== 'module') return '';
  const { lessons } = found.module;
  return words.miles(lessons[0]?.mile ?? 0, lessons.at(-1)?.mile ?? 0);
}
