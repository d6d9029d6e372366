import Pause from 'lucide-react/icons/pause';
import Play from 'lucide-react/icons/play';
import SkipBack from 'lucide-react/icons/skip-back';
import SkipForward from 'lucide-react/icons/skip-forward';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Lesson } from '../course/lesson.ts';
import { loadSetting, saveSetting } from './device-settings.ts';
import styles from './read-aloud.module.css';
import { openReader, rates } from './reader.ts';
import { bringIntoView, firstStep, isInView, markSpot, spotOf, textOf } from './reading-on-page.ts';
import { readingOrder } from './reading-order.ts';
import { say } from './speech.ts';
import { readAloudWords as words } from './study-aids-words.ts';
import { useWakeLock } from './use-wake-lock.tsx';

/** Reads the lesson aloud from the moment it is shown, and follows the words on the page. */
export function ReadAloud({ lesson }: { readonly lesson: Lesson }) {
  const { language = 'en' } = lesson;
  const [steps] = useState(() => readingOrder(lesson, language));
  const [reader] = useState(() => {
    const rate = rates.find((each) => String(each) === loadSetting('reading-rate')) ?? 1;
    const at = firstStep(steps, loadSetting(`read-until:${lesson.id}`));
    return openReader(steps, { at, rate }, (spoken, pace, onEnd) =>
      say(spoken, pace, onEnd, language),
    );
  });
  const { status, at, rate } = useStore(reader.state);
  useWakeLock(status === 'speaking');

  // Its end is that of the page: the voice does not outlast the words.
  useLayoutEffect(() => {
    reader.play();
    return reader.pause;
  }, [reader]);

  // Whoever scrolls away from the words is left there, until they ask for others.
  const asked = useRef(true);
  const before = useRef(at);
  useEffect(() => {
    const spot = spotOf(steps, at);
    if (spot === null) return;
    const left = spotOf(steps, before.current);
    if (asked.current || left === null || isInView(left)) bringIntoView(spot);
    asked.current = false;
    before.current = at;
    return markSpot(spot);
  }, [steps, at]);
  useEffect(() => {
    const text = textOf(steps[at]);
    if (text !== null) saveSetting(`read-until:${lesson.id}`, text);
  }, [steps, at, lesson]);
  useEffect(() => {
    saveSetting('reading-rate', String(rate));
  }, [rate]);

  const speaking = status === 'speaking';
  const move = (by: 1 | -1) => {
    asked.current = true;
    reader.move(by);
  };
  return (
    <section className={styles.player} aria-label={words.player}>
      <p className={styles.words} role="status">
        {speaking || status === 'paused' ? words.atRate(words[status], rate) : words[status]}
      </p>
      <div className={styles.controls}>
        <button
          type="button"
          className="icon-btn"
          aria-label={words.sentenceBefore}
          onClick={() => move(-1)}
        >
          <SkipBack className="flip" size={22} strokeWidth={1.75} aria-hidden="true" />
        </button>
        <button
          type="button"
          className={`icon-btn ${styles.play}`}
          aria-label={speaking ? words.pause : words.goOn}
          onClick={() => {
            asked.current = true;
            if (speaking) reader.pause();
            else reader.play();
          }}
        >
          {speaking ? (
            <Pause size={24} strokeWidth={1.75} aria-hidden="true" />
          ) : (
            <Play className="flip" size={24} strokeWidth={1.75} aria-hidden="true" />
          )}
        </button>
        <button
          type="button"
          className="icon-btn"
          aria-label={words.nextSentence}
          onClick={() => move(1)}
        >
          <SkipForward className="flip" size={22} strokeWidth={1.75} aria-hidden="true" />
        </button>
        <button
          type="button"
          className={styles.rate}
          aria-disabled={rate === rates[0]}
          onClick={() => reader.hasten(-1)}
        >
          {words.slower}
        </button>
        <button
          type="button"
          className={styles.rate}
          aria-disabled={rate === rates.at(-1)}
          onClick={() => reader.hasten(1)}
        >
          {words.faster}
        </button>
      </div>
    </section>
  );
}
