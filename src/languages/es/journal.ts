import type { journalWords } from '../../pages/journal/journal-words.ts';

const moment = new Intl.DateTimeFormat('es', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

const words: typeof journalWords = {
  tabTitle: 'Mi diario — Extra Mile',
  title: 'Mi diario',
  private: 'Guardado en este dispositivo. Solo tú puedes leerlo.',
  keep: 'Guardar una copia',
  print: 'Imprimir',
  kept: (file) => `Guardado como ${file}.`,
  fileName: (day) => `extra-mile-diario-${day}.md`,
  search: 'Buscar en el diario',
  filters: 'Mostrar',
  filter: {
    everything: 'Todo',
    reflection: 'Reflexiones',
    table: 'Listas y tablas',
    note: 'Notas',
    bookmark: 'Marcadores',
    deleted: 'Borrado',
  },
  kind: {
    reflection: 'Reflexión',
    table: 'Tabla',
    note: 'Nota',
    bookmark: 'Marcador',
  },
  // As lessons say them in both languages: some are not translated yet.
  plainTabs: [
    'Un minuto para ti',
    'Te toca a ti',
    'Una más',
    'Take a minute',
    'Your turn',
    'One more',
  ],
  fromMile: (mile) => `Milla ${mile}:`,
  about: (kind, day) => `${kind}, ${day}`,
  gone: 'De una milla que ya no está en el curso',
  change: (about) => `Cambiar: ${about}`,
  changeShort: 'Cambiar',
  done: 'Listo',
  remove: 'Borrar',
  removed: 'Borrado. Se queda en “Borrado” y lo puedes recuperar.',
  undo: 'Deshacer',
  bringBack: 'Recuperar',
  broughtBack: 'Está de vuelta.',
  open: (mile) => `Abrir la milla ${mile}`,
  earlier: (count) => (count === 1 ? 'Una versión anterior' : `${count} versiones anteriores`),
  versionOf: (at) => moment.format(at),
  useThis: 'Usar otra vez estas palabras',
  yourWords: 'Tus palabras',
  found: (count) =>
    count === 0 ? 'No se encontró nada.' : count === 1 ? '1 entrada' : `${count} entradas`,
  empty: 'Tu diario empieza en la milla 1.',
  emptyWhy: 'Todo lo que escribes en una lección se guarda aquí, en este dispositivo.',
  goToMileOne: 'Ir a la milla 1',
  nothingHere: 'Todavía no hay nada de este tipo.',
  nothingDeleted: 'No hay nada borrado.',
  fetching: 'Trayendo lo que escribiste.',
  quote: (quote) => `“${quote}”`,
  workbook: 'Mi cuaderno',
  leg: (leg, title) => `Tramo ${leg}, ${title}`,
  elsewhere: 'De otra parte',
  mileTitle: (mile, title) => `Milla ${mile}, ${title}`,
};

/** What the journal says in Spanish. */
export const journal = { journal: words };
