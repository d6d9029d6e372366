import type { searchTable } from '../../search/search-table.ts';
import type { qrWords, scannerWords } from '../../ui/qr-words.ts';

const search: typeof searchTable = {
  tabTitle: 'Buscar — Extra Mile',
  title: 'Buscar',
  close: 'Cerrar',
  needsScript:
    'La búsqueda funciona en tu dispositivo y necesita JavaScript. El mapa y el glosario funcionan sin él.',
  field: 'Lecciones, términos y lo que escribiste',
  ownPassages: (count) => (count === 1 ? '1 texto tuyo' : `${count} textos tuyos`),
  lessonsFound: (count) => (count === 1 ? '1 lección' : `${count} lecciones`),
  termsFound: (count) => (count === 1 ? '1 término' : `${count} términos`),
  list: (parts) =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} y ${parts.at(-1)}`,
  reading: (read, of) => `Leyendo las lecciones, ${read} de ${of}.`,
  searched: (read, of) =>
    `Se buscó en ${read} de ${of} lecciones. Las demás llegan cuando haya señal.`,
  failed: 'Todavía no se puede buscar en las lecciones sin señal. En lo que escribiste, sí.',
  nothing: (query) => `Nada sobre “${query}”.`,
  tryAnother:
    'Prueba con una sola palabra o con otra que diga lo mismo. El glosario reúne las palabras que usa este curso.',
  staysHere: 'Se busca en este dispositivo. Lo que escribes aquí no se envía a ninguna parte.',
  allTerms: 'Todos los términos, de la A a la Z',
  map: 'El mapa',
  yourWords: 'Lo que escribiste',
  lessons: 'Lecciones',
  glossary: 'Glosario',
  best: (shown, count) => `Los ${shown} mejores de ${count}. Una palabra más los reduce.`,
  wroteOn: (day) => `Lo escribiste el ${day}`,
  goneLesson: 'Una lección que ya no está',
  mile: (mile, module) => `Milla ${mile} · ${module}`,
};

const qr: typeof qrWords = {
  big: 'QR grande',
  shut: 'Cerrar',
};

const scanner: typeof scannerWords = {
  start: 'Usar la cámara',
  stop: 'Apagar la cámara',
  picture: 'Elegir una imagen',
  view: 'Lo que ve la cámara',
  asking: 'El navegador pregunta si esta página puede usar la cámara.',
  hold: 'Mantén firme el dispositivo.',
  refused: 'Aquí no hay cámara. Pega el código o elige un archivo.',
  reading: 'Buscando un código en la imagen.',
  noCode: 'En esta imagen no se puede leer ningún código. Toma una en que se vea grande y nítido.',
};

/** What search and the codes on a screen say in Spanish. */
export const searching = { search, qr, scanner };
