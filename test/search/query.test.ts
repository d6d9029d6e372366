import { expect, test } from 'vitest';
import { emptyIndex, findAll, findAny } from '../../src/search/query.ts';

const index = emptyIndex();
index.addAll([
  { id: 'flip', title: 'The flip', text: 'Turn your attention from what you do to how you do it.' },
  { id: 'umbrella', text: 'She held a striped umbrella over a customer. Role and rule.' },
  { id: 'cafe', text: 'Coffee at the café for every customer who had lost an umbrella.' },
  { id: 'asked', text: 'Nothing.', questions: 'What turns around in the flip?' },
  { id: 'said', text: 'That is the flip.' },
]);
const found = (query: string) => findAll(index, query).map(({ id }) => String(id));

test('a title counts more than the text, and the text more than a question', () => {
  expect(found('flip')).toEqual(['flip', 'said', 'asked']);
});

test('all the words are meant, in any order, and the last may be under way', () => {
  expect(found('umbrella coffee')).toEqual(['cafe']);
  expect(found('customer stri')).toEqual(['umbrella']);
  expect(found('cust').toSorted()).toEqual(['cafe', 'umbrella']);
});

test('accents make no difference', () => {
  expect(found('cafe')).toEqual(['cafe']);
  expect(found('CAFÉ')).toEqual(['cafe']);
});

test('a slip of the finger is forgiven, two in a long word, none in a short one', () => {
  expect(found('umbrela').toSorted()).toEqual(['cafe', 'umbrella']);
  expect(found('custmoer').toSorted()).toEqual(['cafe', 'umbrella']);
  expect(found('atention')).toEqual(['flip']);
  expect(found('cofee')).toEqual(['cafe']);
  expect(found('cfoee')).toEqual([]);
  expect(found('hlo')).toEqual([]);
});

test('what is spelled right finds nothing that only looks alike', () => {
  expect(found('role')).toEqual(['umbrella']);
  expect(findAll(index, 'role')[0]?.terms).toEqual(['role']);
});

test('some of the words are asked for apart', () => {
  expect(found('coffee zebra')).toEqual([]);
  expect(findAny(index, 'coffee zebra').map(({ id }) => String(id))).toEqual(['cafe']);
});

test('words that stand everywhere are passed over, unless there are no others', () => {
  expect(found('how do you hold the striped')).toEqual(['umbrella']);
  expect(found('how')).toEqual(['flip']);
});

test('no words find nothing', () => {
  expect(found('')).toEqual([]);
  expect(found(' … “” ')).toEqual([]);
  expect(findAny(index, ' ')).toEqual([]);
});
