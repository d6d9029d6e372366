import type {
  noteWords,
  readAloudWords,
  studyAidsWords,
} from '../../study-aids/study-aids-words.ts';
import type { textSizeWords } from '../../study-aids/text-size-words.ts';

const number = new Intl.NumberFormat('es');

const studyAids: typeof studyAidsWords = {
  tools: 'Ayudas de estudio',
  bookmark: 'Marcar',
  bookmarked: 'Marcada',
  bookmarkKept: 'Marcador guardado. Está en el mapa.',
  bookmarkOff: 'Marcador quitado.',
  missing: 'Eso todavía no está en este dispositivo. Llega solo cuando haya señal.',
  undo: 'Deshacer',
  close: 'Cerrar',
  done: 'Listo',
};

const notes: typeof noteWords = {
  add: 'Agregar una nota',
  deleted: 'Nota borrada.',
  yourNote: 'Tu nota',
  yourNotes: 'Tus notas',
  beside: 'Junto a',
  wholeMile: 'la milla completa',
  quoted: (quote) => `“${quote}”`,
  yourWords: 'Tus palabras',
  onlyYou: 'Solo tú puedes leerla.',
  delete: 'Borrar esta nota',
  besideGone: (quote) => `Junto a palabras que ya no están en esta milla: “${quote}”`,
  besideHere: (quote) => `Tu nota junto a “${quote}”`,
  onlyHere: 'Tu nota · solo en este dispositivo',
  open: 'Abrir tu nota',
};

const readAloud: typeof readAloudWords = {
  start: 'Leer en voz alta',
  stop: 'Dejar de leer',
  player: 'Lectura en voz alta',
  sentenceBefore: 'Frase anterior',
  nextSentence: 'Frase siguiente',
  pause: 'Pausa',
  goOn: 'Seguir leyendo',
  slower: 'Más lento',
  faster: 'Más rápido',
  speaking: 'Leyendo',
  paused: 'En pausa',
  waiting: 'Te toca a ti. Sigue cuando quieras.',
  done: 'Eso es todo en esta milla.',
  failed: 'La voz se detuvo. Pulsa reproducir para intentarlo otra vez.',
  atRate: (standing, rate) => `${standing} · ${number.format(rate)}×`,
  principle: 'El principio. ',
};

const textSize: typeof textSizeWords = {
  textSize: 'Tamaño del texto',
  sizes: {
    100: 'Tamaño normal',
    112.5: 'Un poco más grande',
    125: 'Más grande',
    150: 'El más grande',
  },
};

/** What the study aids say in Spanish. */
export const aids = {
  'study-aids': studyAids,
  'lesson-notes': notes,
  'read-aloud': readAloud,
  'text-size': textSize,
};
