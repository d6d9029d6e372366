// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { opensSearch } from '../../src/pages/opens-search.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <header><a id="map" href="#map">Map</a><a id="search" data-search href="#search"><svg></svg></a></header>
    <main><a id="other" href="#other">Other</a><h1 tabindex="-1">Title</h1><textarea></textarea>
    <input type="checkbox" /><input type="text" /><select></select><p contenteditable>Note</p></main>`;
});

/** Whether an event at an element asks for search. */
function asks(selector: string, event: Event): boolean {
  let answer = false;
  const listen = (heard: Event) => {
    answer = opensSearch(heard);
    heard.preventDefault(); // jsdom goes nowhere
  };
  document.addEventListener(event.type, listen, { once: true });
  document.querySelector(selector)?.dispatchEvent(event);
  return answer;
}

/** Those of the elements at which a key asks for search. */
const heardAt = (name: string, how: KeyboardEventInit, ...selectors: readonly string[]) =>
  selectors.filter((selector) => asks(selector, key(name, how)));

const key = (name: string, how: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...how });
const click = (how: MouseEventInit = {}) =>
  new MouseEvent('click', { bubbles: true, cancelable: true, ...how });

const anywhere = ['body', 'h1', '#other', 'input[type="checkbox"]'];
const written = ['textarea', 'input[type="text"]', 'select', '[contenteditable]'];

test('a letter by itself acts only while the focus is in the bar that search stands in', () => {
  expect(heardAt('/', {}, '#map', '#search', ...anywhere, ...written)).toEqual(['#map', '#search']);
  expect(asks('#map', key('/', { ctrlKey: true }))).toBe(false);
  expect(asks('#map', key('k'))).toBe(false);
});

test('Ctrl K and ⌘ K act everywhere but in what is written in', () => {
  expect(heardAt('k', { ctrlKey: true }, ...anywhere, ...written)).toEqual(anywhere);
  expect(heardAt('K', { metaKey: true }, ...anywhere, ...written)).toEqual(anywhere);
  expect(asks('body', key('k', { ctrlKey: true, shiftKey: true }))).toBe(false);
  expect(asks('body', key('k', { ctrlKey: true, altKey: true }))).toBe(false);
  expect(asks('body', key('k', { ctrlKey: true, metaKey: true }))).toBe(false);
  expect(asks('body', key('k', { ctrlKey: true, isComposing: true }))).toBe(false);
});

test('a press on the link asks for search, unless it asks for another tab', () => {
  expect(asks('#search svg', click())).toBe(true);
  expect(asks('#map', click())).toBe(false);
  expect(asks('#search', click({ metaKey: true }))).toBe(false);
  expect(asks('#search', click({ button: 1 }))).toBe(false);
});
