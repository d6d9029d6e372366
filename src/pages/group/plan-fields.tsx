import X from 'lucide-react/icons/x';
import { useId } from 'react';
import { useNextFocus } from '../../activities/writing/use-next-focus.tsx';
import type { ModuleOutline } from '../../course/course.ts';
import type { ModuleId } from '../../course/lesson.ts';
import type { Syllabus } from '../../course/syllabus.ts';
import type { PlanDraft } from '../../study-group/draft-plan.ts';
import { planBounds } from '../../study-group/plan.ts';
import { tongueOf } from '../../ui/spoken.ts';
import fields from '../device/fields.module.css';
import { DateInput } from './date-input.tsx';
import { formWords as words } from './group-words.ts';
import styles from './group.module.css';

/** The legs that a group takes, of those that its syllabus has meetings for. */
export function LegsField({
  syllabus,
  modules,
  chosen,
  onChange,
}: {
  readonly syllabus: Syllabus;
  readonly modules: readonly ModuleOutline[];
  readonly chosen: readonly ModuleId[];
  readonly onChange: (chosen: readonly ModuleId[]) => void;
}) {
  const id = useId();
  const there = new Set(syllabus.meetings.map(({ module }) => module));
  return (
    <fieldset aria-describedby={`${id}more`} data-part="meetings" tabIndex={-1}>
      <legend className={fields.label}>{words.legs}</legend>
      <p className="meta" id={`${id}more`}>
        {words.legsMore}
      </p>
      {modules
        .filter((module) => there.has(module.id))
        .map((module) => (
          <label key={module.id} className={fields.check}>
            <input
              type="checkbox"
              checked={chosen.includes(module.id)}
              onChange={(event) => {
                const others = chosen.filter((each) => each !== module.id);
                onChange(event.currentTarget.checked ? [...others, module.id] : others);
              }}
            />
            <span>
              {words.leg(module.number)} <span {...tongueOf(module)}>{module.title}</span>
            </span>
          </label>
        ))}
    </fieldset>
  );
}

/** Stretches of days on which the group does not meet. */
export function SkippedField({
  skipped,
  onChange,
}: {
  readonly skipped: PlanDraft['skipped'];
  readonly onChange: (skipped: PlanDraft['skipped']) => void;
}) {
  const id = useId();
  const [stretches, focusOn] = useNextFocus<HTMLFieldSetElement>();
  return (
    <fieldset ref={stretches} aria-describedby={`${id}more`} data-part="skipped" tabIndex={-1}>
      <legend className={fields.label}>{words.skipped}</legend>
      <p className="meta" id={`${id}more`}>
        {words.skippedMore}
      </p>
      {skipped.map((stretch, place) => {
        const put = (part: Partial<typeof stretch>) =>
          onChange(skipped.map((each, at) => (at === place ? { ...each, ...part } : each)));
        return (
          <div key={place} className={styles.stretch}>
            {(['from', 'to'] as const).map((end) => (
              <div key={end}>
                <label className="meta" htmlFor={`${id}${end}${place}`}>
                  {words[end]}
                </label>
                <DateInput
                  id={`${id}${end}${place}`}
                  day={stretch[end]}
                  onPick={(day) => put({ [end]: day })}
                />
              </div>
            ))}
            <button
              type="button"
              className="icon-btn"
              aria-label={words.removeSkipped(place + 1)}
              onClick={() => {
                onChange(skipped.filter((_, at) => at !== place));
                stretches.current?.focus();
              }}
            >
              <X size={20} strokeWidth={1.75} aria-hidden="true" />
            </button>
          </div>
        );
      })}
      {skipped.length >= planBounds.skipped ? null : (
        <button
          type="button"
          className="btn btn-text"
          onClick={() => {
            onChange([...skipped, { from: null, to: null }]);
            focusOn(`[id="${id}from${skipped.length}"]`);
          }}
        >
          {words.addSkipped}
        </button>
      )}
    </fieldset>
  );
}

/** The zone whose clocks the group goes by; hardly anybody has to change it. */
export function ZoneField({
  id,
  zone,
  onPick,
}: {
  readonly id: string;
  readonly zone: PlanDraft['zone'];
  readonly onPick: (zone: PlanDraft['zone']) => void;
}) {
  const known = Intl.supportedValuesOf('timeZone');
  const zones = known.includes(zone) ? known : [zone, ...known];
  return (
    <div>
      <label className={fields.label} htmlFor={`${id}zone`}>
        {words.zone}
      </label>
      <select
        id={`${id}zone`}
        className={fields.field}
        value={zone}
        onChange={(event) => onPick(event.currentTarget.value as PlanDraft['zone'])}
      >
        {zones.map((each) => (
          <option key={each} value={each}>
            {each.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </div>
  );
}
