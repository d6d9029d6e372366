import type { progressWords } from '../../pages/progress/progress-words.ts';
import { numberBeginningSpanish, numberInSpanish } from './number-in-spanish.ts';
import { minutes } from './minutes.ts';

const share = new Intl.NumberFormat('es', { style: 'percent', maximumFractionDigits: 0 });
/* Without a space, as it is written in the Americas and fits into a bar. */
const percent = (part: number) => share.format(part).replaceAll(/\s/gu, '');
const shortDay = new Intl.DateTimeFormat('es', { day: 'numeric', month: 'short', timeZone: 'UTC' });

const words: typeof progressWords = {
  tabTitle: 'Progreso — Extra Mile',
  title: 'Progreso',
  private: 'Contado con lo que está guardado en este dispositivo. Nadie más lo ve.',
  ofMiles: (miles) => (miles === 1 ? 'de 1 milla recorrida' : `de ${miles} millas recorridas`),
  minutes: (count, days) =>
    `${count === 1 ? 'Cerca de 1 minuto' : `Unos ${count} minutos`} de lecciones, en ${days === 1 ? '1 día' : `${days} días`}.`,
  notBegun: 'El camino está por delante.',
  next: 'Qué hacer ahora',
  nextReview: (cards, count) =>
    `${numberBeginningSpanish(cards, 'feminine')} ${cards === 1 ? 'tarjeta te espera' : 'tarjetas te esperan'} hoy, ${count === 1 ? 'como un minuto' : `unos ${count} minutos`}.`,
  nextCommitment: (count) =>
    count === 1
      ? 'A un compromiso le llegó su día: cuenta cómo te fue.'
      : `A ${numberInSpanish(count, 'masculine')} compromisos les llegó su día: cuenta cómo te fue.`,
  nextLesson: (mile, title, count) => `Sigue con la milla ${mile}, ${title}: ${minutes(count)}.`,
  nextNothing:
    'Todas las millas están recorridas. Elige una y recórrela otra vez con alguien del trabajo.',
  go: {
    review: 'Ir al repaso',
    commitments: 'Ir a tus compromisos',
    lesson: 'Ir a la milla',
    map: 'Ir al mapa',
  },
  report: 'Libreta de notas',
  reportWhy:
    'C es el trabajo, bien hecho. A es la experiencia. De las preguntas cuenta la primera respuesta; de las conversaciones, la última.',
  leg: 'Tramo',
  letter: 'Letra',
  checks: 'Preguntas',
  conversations: 'Conversaciones',
  miles: 'Millas',
  legTitle: (leg, title) => `${leg}. ${title}`,
  milesOf: (done, all) => `${done} de ${all}`,
  noLetter: 'todavía no hay',
  counts: ({ A, B, C }) =>
    A + B + C === 0
      ? 'todavía no hay'
      : [A > 0 ? `${A} A` : '', B > 0 ? `${B} B` : '', C > 0 ? `${C} C` : '']
          .filter(Boolean)
          .join(', '),
  ratings: 'Cómo te ves',
  ratingsWhy: 'Lo que valoraste antes y después de un tramo, de 1, todavía no, a 5, del todo.',
  ratingsNone:
    'Cada tramo te pregunta al empezar y al terminar. Las dos respuestas están aquí cuando las hayas dado.',
  statement: 'Afirmación',
  before: 'Antes',
  now: 'Ahora',
  drawn: 'Dibujado',
  notRated: 'sin valorar',
  retention: 'Lo que se queda',
  retentionSaid: ({ asked, recalled }) =>
    `De ${asked} ${asked === 1 ? 'tarjeta' : 'tarjetas'} en ocho semanas todavía recordabas el ${percent(recalled / asked)}. La línea punteada marca nueve de cada diez.`,
  retentionNone:
    'Cuando hayan vuelto tarjetas en el repaso, aquí se cuenta cuántas recordabas todavía.',
  week: 'Semana desde',
  asked: 'Tarjetas',
  had: 'Recordadas',
  asTable: 'Como tabla',
  percent,
  shortDay: (day) => shortDay.format(Date.parse(`${day}T00:00:00Z`)),
  commitments: 'Compromisos',
  commitmentsNone: 'Todavía no hay ninguno.',
  kept: ({ kept, partly, notYet, open }) => [
    { name: 'Cumplidos', count: kept },
    { name: 'En parte', count: partly },
    { name: 'Todavía no', count: notYet },
    { name: 'Pendientes', count: open },
  ],
  toJournal: 'Ver todos en tu diario',
};

/** What is said about progress in Spanish. */
export const progress = { progress: words };
