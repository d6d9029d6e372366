// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { linesOf } from '../../src/study-aids/block-lines.ts';
import { offsetIn, rangeIn, readBlockText } from '../../src/study-aids/block-text.ts';
import type { Prose } from '../../src/ui/prose.ts';
import { ProseView } from '../../src/ui/prose-view.tsx';

afterEach(cleanup);

const emphasis = (text: string) => ({ kind: 'emphasis', text: [text] }) as const;
const proses: readonly Prose[] = [
  {
    kind: 'paragraph',
    text: ['She took ', emphasis('both'), ' of his', { kind: 'break' }, 'hands.'],
  },
  { kind: 'heading', level: 3, text: ['The ', emphasis('rule')] },
  {
    kind: 'list',
    ordered: false,
    items: [
      [{ kind: 'paragraph', text: ['One'] }],
      [{ kind: 'paragraph', text: ['Two', { kind: 'link', to: '/learn/pos', text: [' miles'] }] }],
    ],
  },
  { kind: 'pull-quote', text: [['“No.”'], ['“Yes.”']] },
  { kind: 'table', head: [['Place'], ['Grade']], rows: [[['A store'], ['C']]] },
  { kind: 'principle', headline: ['I look after you.'], text: [['While you are here.']] },
  {
    kind: 'report-card',
    place: 'A store',
    rows: [{ grade: 'A', title: ['The experience'], text: ['He was cold.'] }],
  },
];

function show(prose: Prose): Element {
  return render(<ProseView prose={prose} />, { wrapper: MemoryRouter }).container;
}

for (const prose of proses) {
  test(`the lines of a ${prose.kind} are found on its page, one after another`, () => {
    const block = show(prose);
    const read = readBlockText(block);
    let from = 0;
    for (const line of linesOf(prose)) {
      const start = read.text.indexOf(line, from);
      expect(start).toBeGreaterThanOrEqual(from);
      from = start + line.length;
      // A break within a line is a blank in its text and nothing in a range.
      expect(rangeIn(read, start, from).toString()).toBe(line.replace('his hands', 'hishands'));
    }
  });
}

test('a place on the page and its character lead to one another', () => {
  const [paragraph] = proses;
  const block = show(paragraph as Prose);
  const read = readBlockText(block);
  expect(read.text).toBe('She took both of his hands.');
  const ends = [...read.text].flatMap((letter, index) => (letter === ' ' ? [] : [index + 1]));
  for (const end of ends) {
    const { endContainer, endOffset } = rangeIn(read, 0, end);
    expect(offsetIn(read, endContainer, endOffset)).toBe(end);
  }
  const line = block.firstElementChild as Element;
  expect(offsetIn(read, line, 0)).toBe(0);
  expect(offsetIn(read, line, 1)).toBe('She took '.length);
  expect(offsetIn(read, line, line.childNodes.length)).toBe(read.text.length);
});

test('a note beside a block is not of its words', () => {
  const block = show({ kind: 'paragraph', text: ['The words.'] });
  block.insertAdjacentHTML('beforeend', '<div data-notes><p>My note</p></div>');
  expect(readBlockText(block).text).toBe('The words.');
});
