import ChevronRight from 'lucide-react/icons/chevron-right';
import { useEffect, useId, useRef, useState } from 'react';
import { isPicked, pickedOf, toggleLesson, toggleModule } from '../../assignments/pick-items.ts';
import type { AssignedItem } from '../../assignments/assignment.ts';
import type { Course, ModuleOutline } from '../../course/course.ts';
import { tongueOf } from '../../ui/spoken.ts';
import { assignWords as words } from './assign-words.ts';
import styles from './pick-lessons.module.css';

/** The course as boxes to tick: legs, and inside them lessons. */
export function PickLessons({
  course,
  items,
  onPick,
}: {
  readonly course: Course;
  readonly items: readonly AssignedItem[];
  readonly onPick: (items: readonly AssignedItem[]) => void;
}) {
  return (
    <fieldset className={styles.group}>
      <legend>{words.what}</legend>
      <ul className={styles.legs}>
        {course.modules.map((module) => (
          <Leg key={module.id} course={course} module={module} items={items} onPick={onPick} />
        ))}
      </ul>
    </fieldset>
  );
}

function Leg({
  course,
  module,
  items,
  onPick,
}: {
  readonly course: Course;
  readonly module: ModuleOutline;
  readonly items: readonly AssignedItem[];
  readonly onPick: (items: readonly AssignedItem[]) => void;
}) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const picked = pickedOf(items, module);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // There is no attribute for it.
    if (box.current !== null) box.current.indeterminate = picked === 'some';
  }, [picked]);
  const minutes = module.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return (
    <li>
      <div className={styles.row}>
        <label className={styles.leg}>
          <input
            ref={box}
            type="checkbox"
            checked={picked === 'all'}
            onChange={() => onPick(toggleModule(items, course, module))}
          />
          <b {...tongueOf(module)}>{module.title}</b>
          <span className={`num ${styles.amount}`}>
            {words.amount(module.lessons.length, minutes)}
          </span>
        </label>
        <button
          type="button"
          className={`icon-btn ${styles.open}`}
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={words.open(module.title)}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronRight className="flip" size={20} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
      <ul id={id} className={styles.lessons} hidden={!isOpen}>
        {module.lessons.map((lesson) => (
          <li key={lesson.id}>
            <label className={styles.lesson}>
              <input
                type="checkbox"
                checked={isPicked(items, module, lesson.id)}
                onChange={() => onPick(toggleLesson(items, course, module, lesson.id))}
              />
              <span {...tongueOf(lesson)}>{words.lesson(lesson.mile, lesson.title)}</span>
            </label>
          </li>
        ))}
      </ul>
    </li>
  );
}
