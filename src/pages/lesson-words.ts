import { numberBeginning } from '../ui/number-in-words.ts';
import { words } from '../ui/spoken.ts';

/** What a lesson’s page says around the lesson. */
export const lessonWords = words('lesson', {
  mile: (mile: number) => `Mile ${mile}`,
  leg: (leg: number) => `Leg ${leg}`,
  minutes: (minutes: number) => `${minutes} min`,
  backToMap: 'Back to the map',
  contents: 'Contents of this leg',
  thisLesson: 'This lesson',
  thisLeg: 'This leg',
  close: 'Close',
  done: ', done',
  sources: 'Sources',
  travelled: (mile: number, leg: number | null) =>
    `Mile ${mile} travelled${leg === null ? '' : `, and with it all of leg ${leg}`}.`,
  updated: ' Updated since you finished; nothing of yours is gone.',
  toGo: (count: number) =>
    `${numberBeginning(count)} ${count === 1 ? 'answer' : 'answers'} to go, and this mile is travelled.`,
  thatIsAll: 'That’s all of this mile.',
  lessons: 'Lessons',
  backTo: 'Back to',
  theMap: 'The map',
  stillToDo: 'Still to do on this page',
  iHaveRead: (mile: number) => `I’ve read mile ${mile}`,
  milestoneOf: (leg: number) => `The milestone of leg ${leg}`,
  nextStep: 'Next step',
  yourTurn: 'Your turn',
  toTheEnd: 'To the end',
  theMilestone: 'The milestone',
  walked: (miles: number) =>
    miles === 1
      ? 'One mile. You walked it.'
      : `${numberBeginning(miles)} miles. You walked ${miles === 2 ? 'both' : 'every one'}.`,
});
