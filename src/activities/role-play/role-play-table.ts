import { numberBeginning, numberInWords } from '../../ui/number-in-words.ts';
import { words } from '../../ui/spoken.ts';

const minutesLong = (minutes: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;

/** What a role play says. */
export const rolePlayTable = words('role-play', {
  howToBegin: {
    1: 'Read both cards. Then say your part out loud, and leave room for the answers.',
    2: 'Each of you reads one card alone. Pass the device over, and start when both are ready.',
    3: 'Two of you read one card each, alone. The third keeps the device and watches.',
  },
  howToTick: {
    1: 'Look back and tick what you did.',
    2: 'Nobody watches, so look back together and tick what happened.',
    3: 'Tick what you see and hear.',
  },
  /** Whose card this is now, by the one they had before. */
  taker: (card: string) => `For whoever had “${card}”`,
  left: (minutes: number, seconds: number) => {
    const parts = [
      minutes > 0 ? minutesLong(minutes) : '',
      seconds > 0 || minutes === 0 ? `${seconds} ${seconds === 1 ? 'second' : 'seconds'}` : '',
    ];
    return `${parts.filter((part) => part !== '').join(' ')} left`;
  },
  timeIsUpAloud: 'Time is up. Finish your sentence, then end the round.',
  oneMinuteAloud: 'One minute left.',
  timeIsUp: 'Time is up. Finish your sentence.',
  paused: 'Paused',
  lastMinute: 'The last minute',
  aRound: (minutes: number) => `${minutesLong(minutes)} a round`,
  ofLength: (minutes: number) => `of ${minutesLong(minutes)}`,
  /** How many rounds there were, and how many of them were read through alone. */
  rounds: (count: number, alone: number) => {
    if (alone === count) {
      return count === 1
        ? 'Read through alone.'
        : `Read through alone, ${numberInWords(count)} times.`;
    }
    const played = `${numberBeginning(count)} ${count === 1 ? 'round' : 'rounds'}`;
    return alone === 0 ? `${played} played.` : `${played}, ${numberInWords(alone)} of them alone.`;
  },
  share: (times: number, rounds: number) => {
    if (times === 0) return 'Not seen yet';
    if (rounds === 1) return 'Seen';
    if (times < rounds) return `Seen in ${numberInWords(times)} of ${numberInWords(rounds)} rounds`;
    return rounds === 2 ? 'Seen in both rounds' : `Seen in all ${numberInWords(rounds)} rounds`;
  },
  onYourOwn: 'On your own',
  round: (round: number) => `Round ${round}`,
  changeWho: 'Change who plays',
  saidIt: 'I’ve said it out loud',
  endRound: 'End the round',
  start: 'Start the round',
  goOn: 'Go on',
  pause: 'Pause',
  showCard: 'Show my card',
  hideCard: 'Hide my card',
  whoAreYou: 'Who are you?',
  ways: {
    1: { words: 'Nobody at hand?', meaning: 'Read both cards and say your part out loud.' },
    2: { words: 'We are two', meaning: 'You play, and tick together afterwards.' },
    3: { words: 'We are three', meaning: 'Two play, one watches and ticks.' },
  },
  backToSeen: 'Back to what was seen',
  whatWasSeen: 'What was seen',
  thinkAboutIt: 'Think about it',
  talkAboutIt: 'Talk about it',
  withSomebody: 'Play it with somebody',
  swap: 'Swap roles',
  lastRounds: (shown: number, all: number) =>
    `The last ${numberInWords(shown)} of ${numberInWords(all)} rounds`,
  byRound: 'Round by round',
  toWatchFor: 'To watch for',
  seen: 'seen',
  notSeen: 'not seen',
  /** Heard before the number at the head of a column. */
  roundBefore: 'Round',
});
