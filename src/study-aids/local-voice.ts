/** What is asked of a voice to choose one. */
export type VoiceTraits = {
  readonly name: string;
  /** `en-GB`; Android writes `en_GB`. */
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
};

/* Apple's devices list these among the others; they sing, croak or whisper. */
const forFun =
  /^(Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Eddy|Flo|Fred|Good News|Grandma|Grandpa|Jester|Junior|Organ|Ralph|Reed|Rocko|Sandy|Shelley|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b/;

/**
 * The voice to read a language with, or null when the device has none of its own. A voice that lives on
 * a server is never taken: what is read would leave the device. First comes the one that the device
 * is set to, then one that speaks as people do where the reader is.
 *
 * @param language of the text, `en`
 * @param reader the languages of the reader, the first first: `['de-AT', 'en-GB']`
 */
export function localVoice<Voice extends VoiceTraits>(
  voices: readonly Voice[],
  language: string,
  reader: readonly string[],
): Voice | null {
  const own = voices.filter(
    (voice) => voice.localService && tag(voice).split('-')[0] === language.split('-')[0],
  );
  const serious = own.filter(({ name }) => !forFun.test(name));
  const able = serious.length > 0 ? serious : own;
  const near = reader.flatMap((place) => able.find((voice) => tag(voice) === place) ?? []);
  return able.find((voice) => voice.default) ?? near[0] ?? able[0] ?? null;
}

function tag({ lang }: VoiceTraits): string {
  return lang.replaceAll('_', '-');
}
