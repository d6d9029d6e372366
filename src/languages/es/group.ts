import type { askWords } from '../../pages/group/ask-words.ts';
import type { calendarWords } from '../../pages/group/calendar-words.ts';
import type { formWords, groupWords } from '../../pages/group/group-words.ts';
import type { linkWords, shareWords, takeWords } from '../../pages/group/share-words.ts';
import { numberBeginningSpanish, numberInSpanish } from './number-in-spanish.ts';
import { capital } from '../../ui/capital.ts';
import { minutes } from './minutes.ts';

const list = new Intl.ListFormat('es');

const rhythms = {
  weekly: 'cada semana',
  fortnightly: 'cada dos semanas',
  twice: 'dos veces por semana',
  monthly: 'una vez al mes',
};

/** `millas 7 a 12`, `millas 2, 5 y 6`, `milla 4`. */
function milesInSpanish(lessons: readonly { readonly mile: number }[]): string {
  const miles = lessons.map(({ mile }) => mile);
  const [first = 0] = miles;
  if (miles.length === 1) return `milla ${first}`;
  const inOrder = miles.every((mile, place) => mile === first + place);
  if (inOrder) return `millas ${first} a ${miles.at(-1) ?? first}`;
  return `millas ${list.format(miles.map(String))}`;
}

const plans: typeof groupWords = {
  tabTitle: 'Grupo de estudio — Extra Mile',
  title: 'Grupo de estudio',
  none: 'Todavía no hay grupo. Haz un plan para unas semanas y compártelo.',
  noneMore:
    'Un grupo lee las mismas millas, se reúne tres cuartos de hora y cumple un compromiso antes de la próxima vez. El plan se queda en este dispositivo; tú decides quién lo recibe.',
  make: 'Hacer un plan',
  makeAnother: 'Hacer otro plan',
  unread: (count) =>
    count === 1
      ? 'Esta versión no puede leer un plan de este dispositivo. Se queda como está.'
      : `Esta versión no puede leer ${numberInSpanish(count, 'masculine')} planes de este dispositivo. Se quedan como están.`,
  yourPlans: 'Tus planes',
  headline: (plan) => {
    const count = plan.meetings.length;
    const meetings =
      count === 1
        ? `Una reunión de ${minutes(plan.minutes)}`
        : `${numberBeginningSpanish(count, 'feminine')} reuniones de ${minutes(plan.minutes)}`;
    const lead = plan.lead === '' ? '' : ` Dirige ${plan.lead}.`;
    return `${meetings}, ${rhythms[plan.rhythm]}.${lead}`;
  },
  at: (place) => `Dónde: ${place}`,
  otherZone: (city) => `Las horas son las de ${city}.`,
  share: 'Compartir el plan',
  meeting: (number) => `Reunión ${number}`,
  nextMeeting: (number, when, time) => `Reunión ${number}: ${when}, ${time}`,
  when: (day, time) => `, ${day}, ${time}`,
  gone: 'Una reunión que este curso ya no tiene',
  moved: 'cambió de fecha',
  nothingToRead: 'No hay nada que leer.',
  before: 'Antes:',
  bring: 'Trae:',
  read: (lessons) => {
    const all = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
    return `lee ${lessons.length === 1 ? 'la' : 'las'} ${milesInSpanish(lessons)}, ${minutes(all)} en total`;
  },
  miles: (lessons) => capital(milesInSpanish(lessons)),
  mile: (mile) => `Milla ${mile}:`,
  calendar: 'Calendario',
  lead: 'Dirigir la reunión',
  open: 'Abrir la reunión',
  move: 'Cambiar la fecha',
  of: (act, title) => `${act}: ${title}`,
  moveTitle: (title) => `Cambiar la fecha de “${title}”`,
  moveDay: '¿A qué día?',
  moveTime: '¿A qué hora?',
  moveOne: 'Solo esta reunión',
  moveFollow: 'Esta y todas las que siguen',
  moveWhich: '¿Qué cambia?',
  moveDone: 'Cambiar',
  cancel: 'Dejarlo así',
  movedTold: (title, day) =>
    `“${title}” es ahora el ${day}. Envía el plan otra vez para que los demás lo sepan.`,
  moveRefused: (moved, told) => {
    switch (moved.status) {
      case 'skipped':
        return 'El grupo no se reúne ese día. Elige otro.';
      case 'too-early':
        return `La reunión anterior es el ${told(moved.after)}. Elige un día posterior.`;
      case 'too-late':
        return `La reunión siguiente es el ${told(moved.before)}. Elige un día anterior, o cambia también todas las que siguen.`;
    }
  },
  undo: 'Deshacer',
  undone: 'Todo está como antes.',
  edit: 'Cambiar el plan',
  print: 'Imprimir cuaderno y guía',
  leave: 'Quitar el plan de este dispositivo',
  leaveTold: (name) => `“${name}” ya no está en este dispositivo.`,
  catchUp: 'Para ponerte al día',
  catchUpMore: 'Llegaste después. El grupo ya habló de estas millas, y nadie lleva la cuenta.',
  onMap: (when, time) => capital(`${when}, ${time}.`),
  toRead: (count) =>
    count === 0
      ? 'Ya leíste todo lo que hace falta.'
      : `${numberBeginningSpanish(count, 'feminine')} ${count === 1 ? 'milla' : 'millas'} por leer antes.`,
};

