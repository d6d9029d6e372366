import { expect, test } from 'vitest';
import { interpret } from '../../src/languages/es/spanish.ts';
import { speak } from '../../src/ui/spoken.ts';

speak('es', interpret);
const { countInWords, feelingsInWords, rowInWords } =
  await import('../../src/activities/audit/audit-words.ts');
const { leftInWords, roundsInWords } =
  await import('../../src/activities/role-play/role-play-words.ts');
const { dayAndDistance } = await import('../../src/activities/calendar/day-in-words.ts');
const { storageNotices } = await import('../../src/pages/storage-words.ts');
const { countFound } = await import('../../src/search/search-words.ts');
const { bent, journey, row, ruleAudit } = await import('../activities/writing-samples.ts');

test('a table says what was decided and what is left', () => {
  const rules = ruleAudit;
  expect(countInWords({ ...rules, rows: 3 }, [bent])).toBe('1 para ajustar. Faltan 2.');
  expect(countInWords({ ...rules, rows: 1 }, [bent])).toBe('1 para ajustar. Con eso basta.');
  expect(rowInWords('rules', bent)).toBe(
    'Ajustar. Perjudica a people who moved house. Voy a preguntarle a Dana.',
  );
});

test('the feelings of a journey agree with their number', () => {
  const glad = row('own.1', { subject: 'Llega', verdict: 'glad' });
  const again = row('own.2', { subject: 'Paga', verdict: 'glad' });
  expect(countInWords(journey, [glad, again])).toMatch(/^2 contentos\./);
  expect(feelingsInWords([glad])).toBe('Cómo se siente a lo largo del camino: 1. Llega, contento.');
});

test('rounds and what is left of one', () => {
  expect(leftInWords(161_000)).toBe('Quedan 2 minutos y 41 segundos');
  expect(leftInWords(60_000)).toBe('Queda 1 minuto');
  expect(leftInWords(1_000)).toBe('Queda 1 segundo');
  const round = (people: 1 | 2) => ({ people, seen: [] });
  expect(roundsInWords([round(2)])).toBe('Una ronda jugada.');
  expect(roundsInWords([round(1), round(2)])).toBe('Dos rondas, una de ellas a solas.');
});

test('a day in a sentence has no comma after the weekday', () => {
  const calendar = { today: '2026-06-07', language: 'es' } as const;
  expect(dayAndDistance('2026-06-12' as never, calendar as never)).toBe(
    'viernes 12 de junio, dentro de 5 días',
  );
});

test('what was found is joined by y', () => {
  const group = (count: number) => ({ count, best: [] });
  expect(countFound({ own: group(1), lessons: group(2), terms: group(1) })).toBe(
    '1 texto tuyo, 2 lecciones y 1 término',
  );
});

test('work that is missing is told in Spanish', () => {
  const [notice] = storageNotices({
    status: 'saved',
    trouble: null,
    lost: { expected: 4, found: 1 },
    newer: 0,
    quarantined: 0,
  } as never);
  expect(notice?.words).toMatch(/tenía 4 pasos tuyos y ahora aquí hay 1\./);
});
