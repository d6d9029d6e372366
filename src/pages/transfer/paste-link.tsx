import { useId, useState } from 'react';
import { DeviceSection } from '../device/device-section.tsx';
import fields from '../device/fields.module.css';
import { transferWords } from './transfer-words.ts';

const words = transferWords.paste;

/** Where a link is pasted that cannot be opened here: on an iPhone it would open in Safari. */
export function PasteLink({ onGive }: { readonly onGive: (text: string) => boolean }) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <DeviceSection id="paste" title={words.title}>
      <p>{words.why}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (onGive(text)) setText('');
        }}
      >
        <label className={fields.label} htmlFor={id}>
          {words.label}
        </label>
        <div className={fields.fieldRow}>
          <input
            id={id}
            type="text"
            inputMode="url"
            className={fields.field}
            value={text}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" className="btn btn-line">
            {words.read}
          </button>
        </div>
      </form>
    </DeviceSection>
  );
}
