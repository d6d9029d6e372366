import type { backupTable } from '../../pages/device/backup-table.ts';
import type { deletionWords } from '../../pages/device/deletion-words.ts';
import type { deviceWords } from '../../pages/device/device-words.ts';
import type { sharedWords } from '../../pages/device/shared-words.ts';
import type { storedTable } from '../../pages/device/stored-table.ts';
import type { withoutSignalTable } from '../../pages/device/without-signal-table.ts';
import { installInSpanish } from './install.ts';

const figures = new Intl.NumberFormat('es');
const oneDecimal = new Intl.NumberFormat('es', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const counted = (count: number, one: string, more: string) =>
  `${figures.format(count)} ${count === 1 ? one : more}`;
const entries = (count: number) => counted(count, 'registro', 'registros');
const list = (parts: readonly string[]) => new Intl.ListFormat('es').format(parts);

const device: typeof deviceWords = {
  title: 'Este dispositivo',
  tabTitle: 'Este dispositivo — Extra Mile',
  lede: 'Lo que haces se guarda en este navegador y en ninguna otra parte. Sin cuenta, y no se envía nada a ningún lado.',
  onThisPage: 'En esta página',
  looks: 'Cómo se ve',
  light: 'Luz',
  themes: { device: 'Como el dispositivo', day: 'Día', night: 'Noche' },
  link: {
    title: 'Abrir un enlace aquí',
    about:
      'En un iPhone, los enlaces se abren en Safari, y la app de tu pantalla de inicio guarda lo suyo aparte de Safari. Copia el enlace y pégalo aquí: se abre donde está tu trabajo.',
    label: 'El enlace que te enviaron',
    open: 'Abrirlo',
    noLink: 'Aquí no hay ningún enlace. Empieza con https y no lleva espacios.',
    elsewhere:
      'Este enlace no lleva a este curso. Ábrelo en tu navegador, si confías en quien te lo envió.',
  },
};

const troubles: Readonly<Record<Parameters<typeof storedTable.once>[0], string>> = {
  full: 'el dispositivo está lleno',
  refused: 'este navegador, o esta ventana privada, no guarda nada ahí',
  outdated: 'una versión más nueva del curso lo cambió. Carga esta página de nuevo',
  'held-by-other-tab': 'otra pestaña lo tiene ocupado. Cierra las otras pestañas del curso',
  failed: 'el navegador no pudo escribir ahí',
};

const stored: typeof storedTable = {
  title: 'Tu trabajo',
  missing: 'Falta algo.',
  cleared: 'Lo que hiciste estaba aquí y el navegador lo borró. Si tienes una copia, cárgala.',
  fewer: (expected, found) =>
    `De ${entries(expected)}, este navegador todavía tiene ${figures.format(found)}. Si tienes una copia, cárgala: nada de lo que hay aquí se toca.`,
  takeIn: 'Cargar una copia',
  goOn: 'Seguir sin eso',
  looking: 'Viendo qué hay aquí.',
  nothing: 'Todavía nada. Empieza con tu primera respuesta.',
  finished: (count) => counted(count, 'milla recorrida', 'millas recorridas'),
  begun: (count) => counted(count, 'milla empezada', 'millas empezadas'),
  answers: (count) => counted(count, 'respuesta', 'respuestas'),
  notes: (count) => counted(count, 'nota', 'notas'),
  bookmarks: (count) => counted(count, 'marcador', 'marcadores'),
  since: (day) => `Desde el ${day}.`,
  saving: 'Guardando.',
  twice: 'Guardado dos veces, en dos lugares de este navegador que no dependen uno del otro.',
  once: (trouble) =>
    `Guardado una sola vez. El segundo lugar no se puede usar: ${troubles[trouble]}.`,
  unsaved: (trouble) =>
    `Sin guardar: ${troubles[trouble]}. Deja abierta esta pestaña y guarda una copia ahora.`,
  healed: (count) =>
    count === 1
      ? 'Un registro faltaba en uno de los dos lugares y volvió desde el otro.'
      : `${entries(count)} faltaban en uno de los dos lugares y volvieron desde el otro.`,
  newer: (count) =>
    count === 1
      ? 'Un registro viene de una versión más nueva del curso: se conserva, y se verá cuando esta sea igual de nueva.'
      : `${entries(count)} vienen de una versión más nueva del curso: se conservan, y se verán cuando esta sea igual de nueva.`,
  aside: (count) =>
    count === 1
      ? '1 línea no se pudo leer. Se puso aparte, y va en cada copia que guardes.'
      : `${figures.format(count)} líneas no se pudieron leer. Se pusieron aparte, y van en cada copia que guardes.`,
  size: (amount, unit) =>
    `${amount < 10 ? oneDecimal.format(amount) : figures.format(Math.round(amount))} ${unit}`,
  room: (used, room) =>
    `Con todas las lecciones ocupa ${used}. El navegador tiene espacio para ${room}.`,
  promised: 'El navegador prometió conservarlo, aunque el dispositivo se llene.',
  unpromised:
    'El navegador puede borrarlo cuando el dispositivo se llene. Una copia, o su promesa, te protege.',
  ask: 'Pedirle al navegador que lo conserve',
  saidYes: 'Dijo que sí.',
  saidNo:
    'No lo prometió. La mayoría de los navegadores dice que sí cuando el curso está instalado, tiene un marcador o se usa seguido.',
};

const backup: typeof backupTable = {
  keep: {
    title: 'Guardar una copia',
    about: (readers) =>
      `Un archivo con todo lo que hiciste. Te devuelve tu trabajo si este navegador lo pierde, y lo lleva a otro dispositivo. Solo tú lo tienes. ${readers}`,
    button: 'Guardar una copia',
    send: 'Enviarla a otro dispositivo',
    writing: 'Escribiendo la copia.',
    kept: 'La copia está en tus descargas. Ponla donde la vuelvas a encontrar.',
    sent: 'La copia va en camino.',
    notSent: 'La copia no se envió.',
    notPossible: 'Este navegador no puede entregarla. Guarda una copia y envía ese archivo.',
    never: 'Todavía no se ha guardado ninguna copia desde este navegador.',
    last: (day) => `Última copia: ${day}.`,
    unreadToo: 'Las líneas que no se pudieron leer también van en ella.',
  },
  take: {
    title: 'Cargar una copia',
    about:
      'Suma lo que hay en una copia a lo que hay aquí. No se reemplaza nada, y cargar la misma copia dos veces no cambia nada.',
    choose: 'Elegir una copia',
    drop: 'o suéltala aquí',
    stop: 'Detener',
    reading: (name) => `Leyendo ${name}.`,
    yes: 'Cargarla',
    no: 'Dejarla',
    taking: 'Cargando.',
    left: 'No se cargó nada.',
    nothingAdded: 'Todo estaba ya aquí. No cambió nada.',
    added: (count) =>
      count === 1
        ? 'Se cargó un registro. No se tocó nada de lo que había aquí.'
        : `Se cargaron ${entries(count)}. No se tocó nada de lo que había aquí.`,
  },
  origin: (fromHere, day) => {
    const when = day === null ? '' : ` el ${day}`;
    if (fromHere !== null) {
      return `Guardada en ${fromHere ? 'este navegador' : 'otro dispositivo'}${when}.`;
    }
    return day === null ? 'Ya no se puede leer dónde ni cuándo se guardó.' : `Guardada${when}.`;
  },
  preview: {
    nothingNew: 'Todo lo que trae ya está aquí.',
    added: (count) =>
      count === 1
        ? 'Un registro que todavía no tienes aquí.'
        : `${entries(count)} que todavía no tienes aquí.`,
    alreadyThere: (count) =>
      count === 1 ? 'Un registro ya está aquí.' : `${entries(count)} ya están aquí.`,
    newer: stored.newer,
    refused: (count) =>
      count === 1
        ? 'Tiene 1 línea dañada o perdida. Se deja fuera; todas las demás están enteras.'
        : `Tiene ${figures.format(count)} líneas dañadas o perdidas. Se dejan fuera; todas las demás están enteras.`,
  },
  refusals: {
    empty: 'Este archivo está vacío. Tal vez no terminó de llegar: tráelo otra vez.',
    'too-large': 'Este archivo es demasiado grande para ser una copia de tu trabajo.',
    unreachable: 'Este archivo no se pudo abrir. Elígelo otra vez.',
    'not-a-backup':
      'Este archivo no es una copia de tu trabajo. Una copia se llama extra-mile, con una fecha detrás.',
    'other-program':
      'Este archivo viene de otro programa. Una copia se llama extra-mile, con una fecha detrás.',
    'newer-version':
      'Esta copia se hizo con una versión más nueva del curso. Carga esta página de nuevo con señal y elígela otra vez.',
    destroyed: 'Esto era una copia, pero ya no se puede leer nada de ella. Busca otra.',
    cancelled: 'Detenido. No se cargó nada.',
  },
};

const comes = (isOnline: boolean) =>
  isOnline ? 'Se está trayendo otra vez.' : 'Llega sola cuando haya señal.';

const withoutSignal: typeof withoutSignalTable = {
  title: 'Sin señal',
  looking: 'Viendo qué lecciones están aquí.',
  unsupported: 'Este navegador, o esta ventana, no guarda lecciones. Aquí necesitan señal.',
  failed:
    'Las lecciones todavía no se han podido guardar en este dispositivo. Se intenta otra vez sin que hagas nada.',
  ready: (total) => `${total} de ${total} lecciones están en este dispositivo.`,
  fetching: (count, total) =>
    `${count} de ${total} lecciones ${count === 1 ? 'está' : 'están'} en este dispositivo. Las demás vienen en camino.`,
  full: (count, total) =>
    `${count} de ${total} lecciones ${count === 1 ? 'está' : 'están'} en este dispositivo, que no tiene espacio para más.`,
  test: 'Probarlo',
  testing: 'Leyendo todas las lecciones de este dispositivo.',
  untested: 'Este navegador no dejó que se le preguntara. Prueba otra vez.',
  nothing: 'Todavía no hay nada guardado aquí. Abre el curso con señal y déjalo abierto un minuto.',
  missing: (answered, total, miles, hasMore, isOnline) => {
    const which = hasMore ? `${miles.join(', ')} y otras` : list(miles.map(String));
    return `${answered} de ${total} lecciones ${answered === 1 ? 'respondió' : 'respondieron'}. ${miles.length === 1 && !hasMore ? 'Falta la milla' : 'Faltan las millas'} ${which}. ${comes(isOnline)}`;
  },
  allAnswered: (total) =>
    `Las ${total} lecciones respondieron desde este dispositivo, con sus imágenes. Puedes quedarte sin señal.`,
  noPages: (total, isOnline) =>
    `Las ${total} lecciones respondieron, pero no las páginas que las rodean. ${comes(isOnline)}`,
};

const deletion: typeof deletionWords = {
  everything: {
    title: 'Borrar todo',
    about:
      'Quita de este navegador todo lo que hiciste, para siempre: antes de regalar el dispositivo, o cuando nunca fue tuyo.',
    open: 'Borrar todo de este dispositivo',
    ask: '¿Borrar todo?',
    keep: 'Guardar antes una copia',
    kept: 'La copia está en tus descargas.',
    word: 'borrar',
    type: (word) => ['Escribe la palabra ', word],
    missing: (word) => `Para seguir, escribe la palabra ${word}.`,
    button: 'Borrar todo',
    done: 'Todo está borrado.',
    whole: 'En este navegador no queda nada de lo que hiciste.',
    keepLessons: 'Dejar las lecciones en el dispositivo, para quien abra el curso después',
    going: (held) =>
      `${
        held.length === 0
          ? 'Se borran tus ajustes y lo demás que el curso guarda aquí.'
          : `Se borra esto: ${list([...held, 'tus ajustes'])}.`
      } Las otras pestañas del curso empiezan de nuevo. No se puede deshacer.`,
  },
  deleting: 'Borrando.',
  leave: 'Dejarlo todo aquí',
  part: 'Otra pestaña del curso está dormida y todavía tiene una parte. Ciérrala: lo demás se borra la próxima vez que se abra el curso.',
  toStart: 'Volver al principio',
};

const shared: typeof sharedWords = {
  title: 'Enviado a este curso',
  tabTitle: 'Enviado a este curso — Extra Mile',
  lede: 'Aquí llega el enlace o el archivo que compartes con Extra Mile. Ves qué es antes de que se guarde algo.',
  arrived: 'Lo que llegó',
  looking: 'Viendo qué se compartió.',
  nothing: 'No llegó nada. Pega el enlace o elige el archivo.',
  foreign: 'En lo que se compartió no hay ningún enlace ni archivo de este curso.',
  copy: 'Llegó una copia del trabajo de alguien. Mírala abajo.',
};

/** What the page of a device says in Spanish. */
export const devicePages = {
  device,
  stored,
  backup,
  'without-signal': withoutSignal,
  install: installInSpanish,
  deletion,
  shared,
};
