import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assignment, AssignmentId } from '../../src/assignments/assignment.ts';
import {
  columnsOf,
  daysLate,
  isComplete,
  rowOf,
  sortRows,
  type Cell,
} from '../../src/assignments/board.ts';
import { hardestChecks } from '../../src/assignments/hardest.ts';
import { peopleOf } from '../../src/assignments/people.ts';
import type { HandEntry } from '../../src/assignments/roster-papers.ts';
import type { DeviceKey, Receipt, ReceiptId } from '../../src/assignments/receipt.ts';
import type { ActivityId } from '../../src/activities/activity-id.ts';
import type { Day } from '../../src/record/fact.ts';
import type { LessonOutline } from '../../src/course/lesson.ts';
import { sampleCourse, samples } from '../support/sample-course.ts';
import { contents, rosasReceipt } from './some-receipts.ts';

const { bell, umbrella, parcel, chairs, pos, dazzle } = samples;
const day = (text: string) => text as Day;

let drawn = 0;

/** A receipt of some lessons, each finished on a day. */
function receipt(
  name: string,
  lessons: readonly (readonly [LessonOutline, string, ...(readonly string[])])[],
  more: Partial<Receipt> = {},
): Receipt {
  drawn += 1;
  return {
    ...rosasReceipt(),
    name,
    device: name as DeviceKey,
    id: String(drawn).padStart(22, '0') as ReceiptId,
    lessons: lessons.map(([{ id, revision }, on, ...missed]) => ({
      lesson: id,
      on: day(on),
      revision,
      checks: 3,
      missed: missed as unknown as readonly ActivityId[],
    })),
    ...more,
  };
}

function asks(by: string | null, ...items: readonly string[]): Assignment {
  return {
    id: 'A'.repeat(22) as AssignmentId,
    issue: 1,
    items: items as unknown as Assignment['items'],
    title: 'Before the fair',
    by: by === null ? null : day(by),
    from: 'Dana',
    team: '',
    note: '',
    mail: null,
    key: null,
  };
}

/** The cells of the only person. */
function cellsOf(
  receipts: readonly Receipt[],
  asked: readonly Assignment[],
  today: string,
  entries: readonly HandEntry[] = [],
): readonly Cell[] {
  const [person] = peopleOf(receipts, entries, []);
  if (person === undefined) throw new Error('Nobody is on the board.');
  return rowOf(person, columnsOf(sampleCourse, asked), day(today)).cells;
}

test('a leg is done on the day of its last mile, late or not', () => {
  const done = receipt('Rosa', [
    [bell, '2026-06-01'],
    [parcel, '2026-06-04'],
    [umbrella, '2026-06-02'],
  ]);
  expect(cellsOf([done], [asks('2026-06-04', 'pos')], '2026-07-01')).toEqual([
    { status: 'done', on: '2026-06-04', isLate: false, byHand: false },
    { status: 'not-asked' },
  ]);
  expect(cellsOf([done], [asks('2026-06-03', 'pos')], '2026-06-04')[0]).toMatchObject({
    isLate: true,
  });
});

test('what is begun says how far, and when it is due only from two days before', () => {
  const begun = receipt('Rosa', [[bell, '2026-06-01']]);
  const due = (today: string) => cellsOf([begun], [asks('2026-06-10', 'pos')], today)[0];
  expect(due('2026-06-07')).toEqual({ status: 'part', done: 1, of: 3, due: null });
  expect(due('2026-06-08')).toMatchObject({ due: 2 });
  expect(due('2026-06-10')).toMatchObject({ due: 0 });
  expect(due('2026-06-12')).toMatchObject({ due: -2 });
});

test('nothing heard is no receipt, however late it is', () => {
  const other = receipt('Rosa', [[chairs, '2026-06-01']]);
  expect(cellsOf([other], [asks('2026-06-01', 'pos')], '2026-06-30')[0]).toEqual({
    status: 'no-receipt',
  });
});

test('only the lessons that were asked for count; without an assignment the whole course does', () => {
  const one = receipt('Rosa', [[umbrella, '2026-06-02']]);
  expect(cellsOf([one], [asks(null, 'pos/umbrella')], '2026-06-03')[0]).toMatchObject({
    status: 'done',
  });
  expect(cellsOf([one], [], '2026-06-03').map(({ status }) => status)).toEqual([
    'part',
    'no-receipt',
  ]);
});

test('of two assignments that ask for the same leg the later day counts', () => {
  const columns = columnsOf(sampleCourse, [
    asks('2026-06-03', 'pos'),
    asks('2026-06-09', 'pos/bell'),
  ]);
  expect(columns.map(({ by }) => by)).toEqual(['2026-06-09', null]);
  expect(columns[1]?.asked).toEqual([]);
});

test('a newer receipt adds and takes nothing away; the first day of a mile stands', () => {
  const june = receipt('Rosa', [[bell, '2026-06-01', 'a']], { on: day('2026-06-01') });
  const july = receipt(
    'Rosa',
    [
      [bell, '2026-07-01', 'a'],
      [umbrella, '2026-07-02'],
    ],
    { on: day('2026-07-02') },
  );
  const [person] = peopleOf([july, june], [], []);
  expect(person?.lessons.get(bell.id)?.on).toBe('2026-06-01');
  expect([...(person?.lessons.keys() ?? [])].toSorted()).toEqual([bell.id, umbrella.id]);
  expect(person?.receipts).toEqual([july, june]);
});

