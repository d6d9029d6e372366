import type { certificateWords } from '../../pages/certificate/certificate-words.ts';
import type { settingWords } from '../../pages/certificate/setting-words.ts';
import { numberBeginningSpanish, numberInSpanish } from './number-in-spanish.ts';

const day = new Intl.DateTimeFormat('es', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const words: typeof certificateWords = {
  tabTitle: (stretch) => `Certificado: ${stretch} — Extra Mile`,
  title: 'Certificado',
  forWhat: (title) => `Por “${title}”`,
  waits: (miles) =>
    miles === 1 ? 'Falta una milla.' : `Faltan ${numberInSpanish(miles, 'feminine')} millas.`,
  waitsWhy: 'El certificado está aquí cuando todas las millas estén recorridas.',
  toTheMiles: 'Ir a las millas',
  paper: 'Papel',
  papers: { a4: 'A4', letter: 'Carta' },
  print: 'Imprimir o guardar como PDF',
  share: 'Compartir como imagen',
  shared: (file) => `Guardado como ${file}.`,
  notShared: 'La imagen no se pudo hacer aquí. Imprimir sí funciona.',
  fileName: (id) => `extra-mile-certificado-${id}.png`,
  printNote:
    'Si en el papel falta el marco, activa los gráficos de fondo en la ventana de impresión.',
  product: 'Extra Mile',
  says: 'Este certificado dice que',
  nobody: 'Tu nombre',
  travelled: 'recorrió todas las millas de',
  wholeRoad: 'El camino entero',
  about: (lessons, minutes) =>
    `${numberBeginningSpanish(lessons, 'feminine')} ${lessons === 1 ? 'lección' : 'lecciones'}, ${minutes} minutos de historias, práctica y preguntas.`,
  core: ['El trabajo', 'bien entendido'],
  experience: {
    A: ['La experiencia', 'lograda'],
    B: ['La experiencia', 'en camino'],
    C: null,
  },
  signature: 'Firma',
  selfReported: 'Según su propio dispositivo',
  receipt: (code) => `Recibo ${code}`,
  qr: 'Un código QR con el recibo de estas millas',
  codeNote:
    'El cuadrado lleva un recibo: tu nombre, estas millas y sus días, firmado por este dispositivo. Quien lo escanea ve que nada cambió desde entonces, pero no quién estuvo aquí. No cuenta ninguna nota ni ninguna respuesta.',
  noCode: 'Con tu nombre, el certificado lleva un cuadrado que otras personas pueden comprobar.',
  renamed: 'Tu nombre está como en la lista de personas de este dispositivo.',
  rename: 'Cambiarlo allí',
  dayOf: (on) => day.format(Date.parse(`${on}T00:00:00Z`)),
};

const aboutYou: typeof settingWords = {
  about: 'Sobre ti',
  name: 'Tu nombre',
  nameOnCertificate: 'Como debe estar en el certificado. Se queda en este dispositivo.',
  nameOnDevice: 'Para el saludo y para tus certificados. Se queda en este dispositivo.',
  face: 'Letra para leer',
  faces: { story: 'Como en un libro', plain: 'Como en este dispositivo' },
};

/** What the certificate says in Spanish, and the name on it. */
export const certificate = { certificate: words, 'about-you': aboutYou };
