import { useId } from 'react';
import { useDraft } from '../../activities/reflection/use-draft.tsx';
import { receiptBounds } from '../../assignments/receipt.ts';
import { plainLine } from '../../course/plain-text.ts';
import { learnerDrawer, learnerName } from '../../progress/learner-name.ts';
import { useFacts, useHealth, useRecord, useSaving } from '../../record/record-provider.tsx';
import { SaveNote } from '../../ui/save-note.tsx';
import fields from '../device/fields.module.css';

/** The learner's own name: for the greeting and the certificate. It is saved while it is typed. */
export function NameField({ label, about }: { readonly label: string; readonly about: string }) {
  const id = useId();
  const record = useRecord();
  const saving = useSaving();
  const closed = useHealth().status === 'opening';
  const { text, unsaved, write, keep } = useDraft(learnerName(useFacts()), (name) => {
    record.append({
      kind: 'filed',
      drawer: learnerDrawer,
      name: 'name',
      paper: { name: plainLine(name, receiptBounds.name) },
    });
  });
  return (
    <div>
      <label htmlFor={id} className={fields.label}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        className={fields.field}
        value={text}
        maxLength={receiptBounds.name}
        readOnly={closed}
        autoComplete="name"
        spellCheck={false}
        aria-describedby={`${id}about`}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={keep}
      />
      <p className="meta-3" id={`${id}about`}>
        {about}
      </p>
      <SaveNote saving={unsaved ? { status: 'saved', at: null } : saving} />
    </div>
  );
}
