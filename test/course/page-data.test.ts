// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { emptyPageData, readPageData, writePageData } from '../../src/course/page-data.ts';

const empty = emptyPageData('lessons/course-1a2b3c4d.json');

test('what a page carries is read back as it was written', () => {
  const data = { ...empty, address: '/learn/pos' };
  document.body.innerHTML = writePageData(data);
  expect(readPageData(document)).toEqual(data);
});

test('text that looks like markup stays text', () => {
  const data = { ...empty, address: '</script><img src=x onerror=alert(1)><!--<script>' };
  document.body.innerHTML = `${writePageData(data)}<p>after</p>`;
  expect(readPageData(document)).toEqual(data);
  expect(document.querySelector('img')).toBeNull();
  expect(document.querySelector('p')?.textContent).toBe('after');
});

test('a page of somebody else’s making is refused', () => {
  document.body.innerHTML = '<div id="root"></div>';
  expect(() => readPageData(document)).toThrow('This page carries no course.');
});
