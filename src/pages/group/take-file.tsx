import { useId, useState } from 'react';
import { readPlanLink, type ReadPlan } from '../../study-group/plan-link.ts';
import fields from '../device/fields.module.css';
import styles from './group.module.css';
import { takeWords as words } from './share-words.ts';

/** A file holds no more than what a link does. */
const largest = 20_000;

/** Takes a plan from a file, or from a link that is pasted. */
export function TakeFile({ onRead }: { readonly onRead: (read: ReadPlan) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    onRead(file.size > largest ? { status: 'broken' } : readPlanLink(await file.text()));
  };
  return (
    <>
      <p>
        <label className={fields.label} htmlFor={`${id}file`}>
          {words.file}
        </label>
        <input
          id={`${id}file`}
          type="file"
          className={styles.file}
          onChange={(event) => {
            void read(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onRead(readPlanLink(text.slice(text.indexOf('#') + 1)));
        }}
      >
        <label className={fields.label} htmlFor={`${id}link`}>
          {words.paste}
        </label>
        <div className={fields.fieldRow}>
          <input
            id={`${id}link`}
            type="text"
            className={fields.field}
            value={text}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" className="btn btn-line">
            {words.open}
          </button>
        </div>
      </form>
    </>
  );
}
