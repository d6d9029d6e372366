import { useId, useState } from 'react';
import { dayInWords, type Calendar } from '../../activities/calendar/day-in-words.ts';
import { findCarried } from '../../assignments/find-carried.ts';
import { readReceiptCode, receiptCode } from '../../assignments/receipt.ts';
import { QrScanner } from '../../ui/qr-scanner.tsx';
import fields from '../device/fields.module.css';
import { useKeptReceipts } from './kept-here.tsx';
import { rosterWords as say } from './roster-words.ts';

/** Ways to check what stands on a paper: its square holds the receipt, its code names one that is here. */
export function CheckCode({
  calendar,
  onRead,
}: {
  readonly calendar: Calendar;
  /** Gets what a square holds of a receipt. */
  readonly onRead: (carried: string) => void;
}) {
  const id = useId();
  const kept = useKeptReceipts();
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const look = () => {
    const code = readReceiptCode(text);
    if (code === null) return setTold(say.checkNoCode);
    const found = kept?.receipts.find((receipt) => receiptCode(receipt.id) === code);
    if (found === undefined) return setTold(say.checkNone);
    setTold(say.checkFound(found.name, dayInWords(found.on, calendar), found.lessons.length));
  };
  return (
    <>
      <QrScanner
        onRead={(square) => {
          const [carried] = square.includes('#r=') ? findCarried(square) : [];
          if (carried === undefined) setTold(say.checkNoReceipt);
          else onRead(carried);
        }}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <label htmlFor={id} className={fields.label}>
          {say.checkCode}
        </label>
        <input
          id={id}
          className={fields.field}
          value={text}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby={`${id}hint`}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <p className="meta-3" id={`${id}hint`}>
          {say.checkHint}
        </p>
        <p>
          <button type="submit" className="btn btn-line" disabled={kept === null}>
            {say.check}
          </button>
        </p>
      </form>
      <p role="status">
        <bdi>{told}</bdi>
      </p>
    </>
  );
}
