import { useId, useState } from 'react';
import { openDeviceKeys } from '../../assignments/device-keys.ts';
import { fingerprint, parseSealingKey, sealingKey } from '../../assignments/seal.ts';
import { scopeHere } from '../../profiles/scope-here.ts';
import fields from '../device/fields.module.css';
import { assignWords as words } from './assign-words.ts';

/** Whether receipts can be opened on this device alone; then the link carries its key. */
export function SealedField({
  sealedTo,
  onChange,
}: {
  readonly sealedTo: string | null;
  readonly onChange: (key: string | null) => void;
}) {
  const id = useId();
  const [told, setTold] = useState('');
  // Making the key takes a moment, and a box answers at once.
  const [isAsked, setAsked] = useState(false);
  const seal = async () => {
    setAsked(true);
    try {
      const key = await sealingKey(openDeviceKeys(scopeHere(import.meta.env.BASE_URL)));
      setTold(words.sealCode(await fingerprint(key)));
      onChange(key);
    } catch {
      setTold(words.noKeys);
    }
    setAsked(false);
  };
  const unseal = () => {
    setTold('');
    onChange(null);
  };
  return (
    <>
      <label className={fields.check}>
        <input
          type="checkbox"
          checked={isAsked || parseSealingKey(sealedTo) !== null}
          aria-describedby={id}
          onChange={({ currentTarget }) => (currentTarget.checked ? void seal() : unseal())}
        />
        {words.sealed}
      </label>
      <p id={id} className="meta-3">
        {words.sealedHint}
      </p>
      <p role="status" className="meta-3">
        {told}
      </p>
    </>
  );
}
