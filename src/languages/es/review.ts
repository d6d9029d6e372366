import type { reviewWords } from '../../pages/review/review-words.ts';
import { numberInSpanish } from './number-in-spanish.ts';

const inDays = new Intl.NumberFormat('es', { style: 'unit', unit: 'day', unitDisplay: 'long' });
const soon = new Intl.RelativeTimeFormat('es', { numeric: 'auto' });

const words: typeof reviewWords = {
  tabTitle: 'Repaso — Extra Mile',
  title: 'Repaso',
  gradeNames: {
    'not-yet': 'Todavía no',
    just: 'Apenas',
    well: 'Bien',
    easily: 'Fácil',
  },
  howWell: '¿Qué tan bien lo recordabas?',
  show: 'Mostrar la respuesta',
  spaceKey: 'espacio',
  check: 'Comprobar',
  stop: 'Parar por ahora',
  takeBack: 'Retirar la última nota',
  tookBack: 'Retirada. La tarjeta está aquí otra vez.',
  ideaQuestion: '¿Cuál es la idea clave de esta milla?',
  ownWords: 'Con tus propias palabras, si quieres',
  youSaid: 'Dijiste',
  ours: 'El principio',
  yourAnswer: 'Tu respuesta.',
  readAgain: 'Leer otra vez esa página',
  place: (place, of) => `${place} de ${of}`,
  mile: (mile) => `Milla ${mile}:`,
  chooseSeveral: (count) => `Elige ${numberInSpanish(count, 'feminine')}.`,
  nothing: 'Hoy no hay nada que repasar.',
  done: 'Eso es todo por hoy.',
  noneYet: 'El repaso empieza después de tu primera milla.',
  noneYetWhy:
    'Dos días después de terminar una lección vuelven sus preguntas y su idea clave: cinco minutos al día como mucho.',
  toTheMap: 'Ir al mapa',
  comeRound: (day, isSoon) => `Las próximas tarjetas vuelven ${isSoon ? '' : 'el '}${day}.`,
  stopped: 'En pausa por ahora.',
  stoppedWhy: (left) =>
    left === 1
      ? 'Está bien. Queda una tarjeta para más tarde; si hoy se llena el día, te espera.'
      : `Está bien. Quedan ${left} tarjetas para más tarde; si hoy se llena el día, te esperan.`,
  goOn: 'Continuar',
  cards: (count, minutes) =>
    `${count === 1 ? '1 tarjeta' : `${count} tarjetas`}, ${minutes === 1 ? 'cerca de 1 minuto' : `unos ${minutes} minutos`}`,
  today: 'Repaso',
  inCalendar: 'Repaso: unas tarjetas',
  toCalendar: 'Poner los próximos días en mi calendario',
  keptCalendar: (file) =>
    `Guardado como ${file}. Ábrelo con tu calendario. Uno más nuevo, cargado después, mueve los días a donde estén para entonces.`,
  calendarFile: 'extra-mile-repaso.ics',
  fetching: 'Trayendo la tarjeta.',
  inDays: (days) => (days < 2 ? soon.format(days, 'day') : inDays.format(days)),
};

/** What review says in Spanish. */
export const review = { review: words };
