import type { activityWords } from '../../activities/activity-words.ts';
import type { choiceTable } from '../../activities/choice/choice-table.ts';
import type { matchTable } from '../../activities/match/match-table.ts';
import type { orderTable } from '../../activities/order/order-table.ts';
import type { planTable } from '../../activities/plan/plan-table.ts';
import type { rateTable } from '../../activities/rate/rate-table.ts';
import type { scenarioTable } from '../../activities/scenario/scenario-table.ts';
import type { sortTable } from '../../activities/sort/sort-table.ts';
import { numberInSpanish as number } from './number-in-spanish.ts';
import { capital } from '../../ui/capital.ts';

const activity: typeof activityWords = {
  check: 'Comprobar',
  undo: 'Deshacer',
  nudge: '¿Te ayudamos a empezar?',
  compare: 'Compara con lo nuestro',
  onlyYou: 'Solo tú puedes leerlo',
  readBack: 'Leerlo entero',
  stillToSay: (lacking) => `Falta decir: ${lacking.join('; ')}.`,
};

const choice: typeof choiceTable = {
  choose: (count) => `Elige ${number(count, 'feminine')}.`,
  answered: 'Respondida. Las flechas llevan de una razón a la siguiente.',
  howTo: 'Las flechas mueven. La barra espaciadora elige y muestra las razones.',
  chosen: (chosen, asked) =>
    chosen > asked ? `${chosen} elegidas` : `${chosen} de ${asked} elegidas`,
  more: (count) => `Elige ${number(count, 'feminine')} más.`,
  away: (count) => `Quita ${number(count, 'feminine')}.`,
  grade: (grade) => `Nota ${grade}.`,
  gradeOf: (option, grade) => `${option}: nota ${grade}.`,
  reasons: 'Ahora cada opción tiene su razón.',
  yours: 'Tu respuesta.',
  again: 'Responder otra vez',
};

const sort: typeof sortTable = {
  allRight: (all) => `Las ${all} tarjetas están en su lugar.`,
  noneRight: (all) => `Ninguna de las ${all} tarjetas está todavía en su lugar.`,
  someRight: (right, all) =>
    `${right} de ${all} tarjetas ${right === 1 ? 'está' : 'están'} en su lugar.`,
  placed: (card, group) => `“${card}” está en “${group}”.`,
  belongs: 'Ese es su lugar.',
  whereItBelongs: ', en su lugar',
  card: (place, all) => `Tarjeta ${place} de ${all}`,
  takenBack: 'De vuelta en la pila.',
  again: 'Ordenar otra vez',
  move: 'Moverla',
  moveTo: (group) => `a “${group}”`,
};

const rate: typeof rateTable = {
  marks: ['todavía no', 'un poco', 'en parte', 'casi del todo', 'del todo'],
  rated: (rated, all) => `${rated} de ${all} valoradas`,
  allRated: (all) => `Las ${all} están valoradas.`,
  both: (mark) => `${mark} las dos veces`,
  change: (before, now) =>
    `de ${before} a ${now}, ${now > before ? 'sube' : 'baja'} ${number(Math.abs(now - before), 'masculine').replace(/^un$/, 'uno')}`,
  alone:
    'En este dispositivo no hay una valoración anterior, así que esto es solo cómo lo ves ahora. También vale la pena tenerlo.',
  counts: (up, down, stayed) => {
    const parts = [
      up > 0 ? `${number(up, 'feminine')} ${up === 1 ? 'subió' : 'subieron'}` : '',
      down > 0 ? `${number(down, 'feminine')} ${down === 1 ? 'bajó' : 'bajaron'}` : '',
      stayed > 0 ? `${number(stayed, 'feminine')} ${stayed === 1 ? 'sigue' : 'siguen'} igual` : '',
    ].filter((part) => part !== '');
    return `${capital(parts.join(', '))}.`;
  },
  someDown: 'Que baje está bien. Ahora ves más de ello.',
  someUp: 'Es tu propia lectura. Pregúntale a alguien del equipo si también lo ve.',
  noneMoved: 'Algunas cosas se mueven más tarde, en el trabajo.',
  thenAndNow: 'Antes y ahora',
  onlyNow: 'Cómo lo ves ahora',
  earlier: 'antes',
  now: 'ahora',
};

