import { linkClicked } from './link-clicked.ts';

/**
 * Whether something asks for search: a press on its link; Ctrl K or ⌘ K anywhere but in a field, where
 * it may mean something else; `/` only while the focus is in the bar that search stands in. A letter
 * that acts wherever one is would be pressed by somebody who dictates (WCAG 2.2, 2.1.4: active only on
 * focus).
 */
export function opensSearch(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return linkClicked(event, 'a[data-search]') !== null;
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (event.defaultPrevented || event.isComposing || altKey || shiftKey) return false;
  if (!(target instanceof Element) || target.matches(fields)) return false;
  if (key.toLowerCase() === 'k') return ctrlKey !== metaKey;
  return key === '/' && !ctrlKey && !metaKey && target.closest('header') !== null;
}

const fields = 'textarea, select, input:not([type="checkbox"], [type="radio"]), [contenteditable]';
