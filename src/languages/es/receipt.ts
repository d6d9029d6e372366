import type { receiptTitles } from '../../pages/receipt/receipt-title-words.ts';
import type { receiptWords } from '../../pages/receipt/receipt-words.ts';
import { numberInSpanish } from './number-in-spanish.ts';

const titles: typeof receiptTitles = {
  send: 'Tu recibo — Extra Mile',
  take: 'Un recibo — Extra Mile',
  board: 'Tablero del equipo — Extra Mile',
  add: 'Agregar recibos — Extra Mile',
};

const sending: typeof receiptWords = {
  heading: (from) => (from === '' ? 'Tu recibo' : `Tu recibo, para ${from}`),
  lede: (from) =>
    from === ''
      ? 'Para quien te lo pidió. Abre el enlace o escanea el cuadro, y su tablero se llena.'
      : `${from} abre el enlace o escanea el cuadro, y el tablero se llena.`,
  choose: '¿Qué parte del camino?',
  whole: 'Todo el curso',
  leg: (number, title) => `Tramo ${number}, ${title}`,
  name: 'Tu nombre',
  staffNumber: 'Núm. de empleado, si hay',
  nameMissing: 'Escribe primero tu nombre. Va en el recibo.',
  yourWords: '¿Compartir algo que escribiste?',
  yourWordsHint: 'Nada se envía si no lo marcas.',
  reflection: (mile) => (mile === null ? 'Una reflexión' : `Una reflexión de la milla ${mile}`),
  commitment: (mile) => (mile === null ? 'Un compromiso' : `Un compromiso de la milla ${mile}`),
  shares: (count) =>
    `Comparte tu nombre, ${count === 1 ? 'esta milla, su día' : `estas ${numberInSpanish(count, 'feminine')} millas, sus días`} y qué preguntas acertaste al primer intento.`,
  keeps: (ticked) =>
    ticked === 0
      ? 'Tu diario y tus respuestas se quedan contigo.'
      : `Comparte ${ticked === 1 ? 'el texto que marcaste' : `los ${numberInSpanish(ticked, 'masculine')} textos que marcaste`}. El resto de tu diario se queda contigo.`,
  sealed: (from, code) =>
    `Sellado: solo puede leerlo el dispositivo desde el que ${from === '' ? 'te lo pidieron' : `${from} te lo pidió`}. Para confirmar de quién es, comparen de viva voz este código: ${code}.`,
  open: 'Sin sellar: quien reciba el enlace puede leerlo.',
  selfReported:
    'Es una declaración propia. El otro dispositivo puede ver que nada cambió en el camino, no quién estaba aquí.',
  send: 'Enviarlo',
  copy: 'Copiar enlace',
  mail: 'Por correo',
  file: 'Guardar archivo',
  big: 'QR grande',
  shut: 'Cerrar',
  qr: 'Un código QR con el mismo enlace',
  sent: 'Enviado. Si lo envías otra vez no pasa nada: cuenta una sola vez.',
  notSent: 'No se envió. Sigue aquí.',
  copied: 'Copiado. Pégalo en un mensaje.',
  notCopied: 'Este navegador no copia por sí solo. Selecciona el enlace y cópialo.',
  link: 'El enlace',
  saved: 'El archivo está en tus descargas. Envíalo tal como está.',
  tooLong: 'Con estos textos es demasiado largo para un enlace o un cuadro. Envíalo como archivo.',
  noKeys:
    'Los recibos solo se pueden hacer en una página que empieza con https. Abre ahí el curso.',
  lastSent: (day, lessons) =>
    `Enviado por última vez ${day === null ? 'hoy' : `el ${day}`}, con ${lessons === 1 ? '1 milla' : `${lessons} millas`}.`,
  nothing: 'Todavía no hay aquí ninguna milla terminada, así que no hay nada que enviar.',
  unknownAssignment:
    'Este dispositivo no conoce el encargo del que habla el enlace. Abre primero el enlace que te enviaron, o haz el recibo de un tramo.',
  toMap: 'Al mapa',
  looking: 'Buscando lo que terminaste.',
  receipt: 'Recibo',
  by: (name, day) => (name === '' ? day : `${name}, ${day}`),
  staff: (number) => `Número de empleado ${number}`,
  checks: (right, checks) =>
    `${right} de ${checks} ${checks === 1 ? 'pregunta' : 'preguntas'} al primer intento`,
  total: (done, of) => `${done} de ${of === 1 ? '1 milla' : `${of} millas`}`,
  minutes: (count) => `${count} min`,
  unknownMile: 'Una milla que esta copia no conoce',
  mailSubject: (name, title) => `Recibo de ${name}: ${title}`,
  message: (name, title) => `${name} terminó millas de “${title}”. Es una declaración propia.`,
  fileName: (name, on) => `recibo-${name}${on}.txt`,
  promised: ({ when, will, evidence }) =>
    `Cuando ${when}, voy a ${will}. Hecho cuando ${evidence}.`,
};

/** What making and sending a receipt says in Spanish. */
export const receipt = { 'receipt-titles': titles, receipt: sending };