const form: typeof formWords = {
  make: 'Hacer un plan',
  change: 'Cambiar el plan',
  name: '¿Cómo se llama el grupo?',
  syllabus: '¿Qué van a recorrer?',
  start: 'Primera reunión',
  weekday: 'Día de la semana',
  time: 'Hora',
  zone: 'Zona horaria',
  rhythm: '¿Cada cuánto?',
  rhythms: {
    weekly: capital(rhythms.weekly),
    fortnightly: capital(rhythms.fortnightly),
    twice: capital(rhythms.twice),
    monthly: capital(rhythms.monthly),
  },
  second: '¿Y qué otro día?',
  minutes: '¿Cuántos minutos?',
  minutesMore: (count) =>
    `La agenda está escrita para ${count}; cada parte se acorta o se alarga con el total.`,
  legs: '¿Qué tramos?',
  legsMore: 'Las reuniones que no son de ningún tramo se hacen siempre.',
  leg: (number) => `Tramo ${number}:`,
  skipped: 'Días sin reunión',
  skippedMore: 'Feriados y cosas así. Lo que caería en ellos pasa a la siguiente fecha.',
  from: 'Desde',
  to: 'Hasta',
  addSkipped: 'Agregar días',
  removeSkipped: (number) => `Quitar estos días: ${number}`,
  place: 'Dónde, o el enlace de una llamada',
  placeMore: 'Si quieres. Puede leerlo quien tenga el enlace del plan.',
  lead: '¿Quién dirige?',
  members: '¿Quiénes están en el grupo?',
  membersMore: 'Un nombre por línea, si quieres. Así se marca más rápido quién está.',
  dates: 'Todas las fechas',
  noDates: 'Elige un primer día, y aquí aparecen todas las fechas.',
  done: 'Hacer el plan',
  doneChange: 'Guardar los cambios',
  cancel: 'Cancelar',
  missing: {
    name: 'Ponle un nombre al grupo.',
    start: 'Elige el día de la primera reunión.',
    time: 'Elige una hora.',
    minutes: 'Una reunión dura de 15 a 180 minutos.',
    meetings: 'Elige al menos un tramo.',
    skipped: 'Los días sin reunión terminan después de empezar, y antes de medio año.',
  },
};

const link: typeof linkWords = {
  copy: 'Copiar el enlace',
  copied: 'El enlace está copiado.',
  notCopied: 'Este navegador no copia por sí solo. Selecciona el enlace y cópialo.',
  send: 'Enviarlo',
};

const share: typeof shareWords = {
  title: 'Compartir el plan',
  more: 'Todo está en el enlace. No se guarda en ningún otro lugar, y quien tenga el enlace puede leerlo.',
  link: 'El enlace',
  tooLong: 'Este plan es demasiado largo para un enlace. Envíalo como archivo.',
  message: (name) => `Nuestro grupo de estudio: ${name}`,
  file: 'Guardarlo como archivo',
  fileTold: 'El archivo está con tus descargas.',
  fileName: 'plan',
  calendar: 'Pasarlo al calendario',
  calendarTold:
    'El archivo de calendario está con tus descargas. Ábrelo, y tu calendario lo carga. Hazlo otra vez después de un cambio, y las fechas se reemplazan.',
  qr: (name) => `Código QR con el plan “${name}”`,
};

