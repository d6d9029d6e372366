import type { commitmentWords } from '../../pages/commitments/commitment-words.ts';
import type { errorPageWords } from '../../pages/error-page-words.ts';
import type { keptWorkWords } from '../../pages/kept-work-words.ts';
import type { milestoneTable } from '../../pages/milestone-table.ts';
import type { notFoundWords } from '../../pages/not-found-words.ts';
import type { storageTable } from '../../pages/storage-table.ts';
import type { todayWords } from '../../pages/today/today-words.ts';
import { numberBeginningSpanish, numberInSpanish } from './number-in-spanish.ts';

const one = (count: number, single: string, many: string) => (count === 1 ? single : many);

const today: typeof todayWords = {
  title: 'Hoy',
  more: (count) => `Y ${count === 1 ? 'uno' : numberInSpanish(count, 'masculine')} más`,
  promisedFor: (day) => `Prometido para ${day}`,
  wasFor: (day) => `Era para el ${day}. ¿Cómo te fue?`,
  lookBack: 'Cumplido hace un mes. ¿Lo sigues haciendo?',
  missing: 'Falta parte de tu trabajo en este navegador.',
  takeIn: 'Cargar una copia',
  clears: 'Este navegador borra lo que guarda una página si pasas una semana sin entrar.',
  keepCopy: 'Guardar una copia',
  later: 'Más tarde',
};

const commitments: typeof commitmentWords = {
  title: 'Compromisos',
  none: 'Aquí queda, con su día, lo que te prometes en una lección.',
  from: (mile) => `De la milla ${mile}`,
  happened: '¿Qué pasó?',
  kept: (day) => `Cumplido. Su día era el ${day}.`,
  partly: (day) => `En parte. Su día era el ${day}.`,
  notYet: (day) => `Todavía no. Era para el ${day}.`,
  wasFor: (day) => `Era para el ${day}.`,
  theNewDay: 'El nuevo día',
  keepDay: 'Dejar este día',
  lookBack: 'Un mes después, ¿lo sigues haciendo?',
  stands: { yes: 'Sí', partly: 'A veces', no: 'No' },
  stoodIn: {
    yes: 'Un mes después: sigue en pie.',
    partly: 'Un mes después: a veces.',
    no: 'Un mes después: ya no.',
  },
  tellMore: 'Contar qué pasó',
  changeIt: 'Cambiar lo que contaste',
};

const milestone: typeof milestoneTable = {
  sign: 'MILLA',
  wholeRoad: (miles) =>
    miles === 1
      ? 'Una milla. Recorriste todo el camino.'
      : `${numberBeginningSpanish(miles, 'feminine')} millas. Recorriste todo el camino.`,
  journey: (setOut, arrived) =>
    setOut === arrived
      ? `Saliste y llegaste el ${arrived}.`
      : `Saliste el ${setOut} y llegaste el ${arrived}.`,
  leg: (leg, title) => `Tramo ${leg}, ${title}`,
  endOfRoad: 'El final del camino',
  days: (days) => one(days, '1 día', `${days} días`),
  onTheRoad: 'en camino',
  answers: (answers) => `${one(answers, 'respuesta', 'respuestas')} con tus palabras`,
  minutes: (minutes) => `${minutes} min`,
  ofLessons: 'de lecciones',
  ofLessonsInAll: 'de lecciones en total',
  of: (some, all) => `${some} de ${all}`,
  lessons: (lessons) => one(lessons, 'lección', 'lecciones'),
  checksAnswered: (checks) => one(checks, 'comprobación respondida', 'comprobaciones respondidas'),
  checksRight: (checks) =>
    one(
      checks,
      'comprobación correcta al primer intento',
      'comprobaciones correctas al primer intento',
    ),
  certificate: 'Tu certificado',
  roadCertificate: 'Tu certificado de todo el camino',
  makeReceipt: 'Hacer un recibo',
  seeRoad: 'Ver todo el camino',
  onToLeg: (leg) => `Seguir al tramo ${leg}`,
  backToLeg: (leg) => `Volver al tramo ${leg}`,
  different: 'Qué será diferente el lunes',
  fromMile: (mile) => `De la milla ${mile}`,
};

