import { useId, useRef, useState } from 'react';
import { useCalendar } from '../../activities/calendar/use-calendar.tsx';
import { useCourse } from '../../course/course-provider.tsx';
import type { Syllabus } from '../../course/syllabus.ts';
import { randomName } from '../../record/random-name.ts';
import { useRecord } from '../../record/record-provider.tsx';
import { addDays, weekdayOf } from '../../study-group/days.ts';
import { draftPlan, type Missing, type PlanDraft } from '../../study-group/draft-plan.ts';
import { meetingsOf } from '../../study-group/meetings.ts';
import { planBounds, rhythms, type Plan, type PlanId } from '../../study-group/plan.ts';
import type { KeptPlan } from '../../study-group/plan-papers.ts';
import segments from '../../study-aids/segments.module.css';
import { tongueOf } from '../../ui/spoken.ts';
import fields from '../device/fields.module.css';
import { formWords as words } from './group-words.ts';
import styles from './group.module.css';
import { PlanDates } from './plan-dates.tsx';
import { beginning, earlier, legsOf } from './begin-draft.ts';
import { DateInput } from './date-input.tsx';
import { useKeepPlan } from './use-keep-plan.tsx';
import { weekdayNames } from './weekday-names.ts';
import { LegsField, SkippedField, ZoneField } from './plan-fields.tsx';

