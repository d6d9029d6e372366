import type { rescueWords } from '../../rescue/rescue-words.ts';

const figures = new Intl.NumberFormat('es');
const plural = new Intl.PluralRules('es');
const counted = (count: number, one: string, more: string) =>
  `${figures.format(count)} ${plural.select(count) === 'one' ? one : more}`;

/** What `rescue.html` says in Spanish. It is bundled with that page, not with the program’s words. */
export const rescueInSpanish: typeof rescueWords = {
  page: {
    title: 'Una copia y ayuda — Extra Mile',
    heading: 'De vuelta al camino',
    lede: 'Lo que hiciste está guardado en este navegador, aparte del curso. Primero descarga una copia. Después trae el curso de nuevo.',
    looking: 'Buscando lo que hiciste.',
    download: 'Descargar todo',
    newest: 'Cargar la versión más nueva',
    // Plain settings are those of a first visit, before any language was chosen.
    plain: 'Abrir sin tus ajustes, en inglés',
    kept: 'El archivo está en tus descargas. El curso lo puede cargar otra vez, aquí o en otro dispositivo.',
    clean: 'Empezar de cero',
    goes: 'Borra todo lo que este curso guarda en este navegador. Nadie más lo tiene: sin el archivo se pierde.',
    first: 'Primero descarga todo.',
    type: 'Escribe “empezar de cero”',
    remove: 'Borrar todo lo de aquí',
  },
  word: 'empezar de cero',
  notTyped: 'No se borró nada. Para borrarlo, escribe “empezar de cero”.',
  gone: 'Ya no queda nada de este curso en este navegador. “Cargar la versión más nueva” lo empieza otra vez.',
  otherTabs: 'No se borró: cierra las otras pestañas del curso y prueba otra vez.',
  fetching: 'Trayendo la versión más nueva.',
  noSignal: 'La versión más nueva no se puede traer: no hay señal. Tu copia sigue como está.',
  downloadOf: (name) => `Descargar lo que hizo ${name}`,
  somebody: 'alguien',
  nothing: 'En este navegador no se encontró nada tuyo.',
  found: (name, parts) => `${name === '' ? 'Encontrado' : name}: ${parts.join(', ')}.`,
  miles: (count) => counted(count, 'milla recorrida', 'millas recorridas'),
  answers: (count) => counted(count, 'respuesta', 'respuestas'),
  notes: (count) => counted(count, 'nota', 'notas'),
  inAll: (count) => `${counted(count, 'registro', 'registros')} en total`,
  locked: 'Está bajo llave. El archivo también, y se abre en el curso con la frase de acceso.',
  unread: [
    'Los dos lugares donde el curso lo guarda se pudieron leer.',
    'Uno de los dos lugares donde el curso lo guarda no se pudo leer. El otro sí.',
    'Ninguno de los lugares donde el curso lo guarda se pudo leer.',
  ],
  damaged: (count) =>
    `${counted(count, 'pieza dañada', 'piezas dañadas')}. El archivo ${count === 1 ? 'la lleva tal como está' : 'las lleva tal como están'}.`,
};
