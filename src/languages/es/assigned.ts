import type { assignedWords } from '../../pages/assigned/assigned-words.ts';
import type { dueWords } from '../../pages/assigned/due-words.ts';
import { capital } from '../../ui/capital.ts';
import { minutes } from './minutes.ts';

const list = new Intl.ListFormat('es');

/** Who asks, as the beginning of a sentence. */
const asks = (from: string) => (from === '' ? 'Alguien te pide' : `${from} te pide`);

const progress = (done: number, of: number) =>
  `${done} de ${of} ${of === 1 ? 'lección hecha' : 'lecciones hechas'}`;
const from = (name: string) => `De ${name}`;

const receiving: typeof assignedWords = {
  faults: {
    empty: {
      title: 'Abrir un encargo',
      text: 'Pega el enlace que te enviaron, o lee su código QR.',
    },
    cut: {
      title: 'Este enlace está cortado.',
      text: 'Su final se perdió en el camino. Pídele a quien lo envió que lo copie otra vez. Nada de lo tuyo se ha perdido.',
    },
    damaged: {
      title: 'Este enlace cambió en el camino.',
      text: 'Algún programa lo alteró, así que no se puede confiar en que diga lo que se quiso decir. Pídele a quien lo envió que lo copie otra vez. Nada de lo tuyo se ha perdido.',
    },
    newer: {
      title: 'Este enlace necesita la copia más nueva.',
      text: 'Se hizo con una copia más nueva de este curso. Abre el curso con señal, toma la copia más nueva y abre el enlace otra vez. Nada de lo tuyo se ha perdido.',
    },
    foreign: {
      title: 'En este enlace no hay ningún encargo.',
      text: 'Tal vez sea de otra cosa. Pregúntale a quien lo envió para qué es. Nada de lo tuyo se ha perdido.',
    },
    'too-long': {
      title: 'Este enlace es demasiado largo.',
      text: 'Ningún encargo es tan largo, así que no se leyó. Pídele a quien lo envió que lo haga otra vez. Nada de lo tuyo se ha perdido.',
    },
  },
  tabTitle: 'Un encargo — Extra Mile',
  waiting: 'Un encargo',
  description: 'Alguien te pide un poco de tu tiempo. Mira para qué, antes de decir que sí.',
  unknownOwn: {
    title: 'Este encargo no está en este dispositivo.',
    text: 'Tal vez se aceptó en otro navegador. Abre una vez más el enlace que te enviaron.',
  },
  from: (name) => (name === '' ? 'De alguien que no dijo su nombre' : `De ${name}`),
  ask: (name, time, by) =>
    `${asks(name)} ${minutes(time)} de tu tiempo${by === null ? '' : `, a más tardar el ${by}`}.`,
  wasDue: (name, by) =>
    `Era para el ${by}. ${name === '' ? 'Todavía te lo piden.' : `A ${name} todavía le gustaría que lo hicieras.`}`,
  allDone: (name, time) => `${asks(name)} ${minutes(time)}. Ya lo hiciste todo.`,
  nothingKnown: (name) => `${asks(name)} lecciones que esta copia no tiene.`,
  unchecked: 'Palabras de quien envió este enlace. Nadie ha comprobado quién es.',
  what: 'Qué',
  mile: (mile) => `Milla ${mile}`,
  miles: (first, last) => `Millas ${first}–${last}`,
  someMiles: (miles) => `Millas ${miles}`,
  minutes: (count) => `${count} min`,
  doneOf: (done, of) =>
    done === of ? (of === 1 ? 'recorrida' : 'recorridas') : `${done} de ${of} recorridas`,
  already: (done, of) =>
    `Ya hiciste ${done} de estas ${of} lecciones. ${done === 1 ? 'Cuenta' : 'Cuentan'}.`,
  stops: (count, least, most) =>
    `${count === 1 ? '1 parada' : `${count} paradas`}, ${least === most ? minutes(most) : `de ${least} a ${most} minutos`}${count === 1 ? '' : ' cada una'}`,
  day: capital,
  noDay: 'Sin fecha',
  noAccount: 'Sin cuenta. Se abre con mala señal, o sin ninguna.',
  nothingSent: (name) =>
    `${name === '' ? 'Quien lo envió' : name} no ve nada hasta que envíes un recibo.`,
  unknown: (names, count) =>
    `${count === 1 ? 'Una lección no está' : `${count} lecciones no están`} en esta copia del curso: ${names}. Tal vez esta copia es anterior. Cuando tengas señal, busca una más nueva; lo demás se puede hacer ahora.`,
  ambiguous: (names, count) =>
    `${count === 1 ? 'Un nombre' : `${count} nombres`} de este enlace ya ${count === 1 ? 'podría' : 'podrían'} ser varias lecciones: ${names}. Pide un enlace nuevo; lo demás se puede hacer ahora.`,
  changed: (name) =>
    `${name === '' ? 'Esto cambió' : `${name} cambió esto`} desde que lo aceptaste. Lo que terminaste sigue terminado.`,
  older: 'Este enlace es anterior al encargo que tienes. Se conserva el tuyo.',
  declinedBefore: (day) => `El ${day} dijiste que no. Todavía puedes decir que sí.`,
  framed:
    'Esta página está dentro de otra, donde nadie puede saber qué hace un toque. Abre el enlace en una ventana propia para decir que sí o que no.',
  start: (mile) => `Empieza la milla\u00A0${mile}`,
  goOn: (mile) => `Sigue con la milla\u00A0${mile}`,
  takeNew: 'Aceptar el cambio',
  keep: 'Más tarde',
  decline: 'No, gracias',
  kept: 'Está en tu mapa. Empieza cuando te convenga.',
  declined: 'Solo se guardó tu no. No se le avisa a nadie.',
  toMap: 'Ir al mapa',
  path: 'Tu camino',
  step: {
    ahead: 'por delante',
    begun: 'empezada',
    finished: 'recorrida',
    changed: 'recorrida, cambió después',
  },
  receipt: 'Hacer el recibo',
  done: (of) => (of === 1 ? 'La lección está hecha.' : `Las ${of} lecciones están hechas.`),
  standing: (done, of, time) =>
    `${progress(done, of)}, ${time === 1 ? 'queda' : 'quedan'} ${minutes(time)}`,
  progress,
  takeBack: 'Volver a ponerlo en mi mapa',
  putAway: 'Quitarlo de mi mapa',
  putAwayDone: 'Ya no está en tu mapa. Lo que terminaste sigue terminado.',
  yours: 'Tus encargos',
  pasteLabel: 'El enlace que te enviaron',
  open: 'Abrir',
  noLink: 'Aquí no hay ningún enlace. Empieza con https y no tiene espacios.',
  elsewhere:
    'Este enlace no lleva a este curso. Ábrelo en tu navegador, si confías en quien lo envió.',
  scan: 'O lee su código QR',
  noAssignment: 'En ese código no hay ningún enlace de este curso.',
};

const due: typeof dueWords = {
  done: 'Hecho',
  toTell: 'Hecho. Falta enviar el recibo',
  open: 'Sin fecha',
  ahead: (days) => (days === 1 ? 'Para mañana' : `Quedan ${days} días`),
  on: (day) => `Para el ${day}`,
  today: 'Para hoy',
  late: (days) => (days === 1 ? '1 día de retraso' : `${days} días de retraso`),
  from,
  standing: (stands, name) => (name === '' ? stands : `${stands}. ${from(name)}`),
  next: (mile, title) => `Sigue: milla ${mile}, ${title}`,
  titles: (titles) => {
    const [first = 'Un encargo', second] = titles;
    if (second === undefined) return first;
    return list.format([first, titles.length === 2 ? second : `${titles.length - 1} más`]);
  },
};

/** What is said in Spanish to whoever is asked for something. */
export const assigned = { assigned: receiving, due };
