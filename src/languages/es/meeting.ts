import type { meetingWords, workWords } from '../../pages/group/meeting-words.ts';
import type { printWords } from '../../pages/group/print-words.ts';
import { numberInSpanish } from './number-in-spanish.ts';

const decimal = new Intl.NumberFormat('es');

const underWay: typeof meetingWords = {
  none: 'Aquí no hay ninguna reunión',
  noneMore:
    'El plan al que pertenece no está en este dispositivo. Abre primero el enlace del plan.',
  toGroup: 'Al grupo de estudio',
  heading: (number) => `Reunión ${number},`,
  of: (item, items) => `${item} de ${items}`,
  wall: 'Ver la pantalla del grupo',
  notes: 'Ver mis notas',
  fullScreen: 'Pantalla completa',
  back: 'Atrás',
  next: { prompt: 'Siguiente pregunta', item: 'Seguir', end: 'Terminar la reunión' },
  start: 'Iniciar el reloj',
  pause: 'Pausa',
  goOn: 'Seguir con el reloj',
  minute: '+1 min',
  minuteMore: '+1 min, un minuto más',
  minutes: (minutes) => `${minutes} min`,
  done: 'hecho',
  keys: 'Teclas: ← y → para las preguntas, la barra espaciadora para el reloj, F para la pantalla completa.',
  agenda: 'Agenda',
  left: (minutes, seconds) =>
    `${minutes === 1 ? 'Queda 1 minuto' : `Quedan ${minutes} minutos`} y ${seconds} ${seconds === 1 ? 'segundo' : 'segundos'}`,
  call: (seconds) => {
    if (seconds === 300) return 'Quedan cinco minutos.';
    if (seconds === 60) return 'Queda un minuto.';
    return seconds === 0 ? 'Se acabó el tiempo.' : '';
  },
  notesTitle: 'Para quien dirige',
  itemNotes: 'Para esta parte',
  together: 'Para hacer en grupo',
  showWork: 'Ver lo que hacemos',
  showPrompt: 'Ver la pregunta',
  over: 'Eso fue todo.',
  takeAway: 'Para llevar contigo',
  backToPlan: 'Volver al plan',
  saved: 'Todo esto se queda en este dispositivo.',
  unread: (count) =>
    count === 1
      ? 'Esta versión no puede leer una nota de estas reuniones. Se queda como está.'
      : `Esta versión no puede leer ${numberInSpanish(count, 'feminine')} notas de estas reuniones. Se quedan como están.`,
};

const work: typeof workWords = {
  here: '¿Quiénes están?',
  everyone: 'Todo el grupo',
  nobody: 'Todavía nadie',
  count: (count) => (count === 1 ? 'Hay 1 persona' : `Hay ${count} personas`),
  addName: 'Agregar un nombre',
  add: 'Agregar',
  lists: {
    promise: {
      title: 'Nuestros compromisos',
      who: 'Quién',
      text: 'Cuando … voy a …',
      more: null,
    },
    contribution: {
      title: 'Los últimos doce meses',
      who: 'Quién',
      text: 'Qué pasó',
      more: 'Qué pudo haber pasado',
    },
    story: {
      title: 'Nuestro muro de historias',
      who: 'Quién la cuenta',
      text: 'Título',
      more: 'En dos frases',
    },
  },
  checkIn: 'Los compromisos de la última vez',
  noPromises: 'La última vez no se anotó nada. Pregunta a cada quien qué recuerda.',
  outcome: (who, text) => `¿Cómo resultó? ${who}: ${text}`,
  outcomes: { kept: 'Cumplido', changed: 'Cambiado', 'not-kept': 'No cumplido' },
  happened: '¿Qué pasó?',
  remove: (text) => (text === '' ? 'Quitar esto' : `Quitar esto: ${text}`),
  removed: 'Quitado.',
  undo: 'Deshacer',
  impact: '¿Qué lograría?',
  impactMore:
    'Una persona después de otra: 1 es casi nada, 5 es muchísimo. No se guarda el nombre de nadie.',
  questions: [
    'La lealtad de nuestros clientes',
    'Sus ganas de recomendarnos',
    'Cómo hablan de nosotros',
    'Nuestro propio gusto de tener la libertad de hacerlo',
    'Nuestro margen para fijar precios',
  ],
  ballot: (number) => `Respuestas de la persona ${number}`,
  take: 'Contar estas respuestas',
  missing: 'Primero pon un número a cada una de las cinco.',
  taken: 'Contadas. Que pase la siguiente persona.',
  answers: (count) => (count === 1 ? '1 respuesta' : `${count} respuestas`),
  spread: (middle, least, most) =>
    least === most
      ? `${decimal.format(middle)} según todo el grupo`
      : `${decimal.format(middle)} en el medio, de ${least} a ${most}`,
  widest: (question) => `En lo que más difieren: “${question}”. Hablen de eso.`,
  takeBack: 'Quitar las últimas respuestas',
  chart: 'Lo que ustedes creen que lograría, de 1 a 5',
  rolePlayGone: 'La lección con este juego de roles todavía no está en este dispositivo.',
};

const print: typeof printWords = {
  tabTitle: 'Cuaderno y guía — Extra Mile',
  title: 'Imprimir cuaderno y guía',
  lede: 'Negro sobre blanco, una o dos páginas por reunión.',
  none: 'En este dispositivo no hay ningún plan que imprimir.',
  what: '¿Qué quieres en papel?',
  parts: {
    workbook: 'Cuaderno, con lo que escribiste en tus lecciones',
    guide: 'Guía para quien dirige',
    cards: 'Tarjetas para los juegos de roles',
  },
  paper: '¿Qué papel?',
  papers: { a4: 'A4', letter: 'Carta' },
  print: 'Imprimir',
  nothing: 'Elige al menos una parte.',
  back: 'Volver al plan',
  workbook: 'Cuaderno',
  guide: 'Guía para quien dirige',
  cards: 'Tarjetas para los juegos de roles',
  name: 'Nombre',
  before: 'Antes de la reunión',
  bring: 'Trae:',
  mile: (mile) => `Milla ${mile}`,
  promise: 'Mi compromiso',
  promiseLines: 'Cuando … voy a …, para el …, y sabré que está hecho cuando …',
  made: ({ when, will, evidence }) =>
    `Cuando ${when.trim()}, voy a ${will.trim()}. Hecho cuando ${evidence.trim()}.`,
  takeAway: 'Para llevar contigo',
  prompts: 'En la reunión',
  minutes: (count) => `${count} min`,
  observer: ': marca lo que veas',
  afterwards: 'Después',
};

/** What meetings say in Spanish, on screen and on paper. */
export const meeting = { meeting: underWay, 'meeting-work': work, 'group-print': print };
