/** A voice engine without a voice: what it is given to say is seen, and ended by hand. */
export type FakeVoices = {
  /** Everything that was ever begun to be said, in order. */
  readonly said: string[];
  /** How fast the last of it was said. */
  rate: number;
  /** The words that are being said are said to their end. */
  readonly finish: () => void;
  /** Something else on the device interrupts the words, or its engine fails. */
  readonly fail: (error: 'interrupted' | 'synthesis-failed') => void;
  /** The engine falls silent and tells nobody. */
  readonly fallSilent: () => void;
  /** The engine takes no words until this is turned off again. */
  deaf: boolean;
};

/**
 * Puts a fake engine in the place of `speechSynthesis`, as `fakeVoices` of the window. It refers to
 * nothing outside itself, so that it can be sent into a browser's page.
 *
 * @param voices what the device has
 */
export function installFakeVoices(
  voices: readonly {
    readonly name: string;
    readonly lang: string;
    readonly localService: boolean;
  }[],
): void {
  class Utterance extends EventTarget {
    voice: unknown = null;
    lang = '';
    rate = 1;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  let current: Utterance | null = null;
  const leave = (type: 'end' | 'error', error?: string) => {
    const utterance = current;
    current = null;
    utterance?.dispatchEvent(Object.assign(new Event(type), { error }));
  };
  const fake: FakeVoices = {
    said: [],
    rate: 1,
    deaf: false,
    finish: () => leave('end'),
    fail: (error) => leave('error', error),
    fallSilent: () => {
      current = null;
    },
  };
  const synthesis = {
    get speaking() {
      return current !== null;
    },
    pending: false,
    paused: false,
    getVoices: () => voices.map((voice) => ({ default: false, voiceURI: voice.name, ...voice })),
    speak: (utterance: Utterance) => {
      // Engines take no notice of what says nothing.
      if (fake.deaf || utterance.text === '') return;
      current = utterance;
      fake.said.push(utterance.text);
      fake.rate = utterance.rate;
      utterance.dispatchEvent(new Event('start'));
    },
    cancel: () => leave('error', 'canceled'),
    resume: () => undefined,
    pause: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  for (const [name, value] of Object.entries({
    speechSynthesis: synthesis,
    SpeechSynthesisUtterance: Utterance,
    fakeVoices: fake,
  })) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}
