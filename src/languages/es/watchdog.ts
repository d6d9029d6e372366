import type { watchdogWords } from '../../rescue/watchdog-words.ts';

/** What the watchdog says in Spanish. */
export const watchdogInSpanish: typeof watchdogWords = {
  stuck: 'Lo que hiciste está guardado. Esta página no empezó como debía.',
  rescue: 'Obtener una copia y ayuda',
};
