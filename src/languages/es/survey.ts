import type { surveyWords } from '../../pages/group/survey-words.ts';
import { numberBeginningSpanish, numberInSpanish } from './number-in-spanish.ts';

const decimal = new Intl.NumberFormat('es');
const answers = (count: number) =>
  count === 1 ? 'Una respuesta' : `${numberBeginningSpanish(count, 'feminine')} respuestas`;

const ofGroup: typeof surveyWords = {
  tabTitle: 'Encuesta final — Extra Mile',
  heading: '¿Cuánta seguridad sientes?',
  door: '¿Cuánta seguridad sientes?',
  doorLast: 'Encuesta final',
  lede: (name) =>
    `Para ${name}. Marca con cuánta seguridad dirías cada frase: 1 significa todavía no, 5 del todo.`,
  stays: 'Tus marcas se quedan en este dispositivo. Nadie las ve hasta que tú las envíes.',
  before: 'Antes de empezar',
  thenFromMemory: 'Cuando empezamos, como lo ves hoy',
  now: 'Ahora',
  keptBefore: 'Guardado. Te lo preguntamos otra vez en la última reunión.',
  none: 'Aquí no hay ninguna encuesta',
  noneMore:
    'El plan al que pertenece no está en este dispositivo. Abre primero el enlace del plan.',
  nothing: 'Las reuniones de este plan no tienen nada que preguntar aquí.',
  back: 'Volver al plan',
  share: 'Envía tus respuestas al grupo',
  shareMore: 'Todavía no se ha enviado nada. Tú eliges si va tu nombre.',
  shareOpen: 'Enviar mis respuestas',
  anonymous: 'Sin mi nombre',
  anonymousMore:
    'El enlace lleva entonces tus marcas y para qué grupo son: ningún nombre, ninguna clave, nada que dos respuestas tengan en común. Si después cambias una marca, es otra respuesta.',
  named: 'Con mi nombre',
  name: 'Tu nombre',
  link: 'El enlace con tus respuestas',
  message: (group) => `Respuestas a la encuesta final de ${group}`,
  qr: 'Código QR con tus respuestas',
  countMine: 'Contarlas en este dispositivo',
  countHeading: 'Respuestas a la encuesta final',
  countFrom: (who, group) =>
    who === '' ? `Para ${group}, sin nombre.` : `Para ${group}, de ${who}.`,
  countUnchecked: 'Nadie ha comprobado quién las envió.',
  count: 'Contar estas respuestas',
  counted: 'Contadas.',
  same: 'Estas respuestas ya están contadas. No ha cambiado nada.',
  again: (who) => `${who} ya había respondido. Estas toman el lugar de las anteriores.`,
  takeBack: 'Quitarlas',
  takenBack: 'Ya no se cuentan.',
  unknownPlan: 'Estas respuestas son de un plan que no está en este dispositivo.',
  refused: (status) =>
    ({
      broken: 'Este enlace está cortado o cambió en el camino. Pídelo otra vez.',
      newer:
        'Estas respuestas se escribieron con una versión más nueva del curso. Actualiza esta y abre el enlace otra vez.',
      empty: 'Abre el enlace que te enviaron.',
    })[status],
  picture: 'Cómo lo ve el grupo',
  answers: (count) => (count === 1 ? 'Una respuesta hasta ahora.' : `${answers(count)}.`),
  waiting: (count, least) =>
    `${count === 0 ? 'Ninguna respuesta' : answers(count)} hasta ahora. A partir de ${numberInSpanish(least, 'feminine')} se dibujan juntas, para que nadie pueda leer en ellas las marcas de una persona.`,
  names: (names) => `Con nombre: ${names}.`,
  table: 'Lo mismo en una tabla',
  statement: 'Frase',
  middleThen: 'En el medio, antes',
  middleNow: 'En el medio, ahora',
  up: 'Subió',
  sameMark: 'Siguió igual',
  down: 'Bajó',
  shift: ({ before, now }) =>
    before === now
      ? `${decimal.format(now)} las dos veces`
      : `de ${decimal.format(before)} a ${decimal.format(now)}`,
  unread: (count) =>
    count === 1
      ? 'Esta versión no puede leer una respuesta. Se queda como está.'
      : `Esta versión no puede leer ${numberInSpanish(count, 'feminine')} respuestas. Se quedan como están.`,
};

/** What a group’s survey says in Spanish. */
export const survey = { 'group-survey': ofGroup };
