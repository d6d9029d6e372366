import type { Cell, Column, Row } from '../../assignments/board.ts';
import { lastReceipt } from '../../assignments/people.ts';
import { rosterWords as say } from './roster-words.ts';

const head = say.csvColumns;

/** The board as a table of texts: a row for its columns, one for each person. */
export function boardTable(
  rows: readonly Row[],
  columns: readonly Column[],
): readonly (readonly string[])[] {
  const shown = columns.filter(({ asked }) => asked.length > 0);
  return [
    [
      head.name,
      head.staffNumber,
      head.last,
      ...shown.flatMap(({ module: { title } }) => [
        head.state(title),
        head.done(title),
        head.of(title),
        head.on(title),
        head.due(title),
      ]),
      head.note,
    ],
    ...rows.map(({ person, cells }) => [
      person.name,
      person.staffNumber,
      lastReceipt(person) ?? '',
      ...columns.flatMap((column, place) => {
        const cell = cells[place];
        return column.asked.length === 0 || cell === undefined ? [] : told(cell, column);
      }),
      person.entries
        .map(({ note }) => note)
        .filter((note) => note !== '')
        .join(' / '),
    ]),
  ];
}

function told(cell: Cell, { asked, by }: Column): readonly string[] {
  const of = String(asked.length);
  const due = by ?? '';
  switch (cell.status) {
    case 'not-asked':
    case 'no-receipt':
      return [say.states[cell.status], '', of, '', due];
    case 'part':
      return [
        cell.due !== null && cell.due < 0 ? say.states.late : say.states.part,
        String(cell.done),
        of,
        '',
        due,
      ];
    case 'done':
      return [
        cell.byHand ? say.states['done-by-hand'] : say.states[cell.isLate ? 'done-late' : 'done'],
        cell.byHand ? '' : of,
        of,
        cell.on,
        due,
      ];
  }
}