/** Makes a plan or changes one; all of its dates stand beside it as it is filled in. */
export function PlanForm({
  before,
  syllabuses,
  onMade,
  onLeave,
}: {
  readonly before: KeptPlan | null;
  readonly syllabuses: readonly Syllabus[];
  readonly onMade: (plan: Plan) => void;
  readonly onLeave: () => void;
}) {
  const id = useId();
  const record = useRecord();
  const course = useCourse();
  const keep = useKeepPlan(syllabuses);
  const calendar = useCalendar();
  const form = useRef<HTMLFormElement>(null);
  const [name] = useState(() => randomName() as PlanId);
  const [first] = syllabuses;
  const [draft, setDraft] = useState<PlanDraft>(() => beginning(before, syllabuses));
  const [missing, setMissing] = useState<Missing | null>(null);
  const syllabus = syllabuses.find((each) => each.id === draft.syllabus) ?? first;
  if (syllabus === undefined || calendar === null) return null;
  const change = (part: Partial<PlanDraft>) => {
    setMissing(null);
    setDraft({ ...draft, ...part });
  };
  const drafted = draftPlan(draft, syllabus, before?.plan ?? null, name);
  // The dates do not wait for a name.
  const shown = draftPlan(
    { ...draft, name: draft.name || '.' },
    syllabus,
    before?.plan ?? null,
    name,
  );
  const weekdays = weekdayNames(calendar.language);
  const start = draft.start;
  const firstDay = start === null ? null : weekdayOf(start);
  const line = (part: 'name' | 'place' | 'lead', label: string, more?: string) => (
    <div>
      <label className={fields.label} htmlFor={`${id}${part}`}>
        {label}
      </label>
      {more === undefined ? null : (
        <p className="meta" id={`${id}${part}more`}>
          {more}
        </p>
      )}
      <input
        id={`${id}${part}`}
        data-part={part}
        type="text"
        className={fields.field}
        autoComplete="off"
        maxLength={planBounds[part === 'lead' ? 'person' : part]}
        value={draft[part]}
        aria-invalid={missing === part}
        aria-describedby={more === undefined ? undefined : `${id}${part}more`}
        onChange={(event) => change({ [part]: event.currentTarget.value })}
      />
    </div>
  );
  const save = () => {
    if (drafted.status === 'missing') {
      setMissing(drafted.what);
      form.current?.querySelector<HTMLElement>(`[data-part="${drafted.what}"]`)?.focus();
      return;
    }
    const kept = before ?? { leads: true, joined: earlier(calendar.today, drafted.plan.start) };
    keep({ ...kept, plan: drafted.plan }, before);
    void record.askToPersist();
    onMade(drafted.plan);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={before === null ? words.make : words.change}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={styles.fields}>
        {line('name', words.name)}
        {syllabuses.length < 2 ? null : (
          <div>
            <label className={fields.label} htmlFor={`${id}syllabus`}>
              {words.syllabus}
            </label>
            <select
              id={`${id}syllabus`}
              className={fields.field}
              value={syllabus.id}
              onChange={(event) => {
                const next = syllabuses.find((each) => each.id === event.currentTarget.value);
                if (next) change({ ...legsOf(next), minutes: next.minutes });
              }}
            >
              {syllabuses.map((each) => (
                <option key={each.id} value={each.id} {...tongueOf({})}>
                  {each.title}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className={styles.pair}>
          <div>
            <label className={fields.label} htmlFor={`${id}start`}>
              {words.start}
            </label>
            <DateInput
              id={`${id}start`}
              part="start"
              day={start}
              invalid={missing === 'start'}
              onPick={(day) => change({ start: day })}
            />
          </div>
          <div>
            <label className={fields.label} htmlFor={`${id}weekday`}>
              {words.weekday}
            </label>
            <select
              id={`${id}weekday`}
              className={fields.field}
              value={firstDay ?? ''}
              disabled={start === null}
              onChange={(event) => {
                if (start === null || firstDay === null) return;
                const wanted = Number(event.currentTarget.value);
                change({ start: addDays(start, (wanted - firstDay + 7) % 7) });
              }}
            >
              {firstDay === null ? <option value="">–</option> : null}
              {weekdays.map((weekday, place) => (
                <option key={weekday} value={place}>
                  {weekday}
                </option>
              ))}
            </select>
          </div>
          <div>
            <label className={fields.label} htmlFor={`${id}time`}>
              {words.time}
            </label>
            <input
              id={`${id}time`}
              data-part="time"
              type="time"
              className={`num ${fields.field}`}
              value={draft.time}
              aria-invalid={missing === 'time'}
              onChange={(event) => change({ time: event.currentTarget.value })}
            />
          </div>
        </div>
        <fieldset>
          <legend className={fields.label}>{words.rhythm}</legend>
          <div className={`${segments.segments} ${styles.rhythms}`}>
            {rhythms.map((rhythm) => (
              <label key={rhythm}>
                <input
                  type="radio"
                  name={`${id}rhythm`}
                  checked={draft.rhythm === rhythm}
                  onChange={() => change({ rhythm })}
                />
                {words.rhythms[rhythm]}
              </label>
            ))}
          </div>
          {draft.rhythm === 'twice' && firstDay !== null ? (
            <div>
              <label className={fields.label} htmlFor={`${id}second`}>
                {words.second}
              </label>
              <select
                id={`${id}second`}
                className={fields.field}
                value={draft.gap}
                onChange={(event) => change({ gap: Number(event.currentTarget.value) })}
              >
                {[1, 2, 3, 4, 5, 6].map((gap) => (
                  <option key={gap} value={gap}>
                    {weekdays[(firstDay + gap) % 7]}
                  </option>
                ))}
              </select>
            </div>
          ) : null}
        </fieldset>
        <div>
          <label className={fields.label} htmlFor={`${id}minutes`}>
            {words.minutes}
          </label>
          <p className="meta" id={`${id}minutesmore`}>
            {words.minutesMore(syllabus.minutes)}
          </p>
          <input
            id={`${id}minutes`}
            data-part="minutes"
            type="number"
            inputMode="numeric"
            className={`num ${fields.field} ${styles.short}`}
            min={planBounds.minutes.least}
            max={planBounds.minutes.most}
            value={draft.minutes ?? ''}
            aria-invalid={missing === 'minutes'}
            aria-describedby={`${id}minutesmore`}
            onChange={(event) => {
              const { value } = event.currentTarget;
              change({ minutes: value === '' ? null : Number(value) });
            }}
          />
        </div>
        <LegsField
          syllabus={syllabus}
          modules={course.modules}
          chosen={draft.modules}
          onChange={(modules) => change({ modules })}
        />
        <SkippedField skipped={draft.skipped} onChange={(skipped) => change({ skipped })} />
        {line('place', words.place, words.placeMore)}
        {line('lead', words.lead)}
        <div>
          <label className={fields.label} htmlFor={`${id}members`}>
            {words.members}
          </label>
          <p className="meta" id={`${id}membersmore`}>
            {words.membersMore}
          </p>
          <textarea
            id={`${id}members`}
            rows={4}
            className={fields.field}
            maxLength={planBounds.members * (planBounds.person + 1)}
            value={draft.members}
            aria-describedby={`${id}membersmore`}
            onChange={(event) => change({ members: event.currentTarget.value })}
          />
        </div>
        <ZoneField id={id} zone={draft.zone} onPick={(zone) => change({ zone })} />
      </div>
      <div className={styles.beside}>
        <PlanDates
          meetings={shown.status === 'plan' ? meetingsOf(shown.plan, syllabuses) : []}
          calendar={calendar}
        />
        <p role="status" className={fields.error}>
          {missing === null ? '' : words.missing[missing]}
        </p>
        <p className={styles.ways}>
          <button type="submit" className="btn btn-primary">
            {before === null ? words.done : words.doneChange}
          </button>
          <button type="button" className="btn btn-text" onClick={onLeave}>
            {words.cancel}
          </button>
        </p>
      </div>
    </form>
  );
}
