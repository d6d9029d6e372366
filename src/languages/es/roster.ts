import type { noticeWords, refusalWords, rosterWords } from '../../pages/roster/roster-words.ts';
import { numberInSpanish } from './number-in-spanish.ts';
import { capital } from '../../ui/capital.ts';

/** Of receipts that are not named again: "Uno", "Veintiuno". */
const beginning = (count: number) => {
  const said = numberInSpanish(count, 'masculine').replace(/ún$/, 'uno').replace(/un$/, 'uno');
  return capital(said);
};
const late = (days: number) => (days === 1 ? '1 día de retraso' : `${days} días de retraso`);

const board: typeof rosterWords = {
  board: 'Tablero del equipo',
  selfReported:
    'Es lo que cada quien declara de sí. El tablero puede ver que un recibo no cambió desde que un dispositivo lo hizo, no quién lo hizo.',
  noReceipts: 'Todavía no hay recibos.',
  noReceiptsMore: 'Cuando alguien te envíe el suyo, ábrelo o escanéalo aquí.',
  looking: 'Buscando lo que hay aquí.',
  people: (count) => (count === 1 ? 'persona' : 'personas'),
  finished: (count) => (count === 1 ? 'terminó' : 'terminaron'),
  late: (count) => (count === 1 ? 'va tarde' : 'van tarde'),
  silent: () => 'sin noticias',
  add: 'Agregar recibos',
  csv: 'CSV',
  csvHint: 'Guardar lo que ves como tabla',
  print: 'Imprimir',
  about: 'Sobre',
  everythingSent: 'Todo lo que pediste',
  order: 'Orden',
  orders: {
    name: 'Por nombre',
    late: 'Primero quienes van tarde',
    last: 'Primero el recibo más nuevo',
  },
  person: 'Persona',
  dueOn: (day) => `Para el ${day}`,
  notAsked: 'No se pidió',
  noReceipt: 'Sin recibo',
  noReceiptYet: 'Todavía sin recibo',
  remind: 'Recordarle',
  remindWhom: (name) => `Recordarle a ${name}`,
  remindHint:
    'No te ha llegado ningún recibo. Puede que venga en camino. Cambia las palabras como quieras y envíalas por donde prefieras.',
  remindText: 'El mensaje',
  remindSubject: 'Un recordatorio, otra vez con el enlace',
  notCopied: 'Este navegador no copia por sí solo. Selecciona el mensaje y cópialo.',
  reminder: (name, lines, from) =>
    [
      `${name}, todavía no me llega ningún recibo tuyo. Esto es lo que pedí:`,
      ...lines,
      'Todo lo que ya terminaste cuenta. Cuando acabes, la misma página hace tu recibo.',
      ...(from === '' ? [] : [from]),
    ].join('\n\n'),
  reminderLine: ({ title, amount, due, link }) =>
    `${title}: ${amount}${due === null ? '' : `, para el ${due}`}.\n${link}`,
  receipt: (day) => `Recibo del ${day}`,
  receiptToday: 'Recibo de hoy',
  receiptYesterday: 'Recibo de ayer',
  doneOn: (day) => day,
  doneLate: (day) => `${day}, tarde`,
  byHand: (day) => `${day}, a mano`,
  partly: (done, of) => `${done} de ${of}`,
  partlyLate: (done, of, days) => `${done} de ${of}, ${late(days)}`,
  partlyDue: (done, of, days) =>
    `${done} de ${of}, ${days === 0 ? 'es para hoy' : days === 1 ? 'es para mañana' : `faltan ${days} días`}`,
  daysLate: late,
  legs: (done, of) => `${done} de ${of === 1 ? '1 tramo' : `${of} tramos`}`,
  sharesName: 'Otro dispositivo envía con este nombre',
  sharesNameToo: 'Otro dispositivo envía con este nombre.',
  otherNames: (names) => `Antes como ${names}`,
  staff: (number) => `Número de empleado ${number}`,
  unreadable: (count) =>
    count === 1
      ? 'Un recibo de aquí está alterado o dañado y queda fuera. Pídelo otra vez.'
      : `${count} recibos de aquí están alterados o dañados y quedan fuera. Pídelos otra vez.`,
  undo: 'Deshacer',
  undone: 'Ya no están en el tablero.',
  came: (added, there, refused) =>
    [
      added === 0
        ? null
        : added === 1
          ? 'Se agregó un recibo.'
          : `Se agregaron ${numberInSpanish(added, 'masculine')} recibos.`,
      there === 0 ? null : `${beginning(there)} ya ${there === 1 ? 'estaba' : 'estaban'} aquí.`,
      refused === 0
        ? null
        : `${beginning(refused)} no se ${refused === 1 ? 'pudo' : 'pudieron'} cargar.`,
    ]
      .filter((words) => words !== null)
      .join(' '),
  missed: 'Lo que al equipo no le salió a la primera',
  missedFew:
    'Se muestra cuando cinco personas han enviado recibos de la misma milla, para que no señale a nadie.',
  missedNone: 'Nada llama la atención.',
  missedBy: (missed, of) =>
    `${missed} de ${of} ${missed === 1 ? 'eligió' : 'eligieron'} otra cosa al principio`,
  talk: 'Para conversar:',
  mile: (mile, title) => `Milla ${mile}, ${title}`,
  names: 'De quiénes esperas recibo',
  namesHint:
    'Un nombre por renglón. Quien no haya enviado un recibo aparece entonces como “Sin recibo”.',
  namesLabel: 'Nombres',
  namesKeep: 'Guardar los nombres',
  namesKept: (count) =>
    count === 0
      ? 'La lista está vacía.'
      : count === 1
        ? '1 nombre guardado.'
        : `${count} nombres guardados.`,
  more: 'Qué muestra un recibo y qué no',
  moreWords: [
    'Que está completo y sin cambios desde que un dispositivo lo hizo: ahí se firma.',
    'Que dos recibos vienen del mismo dispositivo, mientras no se borre lo que hay en él.',
    'No quién estaba ahí, ni si las lecciones se leyeron con cuidado, ni cuánto tardó. Es una declaración propia.',
  ],
  code: (code) =>
    `Lo que está sellado para ti solo se puede leer en este dispositivo. Su código es ${code}: quien te envía un recibo ve el mismo y puede compararlo contigo de viva voz.`,
  codeAsk: 'Mostrar el código de este dispositivo',
  codeNone: 'Esta página no tiene código, porque no empieza con https.',
  merge:
    'Dos tableros se vuelven uno cuando la copia de un dispositivo se carga en el otro. Hacerlo dos veces no cambia nada.',
  mergeLink: 'A las copias de este dispositivo',
  close: 'Cerrar',
  theirWords: 'Palabras que compartió',
  theirMiles: 'Sus millas',
  noMiles: 'Ningún recibo habla de una milla.',
  checks: (right, checks) => `${right} de ${checks} al primer intento`,
  older: 'con un texto anterior',
  byHandTitle: 'Agregar a mano',
  byHandHint: 'Para lo que sabes por otro lado. Queda marcado como tuyo y entra en la tabla.',
  byHandLeg: 'Tramo',
  byHandDay: 'Terminado el',
  byHandNote: 'Nota',
  byHandAdd: 'Agregarlo',
  byHandDayMissing: 'Elige primero un día.',
  byHandOf: (leg, day) => `${leg}, ${day}, a mano`,
  takeOff: 'Quitarlo',
  remove: (name) => `Quitar a ${name} del tablero`,
  removeHint:
    'Sus recibos y lo que agregaste salen del tablero, en todos los dispositivos que lo comparten. Siguen en las copias que guardaste, y en el historial de este dispositivo hasta que se borre todo lo que hay en él.',
  removed: (name) => `${name} ya no está en el tablero.`,
  leg: (number, title) => `Tramo ${number}, ${title}`,
  csvName: (day) => `tablero-del-equipo-${day}.csv`,
  csvColumns: {
    name: 'Nombre',
    staffNumber: 'Número de empleado',
    last: 'Último recibo',
    state: (title) => title,
    done: (title) => `${title}, millas recorridas`,
    of: (title) => `${title}, millas pedidas`,
    on: (title) => `${title}, terminado el`,
    due: (title) => `${title}, para el`,
    note: 'Notas',
  },
  states: {
    'not-asked': 'No se pidió',
    'no-receipt': 'Sin recibo',
    part: 'En parte',
    done: 'Terminado',
    'done-late': 'Terminado tarde',
    'done-by-hand': 'Terminado, a mano',
    late: 'Con retraso',
  },

  addHeading: 'Agregar recibos',
  back: 'Volver al tablero',
  paste: 'O pega aquí enlaces, uno por renglón',
  pasteAdd: 'Agregar lo que pegaste',
  pasteEmpty: 'Pega primero un enlace.',
  drop: 'O suelta archivos y capturas de pantalla en cualquier parte de esta página',
  choose: 'Elegir archivos',
  justNow: 'Lo más reciente',
  nothingYet: 'Lo que agregues aparece aquí, persona por persona.',
  reading: 'Leyendo.',
  hold: 'Mantenlo quieto. Pueden ir uno tras otro.',
  fileTooLarge: (name) => `${name} es demasiado grande para ser un recibo.`,
  noneIn: (name) => `En ${name} no hay ningún recibo.`,
  alreadyHere: 'Una copia de uno que ya está aquí.',
  wasSealed: 'Estaba sellado para ti.',
  allOf: (leg, of, day) =>
    of === 1 ? `${leg}, su única milla, el ${day}` : `${leg}, las ${of} millas, el ${day}`,
  someOf: (leg, done, of) => `${leg}, ${done} de ${of} millas`,
  elsewhere: (count) =>
    count === 1 ? 'Una milla que esta copia no conoce' : `${count} millas que esta copia no conoce`,

  oneHeading: (name) => `Un recibo de ${name}`,
  oneOpening: 'Abriendo el recibo.',
  oneNothing: 'Consultar un código o un cuadro',
  oneNothingHint:
    'Pon el cuadro del papel frente a la cámara, o elige una foto de él. No se guarda nada.',
  checkCode: 'O escribe el código que está junto al cuadro',
  checkHint: 'EM y ocho letras y cifras. Se busca entre los recibos de este dispositivo.',
  check: 'Buscarlo',
  checkNone:
    'Ningún recibo de este dispositivo tiene este código. Un código por sí solo no muestra nada: el recibo mismo está en el cuadro del papel.',
  checkNoCode: 'Un código es EM y ocho letras y cifras, como EM-7QF4-K2MD.',
  checkFound: (name, day, miles) =>
    `${name}, ${day}: ${miles === 1 ? '1 milla' : `${miles} millas`}. El recibo está en este tablero, y su firma concuerda.`,
  checkNoReceipt: 'En este cuadro no hay ningún recibo.',
  oneCompare:
    'Si viene de un papel, compara el nombre, las millas y el código con lo que está impreso ahí.',
  checkLink: 'Consultar el código de un papel',
  oneHint:
    'No se guarda nada hasta que tú lo digas. Es una declaración propia: el recibo no cambió después de que se hizo, y no muestra quién lo hizo.',
  oneAdd: 'Ponerlo en el tablero',
  oneLeave: 'No guardarlo',
  oneLeft: 'No se guardó nada.',
  oneAdded: 'Está en el tablero.',
  oneThere: 'Ya está en el tablero. No cambia nada.',
  oneFramed:
    'Esta página se muestra dentro de otra. Abre el enlace en una ventana propia antes de agregar algo.',
  toBoard: 'Al tablero del equipo',
  refused: 'Este recibo no se puede cargar.',
};

