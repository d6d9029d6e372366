import { useId, useState } from 'react';
import { Plate } from '../../ui/plate.tsx';
import { activityWords } from '../activity-words.ts';
import { Pencil } from '../writing/pencil.tsx';
import { Segments, type Segment } from '../writing/segments.tsx';
import { WritingField } from '../writing/writing-field.tsx';
import styles from './audit-row.module.css';
import {
  missing,
  remarksOf,
  verdictOf,
  verdictsOf,
  type AuditForm,
  type AuditRow as Row,
  type Verdict,
} from './audit.ts';
import { auditTable } from './audit-table.ts';
import { formWords, missingInWords, rowInWords, rowName, verdictInWords } from './audit-words.ts';
import { isAuthored, isUntouched } from './table.ts';
import { tongueHere } from '../../ui/spoken.ts';

/** How much of a row can be written into: nothing, its remarks, or its subject as well. */
export type Opening = 'closed' | 'remarks' | 'all';

export type RowChange = Partial<Pick<Row, 'subject' | 'effect' | 'remedy'>>;

/** One row of the table: a sentence to read, the verdict, and the fields while it is written. */
export function AuditRow({
  form,
  row,
  place,
  rows,
  opening,
  closed,
  onOpen,
  onWrite,
  onLeave,
  onDecide,
  onRemove,
  onMove,
}: {
  readonly form: AuditForm;
  readonly row: Row;
  /** Its place in the table, from 0, and how many rows that has. */
  readonly place: number;
  readonly rows: number;
  readonly opening: Opening;
  /** While the answer is still being fetched nothing can be changed. */
  readonly closed: boolean;
  /** @param part the field or button that gets the focus then */
  readonly onOpen: (opening: Opening, part: string) => void;
  readonly onWrite: (change: RowChange) => void;
  readonly onLeave: () => void;
  readonly onDecide: (verdict: Verdict) => void;
  readonly onRemove: () => void;
  readonly onMove: (by: -1 | 1) => void;
}) {
  const id = useId();
  const [hurried, setHurried] = useState(false);
  const words = formWords(form);
  const here = tongueHere();
  const verdict = verdictOf(form, row);
  const name = rowName(form, row, place);
  const told = opening === 'closed' ? rowInWords(form, row) : '';
  const lacking = missingInWords(form, row);

  function readBack() {
    const [first] = missing(form, row);
    setHurried(first !== undefined);
    onOpen(first === undefined ? 'closed' : opening, first ?? 'change');
  }

  return (
    <fieldset
      className={styles.row}
      data-form={form}
      data-opening={opening}
      aria-label={`${place + 1}. ${name}`}
      {...(isAuthored(row) ? {} : here)}
    >
      {form === 'journey' ? (
        <span className={styles.step}>
          <Plate mile={place + 1} state={lacking === '' ? 'travelled' : 'ahead'} small />
        </span>
      ) : null}
      {opening === 'all' ? (
        <div className={styles.words} {...here}>
          <WritingField
            label={words.subject}
            part="subject"
            value={row.subject}
            closed={closed}
            onWrite={(subject) => onWrite({ subject })}
            onLeave={onLeave}
          />
        </div>
      ) : (
        <>
          <p className={styles.subject} data-verdict={verdict ?? undefined}>
            <span>{row.subject}</span>
          </p>
          <Pencil
            label={auditTable.change(name)}
            closed={closed}
            describedBy={told === '' ? undefined : `${id}told`}
            onPress={() => onOpen('all', 'subject')}
          />
        </>
      )}
      {told === '' ? null : (
        <p className={styles.told} id={`${id}told`} {...here}>
          {told}
        </p>
      )}
      {opening === 'closed' && lacking !== '' && !isUntouched(row) ? (
        <button
          type="button"
          className={styles.lacking}
          disabled={closed}
          onClick={() => onOpen('remarks', missing(form, row)[0] ?? 'change')}
          {...here}
        >
          {lacking}
        </button>
      ) : null}
      {/* Five feelings take their room on a phone: a step that is full says its own. */}
      {form === 'journey' && opening === 'closed' && lacking === '' ? null : (
        <div className={styles.verdict} data-part="verdict" {...here}>
          <Segments
            segments={segmentsOf(form)}
            chosen={verdict}
            closed={closed}
            onChoose={onDecide}
          />
        </div>
      )}
      {opening === 'closed' ? null : (
        <div className={styles.fields} {...here}>
          {remarksOf(form, row).map((remark) => (
            <WritingField
              key={remark}
              label={`${words.openings[remark]} …`}
              part={remark}
              value={row[remark]}
              closed={closed}
              onWrite={(text) => onWrite({ [remark]: text })}
              onLeave={onLeave}
            />
          ))}
          <p className={styles.prompt} role="status">
            {hurried ? lacking : ''}
          </p>
          <div className={styles.actions}>
            <button
              type="button"
              className="btn btn-line btn-small"
              disabled={closed}
              onClick={readBack}
            >
              {activityWords.readBack}
            </button>
            {form === 'journey' ? (
              <>
                <button
                  type="button"
                  className="btn btn-text btn-small"
                  data-part="earlier"
                  disabled={closed}
                  aria-disabled={place === 0 ? true : undefined}
                  onClick={() => onMove(-1)}
                >
                  {auditTable.earlier}
                </button>
                <button
                  type="button"
                  className="btn btn-text btn-small"
                  data-part="later"
                  disabled={closed}
                  aria-disabled={place === rows - 1 ? true : undefined}
                  onClick={() => onMove(1)}
                >
                  {auditTable.later}
                </button>
              </>
            ) : null}
            <button
              type="button"
              className={`btn btn-text btn-small ${styles.remove}`}
              disabled={closed}
              onClick={onRemove}
            >
              {auditTable.remove}
            </button>
          </div>
        </div>
      )}
    </fieldset>
  );
}

const tones: Readonly<Record<Verdict, Segment<Verdict>['tone']>> = {
  keep: 'good',
  bend: 'due',
  kill: 'gone',
  mend: 'due',
  rebuild: 'gone',
  delighted: 'good',
  glad: 'good',
  neutral: 'calm',
  worried: 'due',
  annoyed: 'due',
};

function segmentsOf(form: AuditForm): readonly Segment<Verdict>[] {
  return verdictsOf(form).map((value) => ({
    value,
    word: verdictInWords(value),
    tone: tones[value],
  }));
}