test('two devices under one name are both there, and one device with two names is one', () => {
  const phone = receipt('Rosa', [[bell, '2026-06-01']], { device: 'phone' as DeviceKey });
  const laptop = receipt('rosa ', [[umbrella, '2026-06-01']], { device: 'laptop' as DeviceKey });
  const shared = peopleOf([phone, laptop], [], ['ROSA']);
  expect(shared.map(({ sharesName }) => sharesName)).toEqual([true, true]);
  const renamed = { ...phone, name: 'Rosa Delgado', on: day('2026-06-09'), id: 'zz' as ReceiptId };
  const [person, ...others] = peopleOf([renamed, phone], [], []);
  expect(others).toEqual([]);
  expect(person).toMatchObject({ name: 'Rosa Delgado', otherNames: ['Rosa'], sharesName: false });
});

test('a name without a receipt stands there until one comes', () => {
  expect(peopleOf([], [], ['Lucía', 'Ben'])).toMatchObject([
    { name: 'Lucía', receipts: [] },
    { name: 'Ben', receipts: [] },
  ]);
  const came = receipt('LUCÍA', [[bell, '2026-06-01']]);
  expect(peopleOf([came], [], ['Lucía', 'Ben']).map(({ name }) => name)).toEqual(['LUCÍA', 'Ben']);
});

test('what the manager puts down counts as done and says so, until a receipt says it', () => {
  const entry: HandEntry = {
    id: 'x',
    name: 'Rosa',
    module: pos.id,
    on: day('2026-06-05'),
    note: 'On paper.',
  };
  expect(cellsOf([], [], '2026-06-05', [entry])[0]).toEqual({
    status: 'done',
    on: '2026-06-05',
    isLate: false,
    byHand: true,
  });
  const all = receipt(
    'Rosa',
    [bell, umbrella, parcel].map((each) => [each, '2026-06-01'] as const),
  );
  expect(cellsOf([all], [], '2026-06-05', [entry])[0]).toMatchObject({ byHand: false });
});

test('rows go by name, late first or newest receipt first', () => {
  const receipts = [
    receipt('Zoë', [[bell, '2026-06-01']], { on: day('2026-06-03') }),
    receipt(
      'ángel',
      [bell, umbrella, parcel].map((each) => [each, '2026-06-01'] as const),
      {
        on: day('2026-06-02'),
      },
    ),
    receipt('Ben', [], { on: day('2026-06-04') }),
  ];
  const columns = columnsOf(sampleCourse, [asks('2026-06-02', 'pos')]);
  const rows = peopleOf(receipts, [], ['Carla']).map((person) =>
    rowOf(person, columns, day('2026-06-05')),
  );
  const names = (order: Parameters<typeof sortRows>[1]) =>
    sortRows(rows, order, 'en').map(({ person }) => person.name);
  expect(names('name')).toEqual(['ángel', 'Ben', 'Carla', 'Zoë']);
  expect(names('late')).toEqual(['Zoë', 'Carla', 'ángel', 'Ben']);
  expect(names('last')).toEqual(['Ben', 'Zoë', 'ángel', 'Carla']);
  expect(rows.filter(isComplete).map(({ person }) => person.name)).toEqual(['ángel']);
  expect(Math.max(...rows.map(daysLate))).toBe(3);
});

test('what was missed is told of five people and more, the hardest first', () => {
  const people = (count: number) =>
    peopleOf(
      Array.from({ length: count }, (_, index) =>
        receipt(`P${index}`, [[bell, '2026-06-01', ...(index < 3 ? ['a', 'b'] : ['b'])]]),
      ),
      [],
      [],
    );
  expect(hardestChecks(pos.lessons, people(4))).toEqual([]);
  expect(hardestChecks(pos.lessons, people(5))).toMatchObject([
    { activity: 'b', missed: 5, of: 5 },
    { activity: 'a', missed: 3, of: 5 },
  ]);
  expect(hardestChecks(dazzle.lessons, people(9))).toEqual([]);
});

test('in which order receipts come, and how often, makes no difference', () => {
  const some = fc.array(fc.tuple(contents, fc.constantFrom('one', 'two', 'three')), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      some,
      fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
      (drawnReceipts, order) => {
        const receipts = drawnReceipts.map(([content, device], index): Receipt => ({
          ...content,
          device: device as DeviceKey,
          id: String(index).padStart(22, '0') as ReceiptId,
        }));
        const shuffled = receipts
          .map((each, place) => ({ each, rank: order[place] ?? 0 }))
          .toSorted((one, other) => one.rank - other.rank)
          .map(({ each }) => each);
        const told = (list: readonly Receipt[]) =>
          peopleOf(list, [], [])
            .map((person) => ({ ...person, lessons: Object.fromEntries(person.lessons) }))
            .toSorted((one, other) => (one.key < other.key ? -1 : 1));
        expect(told(shuffled)).toEqual(told(receipts));
      },
    ),
    { numRuns: 300 },
  );
});