const notices: typeof noticeWords = {
  'adds-nothing': 'El tablero ya sabía todo lo que dice.',
  'same-name': 'Otro dispositivo envió recibos con este nombre. Los dos están en el tablero.',
  'other-name': 'El mismo dispositivo usó antes otro nombre. Queda el más nuevo.',
  'not-our-assignment': 'Responde a un encargo que no se hizo en este dispositivo.',
};

const refusals: typeof refusalWords = {
  'not-a-receipt': [
    'Eso no es un recibo',
    'El enlace de un recibo lleva #r=. Pide que lo copien otra vez.',
  ],
  cut: ['Un enlace está cortado', 'Pide que usen Copiar en lugar de seleccionarlo a mano.'],
  altered: [
    'Un recibo fue alterado',
    'No es lo que escribió su dispositivo, así que queda fuera. Pide que te lo envíen otra vez.',
  ],
  'newer-version': [
    'Uno necesita una copia más nueva',
    'Lo hizo una versión más nueva del curso. Carga de nuevo esta página cuando tengas señal y agrégalo otra vez.',
  ],
  'too-large': [
    'Uno es demasiado grande',
    'Ningún recibo es tan grande. Pregunta qué te querían enviar.',
  ],
  'for-another': [
    'Uno está sellado para otro dispositivo',
    'Ábrelo en el dispositivo en el que hiciste el encargo, y en el mismo navegador.',
  ],
  'no-sense': [
    'Uno no dice nada que esta copia entienda',
    'Carga de nuevo esta página cuando tengas señal y agrégalo otra vez. Si no sirve, pide uno nuevo.',
  ],
  'no-keys': [
    'Aquí no se pueden abrir recibos',
    'Esta página no empieza con https. Abre el curso en una que empiece así.',
  ],
};

/** What the team board and the pages that take receipts in say in Spanish. */
export const roster = {
  roster: board,
  'receipt-notices': notices,
  'receipt-refusals': refusals,
};
