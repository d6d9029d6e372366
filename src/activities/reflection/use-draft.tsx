import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { give, isUnsaved, meet, type, type Draft } from './draft.ts';

/** How long after the last keystroke the text is handed over, in milliseconds. */
const pause = 800;

/** Whoever writes on without a pause has lost no more than this when the browser is killed. */
const longest = 1_000;

/**
 * The text of a field between keystrokes. It is handed to `onKeep` 800 ms after the last keystroke,
 * each second while it is written on without a pause, when the page is hidden, when the field goes
 * away and when `keep` is called; no letter is lost on any of these ways. A text kept elsewhere shows as soon as nothing here is waiting to be kept.
 */
export function useDraft(kept: string, onKeep: (text: string) => void) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [seen, setSeen] = useState(kept);
  /** Two timers may end in one task, before it is drawn that the first has handed it over. */
  const handedOver = useRef<Draft | null>(null);
  if (seen !== kept) {
    setSeen(kept);
    setDraft(meet(draft, kept));
  }

  function keep(now: Draft | null) {
    if (!isUnsaved(now) || handedOver.current === now) return;
    handedOver.current = now;
    if (now.text === kept && now.given.length === 0) return setDraft(null);
    setDraft(give(now));
    onKeep(now.text);
  }

  const keepNow = useEffectEvent(() => keep(draft));
  useEffect(() => {
    if (!isUnsaved(draft)) return;
    const timer = setTimeout(() => keepNow(), pause);
    return () => clearTimeout(timer);
  }, [draft]);
  const unsaved = isUnsaved(draft);
  useEffect(() => {
    if (!unsaved) return;
    const timer = setInterval(() => keepNow(), longest);
    return () => clearInterval(timer);
  }, [unsaved]);
  useEffect(() => {
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') keepNow();
    };
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      keepNow();
    };
  }, []);

  return {
    text: draft?.text ?? kept,
    unsaved,
    write: (text: string) => setDraft(type(draft, text)),
    /** A text that is no keystroke but a decision: handed over at once. */
    put: (text: string) => keep(type(draft, text)),
    keep: () => keep(draft),
  };
}
