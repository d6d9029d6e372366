import type { auditTable } from '../../activities/audit/audit-table.ts';
import type { rolePlayTable } from '../../activities/role-play/role-play-table.ts';
import { numberBeginningSpanish, numberInSpanish } from './number-in-spanish.ts';
import { minutes } from './minutes.ts';

const number = (count: number) => numberInSpanish(count, 'feminine');
const seconds = (count: number) => (count === 1 ? '1 segundo' : `${count} segundos`);

const audit: typeof auditTable = {
  forms: {
    rules: {
      subject: 'La regla',
      add: 'Agregar una regla',
      unnamed: (place) => `regla ${place}`,
      openings: { effect: 'Perjudica a', remedy: 'Voy a preguntarle a' },
      lacks: {
        subject: 'la regla',
        verdict: 'mantener, ajustar o eliminar',
        effect: 'a quién perjudica',
        remedy: 'a quién vas a preguntarle',
      },
    },
    'touch-points': {
      subject: 'El punto de contacto',
      add: 'Agregar un punto de contacto',
      unnamed: (place) => `punto de contacto ${place}`,
      openings: { effect: 'Hoy le dice al cliente', remedy: 'Yo cambiaría' },
      lacks: {
        subject: 'el punto de contacto',
        verdict: 'mantener, arreglar o rehacer',
        effect: 'qué le dice hoy al cliente',
        remedy: 'qué cambiarías',
      },
    },
    journey: {
      subject: 'El paso',
      add: 'Agregar un paso',
      unnamed: (place) => `paso ${place}`,
      openings: { effect: 'Aquí el cliente', remedy: 'Mejoraría si' },
      lacks: {
        subject: 'el paso',
        verdict: 'cómo se siente',
        effect: 'qué hace o piensa el cliente',
        remedy: 'qué lo mejoraría',
      },
    },
  },
  verdicts: {
    keep: 'Mantener',
    bend: 'Ajustar',
    kill: 'Eliminar',
    mend: 'Arreglar',
    rebuild: 'Rehacer',
    delighted: 'Encantado',
    glad: 'Contento',
    neutral: 'Neutral',
    worried: 'Inquieto',
    annoyed: 'Molesto',
  },
  decided: (counts) =>
    `${counts.map(({ verdict, count }) => `${count} ${isDeed(verdict) ? 'para ' : ''}${audit.verdicts[verdict].toLowerCase()}${!isDeed(verdict) && verdict !== 'neutral' && count !== 1 ? 's' : ''}`).join(', ')}.`,
  left: (left, asked) => {
    if (left > 0) return `${left === 1 ? 'Falta' : 'Faltan'} ${left}.`;
    if (left < 0) return `${-left} más de lo pedido.`;
    return asked === 1 ? 'Con eso basta.' : 'Ya está todo.';
  },
  quoted: (subject) => `“${subject}”`,
  feeling: (place, subject, feeling) =>
    `${place}. ${subject === '' ? 'Paso' : subject}, ${audit.verdicts[feeling].toLowerCase()}`,
  feelings: (steps) => `Cómo se siente a lo largo del camino: ${steps.join('; ')}.`,
  change: (row) => `Cambiar ${row}`,
  removed: (row) => `Se quitó: ${row}.`,
  earlier: 'Antes',
  later: 'Después',
  remove: 'Quitar',
};

/* What is done with a row is a verb; how a step feels is not. */
const isDeed = (verdict: string) => /^(keep|bend|kill|mend|rebuild)$/.test(verdict);

const rolePlay: typeof rolePlayTable = {
  howToBegin: {
    1: 'Lee las dos tarjetas. Después di tu parte en voz alta y deja espacio para las respuestas.',
    2: 'Cada persona lee una tarjeta a solas. Pásense el dispositivo y empiecen cuando las dos estén listas.',
    3: 'Dos personas leen una tarjeta cada una, a solas. La tercera se queda con el dispositivo y observa.',
  },
  howToTick: {
    1: 'Mira hacia atrás y marca lo que hiciste.',
    2: 'Nadie observa, así que miren juntos hacia atrás y marquen lo que pasó.',
    3: 'Marca lo que veas y oigas.',
  },
  taker: (card) => `Para quien tenía “${card}”`,
  left: (min, sec) =>
    `${(min > 0 ? min : sec) === 1 ? 'Queda' : 'Quedan'} ${[
      ...(min > 0 ? [minutes(min)] : []),
      ...(sec > 0 || min === 0 ? [seconds(sec)] : []),
    ].join(' y ')}`,
  timeIsUpAloud: 'Se acabó el tiempo. Termina tu frase y después termina la ronda.',
  oneMinuteAloud: 'Queda un minuto.',
  timeIsUp: 'Se acabó el tiempo. Termina tu frase.',
  paused: 'En pausa',
  lastMinute: 'El último minuto',
  aRound: (min) => `${minutes(min)} por ronda`,
  ofLength: (min) => `de ${minutes(min)}`,
  rounds: (count, alone) => {
    if (alone === count) {
      return count === 1
        ? 'Leído a solas.'
        : `Leído a solas, ${numberInSpanish(count, 'feminine')} veces.`;
    }
    const rounds = `${numberBeginningSpanish(count, 'feminine')} ${count === 1 ? 'ronda' : 'rondas'}`;
    if (alone > 0) return `${rounds}, ${number(alone)} de ellas a solas.`;
    return `${rounds} ${count === 1 ? 'jugada' : 'jugadas'}.`;
  },
  share: (times, rounds) => {
    if (times === 0) return 'Todavía no se vio';
    if (rounds === 1) return 'Se vio';
    if (times < rounds) return `Se vio en ${number(times)} de ${number(rounds)} rondas`;
    return rounds === 2 ? 'Se vio en las dos rondas' : `Se vio en las ${number(rounds)} rondas`;
  },
  onYourOwn: 'Por tu cuenta',
  round: (round) => `Ronda ${round}`,
  changeWho: 'Cambiar quién juega',
  saidIt: 'Ya lo dije en voz alta',
  endRound: 'Terminar la ronda',
  start: 'Empezar la ronda',
  goOn: 'Seguir',
  pause: 'Pausa',
  showCard: 'Ver mi tarjeta',
  hideCard: 'Ocultar mi tarjeta',
  whoAreYou: '¿Cuántas personas son?',
  ways: {
    1: {
      words: '¿No hay nadie a mano?',
      meaning: 'Lee las dos tarjetas y di tu parte en voz alta.',
    },
    2: { words: 'Somos dos', meaning: 'Juegan, y después marcan juntos.' },
    3: { words: 'Somos tres', meaning: 'Dos juegan, una persona observa y marca.' },
  },
  backToSeen: 'Volver a lo que se vio',
  whatWasSeen: 'Lo que se vio',
  thinkAboutIt: 'Piénsalo',
  talkAboutIt: 'Convérsenlo',
  withSomebody: 'Jugarlo con alguien',
  swap: 'Cambiar de papeles',
  lastRounds: (shown, all) => `Las últimas ${number(shown)} de ${number(all)} rondas`,
  byRound: 'Ronda por ronda',
  toWatchFor: 'Qué observar',
  seen: 'se vio',
  notSeen: 'no se vio',
  roundBefore: 'Ronda',
};

/** What the longer activities say in Spanish. */
export const moreActivities = { audit, 'role-play': rolePlay };
