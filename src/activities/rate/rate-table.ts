import { numberInWords } from '../../ui/number-in-words.ts';
import { words } from '../../ui/spoken.ts';
import { capital } from '../../ui/capital.ts';

const sentence = (text: string) => `${capital(text)}.`;

/** What a rating says. */
export const rateTable = words('rate', {
  /** From the lowest mark to the highest. */
  marks: ['not yet', 'a little', 'partly', 'mostly', 'fully'],
  rated: (rated: number, all: number) => `${rated} of ${all} rated`,
  allRated: (all: number) => `All ${all} rated.`,
  both: (mark: number) => `${mark} both times`,
  change: (before: number, now: number) =>
    `from ${before} to ${now}, ${now > before ? 'up' : 'down'} ${numberInWords(Math.abs(now - before))}`,
  alone:
    'There is no earlier rating on this device, so this is only how you see it now. That is worth having too.',
  counts: (up: number, down: number, stayed: number) =>
    sentence(
      [
        up > 0 ? `${numberInWords(up)} went up` : '',
        down > 0 ? `${numberInWords(down)} went down` : '',
        stayed > 0 ? `${numberInWords(stayed)} stayed` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    ),
  someDown: 'Going down is fine. You see more of it now.',
  someUp: 'It is your own reading. Ask a colleague whether they see it too.',
  noneMoved: 'Some things move later, at work.',
  thenAndNow: 'Then and now',
  onlyNow: 'How you see it now',
  earlier: 'then',
  now: 'now',
});