const take: typeof takeWords = {
  tabTitle: 'Un plan que te enviaron — Extra Mile',
  heading: (name) => `¿Te sumas a “${name}”?`,
  empty: 'En este enlace no hay ningún plan',
  from: 'Viene de quien te envió este enlace. Nadie lo ha comprobado.',
  members: (names) => `En el grupo: ${names}`,
  take: 'Quedarme con el plan',
  change: 'Aceptar los cambios',
  replace: 'Quedarme con este',
  leave: 'Dejarlo',
  see: 'Ver el plan',
  file: 'Elige un archivo con un plan',
  paste: 'O pega aquí el enlace',
  open: 'Abrirlo',
  asks: (who) =>
    `${who === '' ? 'Quien dirige' : who} pide recibos. En la página siguiente decides si das uno.`,
  stays: 'Se queda en este dispositivo. Nadie se entera de que lo aceptaste.',
  standing: (taking) => {
    switch (taking.status) {
      case 'new':
        return '';
      case 'same':
        return 'Ya tienes este plan. No ha cambiado nada.';
      case 'older':
        return 'Tienes una versión más nueva de este plan. No se cambió nada.';
      case 'newer':
        return 'Tienes una versión anterior de este plan. Estas fechas son las nuevas.';
      case 'other':
        return 'Tienes otra versión de este plan, con el mismo número de cambios. Pregunta cuál de las dos vale.';
    }
  },
  refused: (status) => {
    switch (status) {
      case 'broken':
        return 'Este enlace está cortado o cambió en el camino. Pídelo otra vez.';
      case 'newer':
        return 'Este plan se hizo con una versión más nueva del curso. Actualiza esta y abre el enlace otra vez.';
      case 'empty':
        return 'Abre el enlace que te enviaron, o elige el archivo.';
    }
  },
};

const calendar: typeof calendarWords = {
  mile: (mile, title, address) => `Milla ${mile}, ${title}: ${address}`,
  before: (read) => `Antes: ${read}.`,
  bring: (what) => `Trae: ${what}.`,
  forTomorrow: (read) => `Para mañana: ${read}`,
  secondLook: (title) => `Para repasar: ${title}`,
  fewMinutes: 'Unos minutos con las preguntas de estas millas.',
};

const ask: typeof askWords = {
  title: 'Recibos para tu tablero',
  more: 'El plan pide entonces a cada persona un recibo de lo que leyó, para el día antes de cada reunión. Cada quien decide si lo envía, y aparece en el tablero de tu equipo.',
  ask: 'Pedir recibos',
  asked: 'El plan ya pide recibos. Envíalo otra vez para que los demás lo sepan.',
  asks: (day) =>
    `Este plan pide recibos: cada tramo para el día antes de su reunión, el último para el ${day}.`,
  nothing: 'Este plan pide recibos, y no hay en él nada que leer.',
  board: 'Al tablero del equipo',
  askNoMore: 'Dejar de pedirlos',
  askedNoMore: 'El plan ya no pide nada. Envíalo otra vez para que los demás lo sepan.',
  give: 'Un recibo para el grupo',
  wanted: (who, day) =>
    `${who === '' ? 'Quien dirige este grupo' : who} pide un recibo de lo que leíste${day === null ? '' : `, a más tardar el ${day}`}.`,
  wantedMore:
    'Un recibo dice qué millas terminaste, y nada de lo que escribiste. Lo ves entero antes de enviarlo, y también puedes no enviarlo.',
  take: 'Aceptarlo',
  send: 'Enviar el recibo',
  way: 'Ver lo que se pide',
};

/** What the pages of a study group say in Spanish, besides its meetings and what is asked when it ends. */
export const group = {
  group: plans,
  'group-form': form,
  'group-link': link,
  'group-share': share,
  'group-take': take,
  'group-calendar': calendar,
  'group-ask': ask,
};
