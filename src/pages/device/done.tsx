import { useEffect, useRef } from 'react';
import device from '../device/device.module.css';

/** What came of it, in the place of what was asked, with the one way on. */
export function Done({
  id,
  title,
  words,
  button,
  onGo,
}: {
  readonly id: string;
  readonly title: string;
  readonly words: readonly string[];
  readonly button: string;
  readonly onGo: () => void;
}) {
  const way = useRef<HTMLButtonElement>(null);
  useEffect(() => way.current?.focus(), []);
  return (
    <>
      <h2 id={id}>{title}</h2>
      {words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className={device.ways}>
        <button ref={way} type="button" className="btn btn-line" onClick={onGo}>
          {button}
        </button>
      </p>
    </>
  );
}
