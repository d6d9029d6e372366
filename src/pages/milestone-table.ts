import { numberBeginning } from '../ui/number-in-words.ts';
import { words } from '../ui/spoken.ts';

/** What the end of a leg says. */
export const milestoneTable = words('milestone', {
  /** On the sign that is drawn, above its number. */
  sign: 'MILE',
  wholeRoad: (miles: number) =>
    miles === 1
      ? 'One mile. You walked the whole road.'
      : `${numberBeginning(miles)} miles. You walked the whole road.`,
  journey: (setOut: string, arrived: string) =>
    setOut === arrived
      ? `You set out and arrived on ${arrived}.`
      : `You set out on ${setOut} and arrived on ${arrived}.`,
  leg: (leg: number, title: string) => `Leg ${leg}, ${title}`,
  endOfRoad: 'The end of the road',
  /* Each fact is a figure with a few words under it. */
  days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
  onTheRoad: 'on the road',
  answers: (answers: number) => `${answers === 1 ? 'answer' : 'answers'} in your own words`,
  minutes: (minutes: number) => `${minutes} min`,
  ofLessons: 'of lessons',
  ofLessonsInAll: 'of lessons in all',
  of: (some: number, all: number) => `${some} of ${all}`,
  lessons: (lessons: number): string => (lessons === 1 ? 'lesson' : 'lessons'),
  checksAnswered: (checks: number) => `${checks === 1 ? 'check' : 'checks'} answered`,
  checksRight: (checks: number) => `${checks === 1 ? 'check' : 'checks'} right at the first try`,
  certificate: 'Your certificate',
  roadCertificate: 'Your certificate for the whole road',
  makeReceipt: 'Make a receipt',
  seeRoad: 'See the whole road',
  onToLeg: (leg: number) => `On to leg ${leg}`,
  backToLeg: (leg: number) => `Back to leg ${leg}`,
  different: 'What is different on Monday',
  fromMile: (mile: number) => `From mile ${mile}`,
});
