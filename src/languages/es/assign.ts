import type { assignWords } from '../../pages/assign/assign-words.ts';
import type { briefingWords } from '../../pages/assign/briefing-words.ts';
import { capital } from '../../ui/capital.ts';
import { minutes } from './minutes.ts';

const lessons = (count: number) => (count === 1 ? '1 lección' : `${count} lecciones`);

const making: typeof assignWords = {
  tabTitle: 'Asignar lecciones — Extra Mile',
  description:
    'Elige lecciones, un día y una razón, y envíalas a tu equipo en un enlace o un código QR.',
  title: (count) =>
    count === 0 ? 'Pídele a tu equipo un poco de tiempo' : `Pídele a tu equipo ${minutes(count)}`,
  lede: 'Elige, copia el enlace y envíalo como prefieras. Nada va a ningún servidor: todo está en el enlace.',
  what: 'Qué',
  amount: (count, time) => `${lessons(count)}, ${time} min`,
  amountLong: (count, time) => `${lessons(count)}, ${minutes(time)}`,
  open: (title) => `Lecciones sueltas de ${title}`,
  lesson: (mile, title) => `${mile}. ${title}`,
  order: 'En este orden',
  up: (title) => `Subir: ${title}`,
  down: (title) => `Bajar: ${title}`,
  moved: (title, place, of) => `Ahora ${place} de ${of}: ${title}`,
  mile: (mile) => `Milla ${mile}`,
  miles: (first, last) => `Millas ${first}–${last}`,
  by: 'Para cuándo',
  days: {
    week: 'En una semana',
    fortnight: 'En dos semanas',
    month: 'En un mes',
    day: 'Otro día',
    none: 'Sin fecha',
  },
  pickDay: 'El día',
  chosen: (day, isPast) => `${capital(day)}${isPast ? '. Ese día ya pasó.' : ''}`,
  why: 'Por qué',
  whyHint: 'Es lo primero que lee tu equipo. Una razón funciona mejor que una regla.',
  left: (count) => (count === 1 ? 'Queda 1 carácter.' : `Quedan ${count} caracteres.`),
  over: (count) =>
    `${count === 1 ? 'Sobra 1 carácter' : `Sobran ${count} caracteres`}: el final quedaría cortado.`,
  from: 'De parte de',
  name: 'Tu nombre',
  place: 'Puesto y lugar',
  more: 'Un título, y adónde van los recibos',
  titleField: 'Título',
  titleHint: (title) => `Si lo dejas vacío, dice: ${title}`,
  mail: 'Tu correo, para los recibos',
  mailHint: 'Va en el enlace: quien tenga el enlace puede leerlo.',
  mailWrong: 'Esto no es una dirección de correo, así que no va en el enlace.',
  sealed: 'Solo este dispositivo puede abrir los recibos',
  sealedHint:
    'Los recibos de este enlace quedan cerrados con tu candado. Si este dispositivo se pierde, se quedan cerrados.',
  sealCode: (code) =>
    `El enlace lleva tu candado. Quien quiera asegurarse de que es tuyo puede pedirte este código: ${code}.`,
  noKeys: 'Este navegador no tiene un candado que dar, así que los recibos quedan abiertos.',
  link: 'El enlace',
  ready: 'Listo para enviar',
  again: (issue) => `Cambió desde que lo enviaste. Esta es la versión ${issue}.`,
  againHint: 'Quien lo abra recibe el cambio. Lo que ya terminó sigue terminado.',
  empty: 'Todavía no has elegido nada',
  emptyHint: 'Marca un tramo o una lección, y aquí aparece el enlace.',
  due: (day) => `Para el ${day}`,
  noDay: 'Sin fecha',
  qr: 'Código QR con el mismo enlace',
  address: 'Enlace para enviar',
  copy: 'Copiar enlace',
  copied: 'El enlace está copiado. Pégalo donde lo lea tu equipo.',
  notCopied: 'Este navegador no deja copiarlo. Selecciona el enlace y cópialo tú.',
  mailIt: 'Enviar por correo',
  share: 'Compartir',
  shared: 'Ya va en camino.',
  notShared: 'No se envió.',
  copyMessage: 'Copiar como mensaje',
  messageCopied: 'El mensaje está copiado, con el enlace incluido.',
  saveQr: 'Guardar el código QR',
  saved: 'La imagen está en tus descargas.',
  print: 'Imprimir una guía',
  preview: 'Ver lo que verá tu equipo',
  tooLong:
    'Ya es demasiado largo para un enlace que pase por cualquier programa de correo. Acorta la nota.',
  toLink: 'Al enlace',
  fresh: 'Empezar otro',
  sent: 'Enviados antes',
  sentBefore: ({ amount, due, on, issue }) =>
    [
      amount,
      ...(due === null ? [] : [`Para el ${due}`]),
      `Enviado el ${on}${issue > 1 ? `, versión ${issue}` : ''}`,
    ].join('. '),
  change: 'Cambiar y volver a enviar',
  template: 'Usar como plantilla',
  forget: 'Quitar de la lista',
  forgotten: (title) => `${title} ya no está en la lista.`,
  undo: 'Devolver a la lista',
  loaded: 'Está en el formulario de arriba.',
  qrFile: 'extra-mile-encargo.svg',
  subject: (title) => `${title}: unos minutos de tu tiempo`,
  message: ({ note, from }, { title, amount, due, link }) =>
    [
      ...(note === '' ? [] : [note, '']),
      `${title}: ${amount}${due === null ? '' : `, a más tardar el ${due}`}.`,
      'Funciona en tu navegador, sin cuenta, y puedes parar y seguir donde quieras:',
      '',
      link,
      ...(from === '' ? [] : ['', from]),
    ].join('\n'),
};

const briefing: typeof briefingWords = {
  tabTitle: 'Guía — Extra Mile',
  title: 'Una guía para quien asigna',
  description:
    'Una hoja para quien asigna lecciones: cinco minutos antes, y qué preguntar después.',
  kicker: 'Para quien asigna esto',
  amount: (count, time, due) =>
    `${lessons(count)}, ${minutes(time)}${due === null ? '' : `. Para el ${due}`}`,
  print: 'Imprimir',
  back: 'Volver al encargo',
  qr: 'Código QR que abre el encargo',
  scan: 'Apunta aquí la cámara de un teléfono para abrirlo.',
  fetching: 'Trayendo la guía.',
  nothing: 'Primero elige lecciones: una guía es de un encargo.',
  choose: 'Elegir lecciones',
  before: 'Cinco minutos, antes de que empiecen',
  ask: 'Pregunta cuando hayan terminado',
  watch: 'En qué fijarte mientras trabajan',
  lesson: (mile, title, time) => `${mile}. ${title} (${time} min)`,
};

/** What a manager who asks a team for something reads, prints and sends in Spanish. */
export const assign = { assign: making, briefing };
