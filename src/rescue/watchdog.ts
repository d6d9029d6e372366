import { watchdogWords } from './watchdog-words.ts';

/*
 * Watches over the start of a page, from a script of its own: what the program cannot tell because it
 * is missing, torn, or stuck. It says so beside the text that came with the page, and leaves the text
 * to be read.
 */

/** The file of `translate-notice.ts` in the folder of this script, put in by the build. */
declare const TRANSLATE_NOTICE: string;

/** Seconds for which a page that is looked at may take to come alive once its scripts are here. */
let left = 8;
let watching = false;
let notice: HTMLElement | null = null;

const { dataset } = document.documentElement;
const script = document.currentScript as HTMLScriptElement;

function watch(): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // A slow line is no fault: until the scripts are here or have failed, time counts a tenth.
  if (!document.hidden) left -= visit?.domContentLoadedEventStart === 0 ? 0.1 : 1;
  const stands = 'alive' in dataset && document.querySelector('#root > *') !== null;
  if (left <= 0 && !stands) tell();
  if (stands) notice?.remove();
  watching = !stands;
  if (watching) setTimeout(watch, 1000);
}

function tell(): void {
  if (notice !== null) return;
  notice = document.createElement('p');
  notice.id = 'stuck';
  notice.role = 'alert';
  notice.style.cssText =
    'position:fixed;z-index:99;inset:auto 0 0;padding:1rem;background:#1b2725;color:#fbf8ec;outline:1px solid';
  const link = document.createElement('a');
  link.href = new URL('../rescue.html', script.src).href;
  link.textContent = watchdogWords.rescue;
  link.style.cssText = 'color:inherit;display:block;padding:1rem 0';
  notice.append(watchdogWords.stuck, link);
  document.body.append(notice);
  import(/* @vite-ignore */ new URL(TRANSLATE_NOTICE, script.src).href).catch(() => undefined);
}

addEventListener(
  'error',
  () => {
    left = Math.min(left, 1);
    if (!watching) setTimeout(watch, 1000);
    watching = true;
  },
  true,
);
watching = true;
setTimeout(watch, 1000);