const plan: typeof planTable = {
  openings: {
    when: 'Cuando',
    will: 'Voy a',
    by: 'Para el',
    evidence: 'Sabré que está hecho cuando',
  },
  goesOn: 'voy a',
  doneWhen: 'Hecho cuando',
  lacks: {
    when: 'cuándo',
    will: 'qué vas a hacer',
    by: 'para qué día',
    evidence: 'cómo sabrás que está hecho',
  },
  wasFor: (day) => `Era para el ${day}`,
  by: (day) => `Para ${/^\p{Lu}?(?:hoy|mañana|ayer)/iu.test(day) ? '' : 'el '}${day}`,
  outcomes: { kept: 'Cumplido', partly: 'En parte', 'not-yet': 'Todavía no' },
  howDidItGo: '¿Cómo te fue?',
  pickDay: 'Elegir otro día',
  newDay: 'El nuevo día',
  keepDay: 'Dejar este día',
  change: (place) => `Cambiar el compromiso ${place}`,
  commitment: (place) => `Compromiso ${place}`,
  writeThis: 'Escribir este',
};

const scenario: typeof scenarioTable = {
  noChange: 'sin cambio',
  moved: (steps) =>
    `${steps > 0 ? 'sube' : 'baja'} ${number(Math.abs(steps), 'masculine').replace(/^un$/, 'uno')}`,
  steady: (grade) => `${grade}, estable`,
  rising: (grade) => `${grade}, sube`,
  falling: (grade) => `${grade}, baja`,
  reportCard: 'Libreta de notas',
  loyalty: 'Lealtad',
  scale: ', en una escala de C a A',
  notTaken: 'El camino que no tomaste',
  noneBetter: 'En ningún turno había una respuesta mejor que la tuya.',
  youSaid: 'Dijiste:',
  youMight: 'Podrías haber dicho:',
  instead: (deed, best, taken) => `${deed}: ${best}, en lugar de ${taken}.`,
  you: 'Tú',
  whatDoYouSay: '¿Qué dices?',
  turn: (turn, turns) => `Turno ${turn} de ${turns}`,
  again: 'Jugar otra vez',
  startOver: 'Volver a empezar',
};

const order: typeof orderTable = {
  untouched: 'Así se repartieron. Mueve al menos un paso.',
  moved: (place, all, step) => `Ahora ${place} de ${all}: ${step}`,
  allRight: (all) => `Los ${all} pasos están en su lugar.`,
  noneRight: (all) => `Ninguno de los ${all} pasos está todavía en su lugar.`,
  someRight: (right, all) =>
    `${right} de ${all} pasos ${right === 1 ? 'está' : 'están'} en su lugar.`,
  belongs: 'En su lugar.',
  comes: (place) => `Va en el lugar ${place}.`,
  had: (place) => `Lo tenías en el lugar ${place}.`,
  alreadyFirst: 'Ya es el primero.',
  alreadyLast: 'Ya es el último.',
  reasons: 'Ahora cada paso tiene su razón.',
  nowRight: 'Ahora en el orden correcto.',
  nowYours: 'Ahora en tu orden.',
  dealtAnew: 'Repartidos de nuevo.',
  seeRight: 'Ver el orden correcto',
  seeYours: 'Ver el tuyo',
  again: 'Ordenar otra vez',
  steps: (count) => `${count} pasos`,
  moveUp: (step) => `Subir: ${step}`,
  moveDown: (step) => `Bajar: ${step}`,
};

const match: typeof matchTable = {
  hint: 'Elige uno y después toca lo que va con él.',
  paired: (paired, all) => `${paired} de ${all} en pareja`,
  more: (count) => `Une ${number(count, 'masculine').replace(/^un$/, 'uno')} más.`,
  apart: 'Separados.',
  pairedWith: (left) => `Unido con ${left}.`,
  allPaired: (all) => `Los ${all} están en pareja.`,
  next: (place, all, left) => `Sigue el ${place} de ${all}: ${left}`,
  allRight: (all) => `Las ${all} parejas van juntas.`,
  noneRight: (all) => `Ninguna de las ${all} parejas va junta todavía.`,
  someRight: (right, all) =>
    right === 1 ? `1 de ${all} parejas va junta.` : `${right} de ${all} parejas van juntas.`,
  reasons: 'Ahora cada pareja tiene su razón.',
  allApart: 'Todos están separados otra vez.',
  again: 'Unir otra vez',
  with: 'con',
  withOther: (other) => `, con ${other}`,
  together: 'Van juntos.',
  belongsWith: 'Va con',
  goesWith: 'Va con',
};

/** What activities say in Spanish. */
export const activities = { activity, choice, sort, rate, plan, scenario, order, match };
