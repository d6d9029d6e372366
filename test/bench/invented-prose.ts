import type { Random } from './seeded-random.ts';

const people = [
  'the clerk',
  'a regular',
  'the new cook',
  'a man in a wet coat',
  'the night porter',
  'a mother of two',
  'the driver',
  'somebody at the counter',
  'the woman with the parcel',
  'an old friend of the house',
] as const;

const deeds = [
  'noticed',
  'carried',
  'found',
  'kept',
  'wrapped',
  'mended',
  'asked about',
  'remembered',
  'looked after',
  'returned',
] as const;

const things = [
  'the umbrella',
  'a warm loaf',
  'the blue lantern',
  'a lost glove',
  'the last ticket',
  'the heavy box',
  'a cup of tea',
  'the spare key',
  'a handwritten note',
  'the broken handle',
] as const;

const times = [
  'before anybody asked',
  'while the line grew longer',
  'on a slow Tuesday',
  'in the last hour of the shift',
  'as if there were no hurry at all',
  'when the rain had stopped',
  'for the second time that week',
  'without a word about it',
] as const;

const thoughts = [
  'It took less than a minute',
  'Nobody had put it on a list',
  'That is what people tell at home',
  'The price was forgotten by evening',
  'It would have been easy to look away',
  'Most of us would have done the same as always',
  'A small thing can be seen from a long way off',
  'There is no rule for it, and there need not be one',
] as const;

const qualities = ['quiet', 'early', 'patient', 'second', 'open', 'borrowed', 'slow'] as const;
const nouns = ['counter', 'lantern', 'ferry', 'morning', 'doorbell', 'parcel', 'bench'] as const;

/** One invented sentence with a capital and a full stop. */
export function inventSentence(random: Random): string {
  const { pick } = random;
  const forms = [
    () => `${pick(people)} ${pick(deeds)} ${pick(things)} ${pick(times)}.`,
    () => `${pick(thoughts)}, and ${pick(people)} ${pick(deeds)} ${pick(things)}.`,
    () => `${pick(times)}, ${pick(people)} ${pick(deeds)} ${pick(things)} and ${pick(things)}.`,
    () => `${pick(thoughts)}.`,
    () =>
      `“${capital(pick(things))}?” ${pick(people)} asked, and ${pick(deeds)} it ${pick(times)}.`,
  ] as const;
  return capital(pick(forms)());
}

/** Sentences until there are at least so many words. */
export function inventParagraph(random: Random, words: number): string {
  let text = inventSentence(random);
  while (countWords(text) < words) text += ` ${inventSentence(random)}`;
  return text;
}

/** `The quiet lantern`: short enough to stand on the map as it is. */
export function inventTitle(random: Random): string {
  return `The ${random.pick(qualities)} ${random.pick(nouns)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function countWords(text: string): number {
  return text.split(' ').length;
}
