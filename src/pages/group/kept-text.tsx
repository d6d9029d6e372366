import { useEffect, useEffectEvent, useRef, useState } from 'react';
import fields from '../device/fields.module.css';

/** So long after the last letter what was typed is kept, in milliseconds. */
const pause = 800;

/**
 * A field whose words are kept while they are typed: at every pause, when it is left, when the page
 * goes out of sight and when the field goes away.
 */
export function KeptText({
  id,
  text,
  rows,
  longest,
  people,
  onKeep,
}: {
  readonly id: string;
  readonly text: string;
  /** Of one row it is a line. */
  readonly rows: number;
  readonly longest: number;
  /** The name of a list of what is often meant. */
  readonly people?: string;
  readonly onKeep: (text: string) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef<string | null>(null);
  const settle = () => {
    const words = latest.current;
    latest.current = null;
    if (words !== null && words !== text) onKeep(words);
  };
  const keep = useEffectEvent(settle);
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => keep(), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    const hidden = () => keep();
    document.addEventListener('visibilitychange', hidden);
    addEventListener('pagehide', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('pagehide', hidden);
      keep();
    };
  }, []);
  const props = {
    id,
    value: typed ?? text,
    maxLength: longest,
    className: fields.field,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      latest.current = event.currentTarget.value;
      setTyped(event.currentTarget.value);
    },
    onBlur: () => {
      settle();
      setTyped(null);
    },
  };
  return rows === 1 ? (
    <input type="text" autoComplete="off" list={people} {...props} />
  ) : (
    <textarea rows={rows} {...props} />
  );
}
