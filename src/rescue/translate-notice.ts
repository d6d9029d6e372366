import { watchdogInSpanish } from '../languages/es/watchdog.ts';
import { languageHere } from './language-here.ts';

/*
 * Puts the watchdog's notice into the language of the interface. A script of its own, asked for when
 * there is a notice: the watchdog comes with the first page, and speaks English where nothing else can
 * be had.
 */

const notice = document.getElementById('stuck');
const link = notice?.querySelector('a');
if (notice && link && languageHere(new URL('.', link.href).pathname) === 'es') {
  notice.lang = 'es';
  link.textContent = watchdogInSpanish.rescue;
  notice.firstChild?.replaceWith(watchdogInSpanish.stuck);
}
