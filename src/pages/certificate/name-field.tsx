import { useId } from 'react';
import { useDraft } from '../../activities/reflection/use-draft.tsx';
import { learnerDrawer, learnerName } from '../../progress/learner-name.ts';
import { useFacts, useHealth, useRecord, useSaving } from '../../record/record-provider.tsx';
import { SaveNote } from '../../ui/save-note.tsx';
import fields from '../device/fields.module.css';

/** So many letters a name may have here. */
const longest = 80;

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
      paper: { name: plain(name) },
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
        maxLength={longest}
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

/** Without what is not seen or turns words about, and with single blanks. */
function plain(name: string): string {
  return name
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}
