import type { offlineTable } from '../../offline/offline-table.ts';
import type { updateWords } from '../../offline/update-words.ts';
import type { languageWords } from '../../pages/device/language-words.ts';
import type { changesWords } from '../../pages/changes-words.ts';
import type { lessonWords } from '../../pages/lesson-words.ts';
import type { mapWords } from '../../pages/map-words.ts';
import type { shellWords } from '../../pages/shell-words.ts';
import type { siteWords } from '../../pages/site-words.ts';
import type { uiWords } from '../../ui/ui-words.ts';
import { numberBeginningSpanish, numberInSpanish } from './number-in-spanish.ts';
import { minutes } from './minutes.ts';

const decimal = new Intl.NumberFormat('es', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const inHalves = new Intl.NumberFormat('es');
const miles = (count: number) => (count === 1 ? 'milla' : 'millas');

const ui: typeof uiWords = {
  principle: 'El principio',
  reportCard: 'Libreta de notas',
  reportCardOf: (place) => `Libreta de notas, ${place}`,
  table: 'Tabla',
  grade: (grade) => `Nota ${grade}`,
  travelled: (count) => `${decimal.format(count)} millas recorridas`,
  opening: 'Trayendo lo que escribiste aquí.',
  saving: 'Guardando…',
  saved: (at) => `Guardado en este dispositivo, ${at}`,
  oneCopy: (at) => `Guardado en este dispositivo, ${at}, pero en una sola copia.`,
  unsaved: 'Todavía sin guardar. Se sigue intentando, y no se pierde nada.',
};

const shell: typeof shellWords = {
  skip: 'Ir al texto',
  search: 'Buscar',
  fetching: 'Trayendo esta página.',
  brokenPart:
    'Esta parte no funciona en este momento. Lo que respondiste aquí está guardado, y lo demás funciona.',
  tryPart: 'Probar esta parte otra vez',
  brokenMile: 'Esta milla no se muestra.',
  restWorks: 'Lo que hiciste en ella está guardado, y las otras millas funcionan.',
  tryMile: 'Probar esta milla otra vez',
  workIsSafe: 'Tu trabajo está a salvo.',
  pageBroke: 'Esta página tropezó con algo. Lo que hiciste está guardado en este dispositivo.',
  tryPage: 'Probar esta página otra vez',
  rescue: 'Obtener una copia y ayuda',
};

const lesson: typeof lessonWords = {
  mile: (mile) => `Milla ${mile}`,
  leg: (leg) => `Tramo ${leg}`,
  minutes: (count) => `${count} min`,
  backToMap: 'Volver al mapa',
  contents: 'Contenido de este tramo',
  thisLesson: 'Esta lección',
  thisLeg: 'Este tramo',
  close: 'Cerrar',
  done: ', recorrida',
  sources: 'Fuentes',
  travelled: (mile, leg) =>
    `Milla ${mile} recorrida${leg === null ? '' : `, y con ella todo el tramo ${leg}`}.`,
  updated: ' Cambió desde que la terminaste; nada de lo tuyo se ha perdido.',
  toGo: (count) =>
    `${count === 1 ? 'Falta una respuesta' : `Faltan ${numberInSpanish(count, 'feminine')} respuestas`} para recorrer esta milla.`,
  thatIsAll: 'Eso es todo en esta milla.',
  lessons: 'Lecciones',
  backTo: 'Volver a',
  theMap: 'El mapa',
  stillToDo: 'Por hacer en esta página',
  iHaveRead: (mile) => `Leí la milla ${mile}`,
  milestoneOf: (leg) => `El hito del tramo ${leg}`,
  nextStep: 'Siguiente paso',
  yourTurn: 'Te toca a ti',
  toTheEnd: 'Al final',
  theMilestone: 'El hito',
  walked: (count) =>
    count === 1
      ? 'Una milla. La recorriste.'
      : `${numberBeginningSpanish(count, 'feminine')} millas. ${count === 2 ? 'Recorriste las dos' : 'Las recorriste todas'}.`,
};

const changes: typeof changesWords = {
  title: 'Cambió desde que la terminaste',
  seen: 'Visto. Esta milla cuenta igual que antes.',
  fresh: 'Nuevo para ti',
  altered: 'Preguntado de otra manera',
  gone: (count) =>
    count === 1
      ? 'Algo que respondiste aquí ya no forma parte de la milla. Tu respuesta se conserva.'
      : `${count} cosas que respondiste aquí ya no forman parte de la milla. Tus respuestas se conservan.`,
  vague: 'Algo de su práctica se dijo con otras palabras.',
  note: 'Esta milla sigue recorrida, y nada de lo tuyo se ha perdido.',
  mark: 'Marcar como visto',
};

const map: typeof mapWords = {
  tabTitle: 'Mapa del curso — Extra Mile',
  mapTitle: 'Mapa del curso',
  shortMiles: (count) =>
    `${numberBeginningSpanish(count, 'feminine')} ${count === 1 ? 'milla corta' : 'millas cortas'}.`,
  hello: (name) => (name === '' ? 'Qué bueno verte.' : `Qué bueno verte, ${name}.`),
  ofMiles: (count) => `de ${count} ${miles(count)} recorridas`,
  about: (each, hours) =>
    `Un curso de atención al cliente, contado en historias. Unos ${each} minutos por milla, ${inHalves.format(hours)} horas en total. Una vez en tu dispositivo, no necesita señal.`,
  privacy:
    'Lo que haces aquí se queda en este dispositivo. Sin cuenta, y no se envía nada a ninguna parte.',
  scale: 'Una milla, una lección',
  legNote: (leg, note) => `Tramo ${leg}, ${note}`,
  milesOf: (leg) => `Millas del tramo ${leg}`,
  legDone: 'recorrido',
  mileDone: 'recorrida',
  bookmarks: 'Tus marcadores',
  minutes: (count) => `${count} min`,
  doneOf: (done, count) => `${done} de ${count} ${miles(count)}`,
  plateDone: (done, count) => `${done} de ${count} · recorrido`,
  plateOf: (done, count) => `${done} de ${count}`,
  plateAhead: (count, min) => `${count} ${count === 1 ? 'lección' : 'lecciones'} · ${min} min`,
  mile: (mile) => `Milla ${mile}`,
  here: 'Estás aquí · ',
  doneSaid: ', recorrida',
  doneBefore: ', recorrida. ',
  updated: 'Cambió desde que la terminaste',
  begunSaid: (left) => `, empezada, quedan ${left} minutos`,
  minutesSaid: (count) => `, ${count} minutos`,
  begun: (left, here) => `${here ? 'Quedan' : 'Empezada · quedan'} ${left} min`,
  finished: 'Recorrida',
  finishedUpdated: 'Recorrida · Cambió desde que la terminaste',
  allTravelled: (count) =>
    count === 1
      ? 'Recorriste la única milla.'
      : `Recorriste las ${numberInSpanish(count, 'feminine')} millas.`,
  staysOpen: 'Todas las millas siguen abiertas. Vuelve a tomar la que quieras.',
  goOn: 'Continúa',
  start: 'Empieza',
  left: (left, all) => `Quedan ${left} de ${minutes(all)}`,
  long: minutes,
  legLength: (leg, length) => `Tramo ${leg} · ${length}`,
  milesInLeg: (count, done) =>
    done === 0 ? `${count} ${miles(count)}` : `${done} de ${count} ${miles(count)}`,
  minutesInLeg: (all, left) => (left === null ? `${all} min` : `quedan ${left} de ${all} min`),
  startMile: (mile, begun) => `${begun ? 'Sigue con' : 'Empieza'} la milla ${mile}`,
  mileLeft: (left, begun) => (begun ? `quedan ${left} min` : `${left} min`),
  youCan: 'Al final podrás',
  nowYouCan: 'Ahora puedes',
  theRoad: 'El camino',
};

const site: typeof siteWords = {
  site: 'Sitio',
  more: 'Más',
  map: 'Mapa',
  review: 'Repaso',
  journal: 'Diario',
  group: 'Grupo de estudio',
  forYou: 'Para ti',
  progress: 'Progreso',
  glossary: 'Glosario',
  device: 'Este dispositivo',
  forTeam: 'Para tu equipo',
  assign: 'Asignar lecciones',
  board: 'Tablero del equipo',
};

const offline: typeof offlineTable = {
  offline: 'Sin conexión',
  ready: 'Listo sin conexión',
  stored: (stored, total) => `${stored} de ${total} guardadas`,
  full: (stored, total) => `${stored} de ${total}, dispositivo lleno`,
  notReady: 'Falta descargar',
  again: 'Probar otra vez',
  allWork: 'Estás sin conexión. Todas las lecciones siguen funcionando.',
  someWork: 'Estás sin conexión. Las lecciones de este dispositivo siguen funcionando.',
  openWorks: 'Estás sin conexión. Lo que está abierto aquí sigue funcionando.',
};

const update: typeof updateWords = {
  fresher: 'Hay una copia más nueva',
  stays: 'Tu página y tus notas se quedan donde están. Tarda como un segundo.',
  later: 'Más tarde',
  updating: 'Actualizando…',
  now: 'Actualizar',
};

const language: typeof languageWords = {
  label: 'Idioma',
  about:
    'La página se carga de nuevo en él. Las lecciones que no están traducidas siguen en inglés, y lo que hiciste cuenta en todos los idiomas.',
};

/** What the pages of a learner’s road say in Spanish. */
export const pages = { ui, shell, lesson, changes, map, site, offline, update, language };
