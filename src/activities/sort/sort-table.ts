import { words } from '../../ui/spoken.ts';

/** What a sort says. */
export const sortTable = words('sort', {
  allRight: (all: number) => `All ${all} cards stand where they belong.`,
  noneRight: (all: number) => `None of the ${all} cards stands where it belongs yet.`,
  someRight: (right: number, all: number) =>
    `${right} of ${all} cards ${right === 1 ? 'stands' : 'stand'} where ${right === 1 ? 'it belongs' : 'they belong'}.`,
  placed: (card: string, group: string) => `“${card}” is with ${group}.`,
  belongs: 'It belongs there.',
  whereItBelongs: ', where it belongs',
  card: (number: number, all: number) => `Card ${number} of ${all}`,
  takenBack: 'Taken back.',
  again: 'Sort again',
  move: 'Move it',
  moveTo: (group: string) => `to ${group}`,
});
