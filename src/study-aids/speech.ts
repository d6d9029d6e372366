import { localVoice } from './local-voice.ts';

/*
 * The one door to the voices of the device. They behave differently everywhere, and all that is
 * known of it stands here: voices come late; pausing is cancelling on Android, so there is no pausing;
 * what is spoken right after a cancelling is dropped by some; an utterance that nobody holds is thrown
 * away in the midst of speaking, and its end never told; a page that is left is read on.
 */

/** How the speaking of some words came to its end. */
export type SpeechEnd = 'spoken' | 'interrupted' | 'failed';

/** Milliseconds between a cancelling and the next words. */
const breath = 80;
/** Milliseconds between two looks at whether the device is still speaking. */
const look = 500;
/** So many looks in a row find it silent before it is believed. */
const patience = 4;
/** Milliseconds for each character at the usual speed, far more than any voice needs. */
const slowest = 250;

/** The voice that a language is read with; null while the device has none of its own. */
export function voiceFor(language: string): SpeechSynthesisVoice | null {
  const all = globalThis.speechSynthesis?.getVoices() ?? [];
  return localVoice(all, language, navigator.languages);
}

/** Has a device that speaks to nobody but who pressed a button hear that one was pressed. */
export function openVoice(): void {
  globalThis.speechSynthesis.speak(new SpeechSynthesisUtterance(''));
}

/** Tells whenever there may be another voice than before. */
export function followVoices(changed: () => void): () => void {
  const synthesis = globalThis.speechSynthesis;
  synthesis?.addEventListener?.('voiceschanged', changed);
  // Safari has them a moment after the first look, and does not tell.
  const looks = [300, 1500, 4000].map((wait) => setTimeout(changed, wait));
  return () => {
    synthesis?.removeEventListener?.('voiceschanged', changed);
    for (const timer of looks) clearTimeout(timer);
  };
}

/**
 * Speaks some words, instead of whatever is being spoken.
 *
 * @param rate 1 is the usual speed
 * @param onEnd told once, and not at all when the words are taken back
 * @param language what they are written in
 * @returns a function that takes the words back
 */
export function say(
  words: string,
  rate: number,
  onEnd: (end: SpeechEnd) => void,
  language: string,
): () => void {
  hush();
  const synthesis = globalThis.speechSynthesis;
  const utterance = new SpeechSynthesisUtterance(words);
  const voice = voiceFor(language);
  utterance.voice = voice;
  utterance.lang = voice?.lang ?? '';
  utterance.rate = rate;
  const longest = 5000 + (words.length * slowest) / rate;
  let started = false;
  let tries = 0;
  let silent = 0;
  let waited = 0;
  let away = false;

  const speak = () => {
    tries += 1;
    silent = 0;
    // Whoever paused the device before us would keep us waiting.
    synthesis.resume();
    synthesis.speak(utterance);
  };
  const watch = () => {
    waited += look;
    away ||= document.visibilityState === 'hidden';
    silent = synthesis.speaking || synthesis.pending ? 0 : silent + 1;
    if (waited > longest) {
      takeBack();
      onEnd(started ? 'spoken' : 'failed');
    } else if (silent >= patience) {
      // A phone that is put away falls silent in the midst of a sentence.
      if (started) end(away ? 'interrupted' : 'spoken');
      else if (tries < 2) speak();
      else end('failed');
    }
  };
  const leave = () => {
    if (current !== utterance) return false;
    current = null;
    hush = () => undefined;
    clearTimeout(speaking);
    clearInterval(watching);
    removeEventListener('pagehide', takeBack);
    return true;
  };
  const end = (how: SpeechEnd) => {
    if (leave()) onEnd(how);
  };
  const takeBack = () => {
    if (leave()) synthesis.cancel();
  };

  utterance.addEventListener('start', () => {
    started = true;
  });
  utterance.addEventListener('end', () => end('spoken'));
  utterance.addEventListener('error', ({ error }) => {
    end(error === 'interrupted' || error === 'canceled' ? 'interrupted' : 'failed');
  });
  current = utterance;
  hush = takeBack;
  addEventListener('pagehide', takeBack);
  const busy = synthesis.speaking || synthesis.pending;
  if (busy) synthesis.cancel();
  const speaking = busy ? setTimeout(speak, breath) : undefined;
  const watching = setInterval(watch, look);
  // The first words are spoken in the press itself: iOS wants it so.
  if (!busy) speak();
  return takeBack;
}

/** What is being spoken; held so that it is not thrown away. */
let current: SpeechSynthesisUtterance | null = null;
let hush: () => void = () => undefined;