const storage: typeof storageTable = {
  nothingSaved: (why, remedy) => `En este momento no se puede guardar nada: ${why} ${remedy}`,
  notSaved: (why, remedy) =>
    `Todavía sin guardar: ${why} Lo que hiciste sigue abierto aquí. ${remedy}`,
  unsaved: {
    full: {
      why: 'el dispositivo está lleno, o lo está la parte que usa el navegador.',
      remedy: 'Haz espacio y prueba otra vez, o guarda una copia antes de cerrar la pestaña.',
    },
    refused: {
      why: 'este navegador no deja que el curso guarde nada, como en una ventana privada.',
      remedy: 'Guarda una copia antes de cerrar la pestaña, o abre el curso en una ventana normal.',
    },
    outdated: {
      why: 'hay una versión más nueva del curso abierta en otra pestaña.',
      remedy: 'Guarda una copia y después vuelve a cargar esta página.',
    },
    'held-by-other-tab': {
      why: 'otra pestaña del curso lo impide.',
      remedy: 'Cierra las otras pestañas y prueba otra vez, o guarda una copia.',
    },
    failed: {
      why: 'el navegador dejó de guardar.',
      remedy: 'Prueba otra vez, o guarda una copia antes de cerrar la pestaña.',
    },
  },
  lost: (expected, found) =>
    `Este navegador tenía ${one(expected, '1 paso tuyo', `${expected} pasos tuyos`)} y ahora aquí ${found === 0 ? 'no hay ninguno' : one(found, 'hay 1', `hay ${found}`)}. Alguien lo borró, o el navegador hizo espacio. Si guardaste una copia, en ella está lo demás.`,
  newer: (newer) =>
    `${one(newer, '1 paso tuyo viene', `${newer} pasos tuyos vienen`)} de una versión más nueva del curso. No se pierde nada: se verá cuando esta versión se actualice.`,
  quarantined: (pieces) =>
    `${one(pieces, '1 parte de lo que se guardó aquí no se puede leer. Queda aparte, va', `${pieces} partes de lo que se guardó aquí no se pueden leer. Quedan aparte, van`)} en cada copia que guardes, y se vuelve a intentar con cada versión nueva.`,
  oneCopy: {
    full: 'Guardado, pero en un lugar en vez de dos: el dispositivo está casi lleno. Con más espacio, el segundo vuelve solo.',
    refused:
      'Guardado, pero en un lugar en vez de dos: este navegador o esta ventana no ofrece un segundo. Guarda una copia de vez en cuando.',
    outdated:
      'Guardado, pero en un lugar en vez de dos: hay una versión más nueva del curso abierta en otra pestaña. Vuelve a cargar esta página.',
    'held-by-other-tab':
      'Guardado, pero en un lugar en vez de dos: otra pestaña del curso lo impide. Ciérrala para tener los dos otra vez.',
    failed:
      'Guardado, pero en un lugar en vez de dos: el otro no responde. Se vuelve a intentar; con una copia tuya ya son dos.',
  },
  tryAgain: 'Intentar guardar otra vez',
  takeIn: 'Cargar una copia',
  goOn: 'Seguir con lo que hay aquí',
  read: 'Ya lo leí',
  stillHere: 'Tu trabajo sigue aquí.',
  back: 'Volver a la página',
  howToMakeRoom: 'Cómo hacer espacio',
  makeRoom:
    'Borra descargas, fotos o aplicaciones que ya no necesites. No borres los datos de este sitio: con ellos se iría lo que se guardó antes.',
};

const keptWork: typeof keptWorkWords = {
  miles: (miles) => one(miles, '1 milla recorrida', `${miles} millas recorridas`),
  answers: (answers) => one(answers, '1 respuesta', `${answers} respuestas`),
  keepCopy: 'Guardar una copia',
  kept: 'Hay una copia en tus descargas.',
};

const errorPage: typeof errorPageWords = {
  tabTitle: 'Tu trabajo está a salvo — Extra Mile',
  backToMap: 'Volver al mapa',
  whatHappened: 'Qué pasó',
  ifItGoesOn: 'Si vuelve a pasar:',
  notHereTab: 'Todavía no está en este dispositivo — Extra Mile',
  notHere: 'Esta milla todavía no está en este dispositivo.',
  comesAlong: 'Llega sola cuando haya señal. Lo que hiciste está a salvo.',
  tryAgain: 'Probar otra vez',
};

const notFound: typeof notFoundWords = {
  tabTitle: 'Este camino no está en el mapa — Extra Mile',
  title: 'Este camino no está en el mapa.',
  lost: 'Tal vez el enlace perdió sus últimas letras en el trayecto. No se ha perdido nada tuyo.',
  backToMap: 'Volver al mapa',
};

/** What is said along the road in Spanish: today, at its milestones, and where something goes wrong. */
export const road = {
  today,
  commitments,
  milestone,
  storage,
  'kept-work': keptWork,
  'error-page': errorPage,
  'not-found': notFound,
};
