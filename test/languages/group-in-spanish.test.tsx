// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Day } from '../../src/activities/day.ts';
import type { LessonOutline } from '../../src/course/lesson.ts';
import type { Meeting } from '../../src/course/syllabus.ts';
import { interpret } from '../../src/languages/es/spanish.ts';
import { meetingsOf } from '../../src/study-group/meetings.ts';
import { speak } from '../../src/ui/spoken.ts';
import { thursdays } from '../study-group/some-plans.ts';

// Tables are read as their files are loaded.
speak('es', interpret);
const { groupWords } = await import('../../src/pages/group/group-words.ts');
const { meetingWords, workWords } = await import('../../src/pages/group/meeting-words.ts');
const { PlanDates } = await import('../../src/pages/group/plan-dates.tsx');
const { surveyWords } = await import('../../src/pages/group/survey-words.ts');
const { weekdayNames } = await import('../../src/pages/group/weekday-names.ts');

afterEach(cleanup);

const calendar = { today: '2026-11-22' as Day, language: 'es' };
const miles = (...numbers: readonly number[]) =>
  numbers.map((mile) => ({ mile, minutes: 7 }) as LessonOutline);

test('the dates of a plan are Spanish, and the titles of its meetings say that they are English', () => {
  const [first, ...others] = meetingsOf(thursdays, []);
  if (first === undefined) throw new Error('This plan has no meetings.');
  const content = { title: 'Surprise on purpose' } as Meeting;
  render(<PlanDates meetings={[{ ...first, content }, ...others]} calendar={calendar} />);
  expect(screen.getByRole('heading', { name: 'Todas las fechas' })).toBeVisible();
  expect(screen.getByText(/^jueves,? 8 de octubre/)).toBeVisible();
  expect(screen.getByText('Surprise on purpose')).toHaveAttribute('lang', 'en');
  expect(screen.getAllByText('Una reunión que este curso ya no tiene')[0]).not.toHaveAttribute(
    'lang',
  );
});

test('sentences of a plan agree with what they count', () => {
  expect(groupWords.headline(thursdays)).toBe(
    'Seis reuniones de 45 minutos, cada semana. Dirige Priya.',
  );
  const once = { ...thursdays, meetings: thursdays.meetings.slice(1, 2), lead: '' };
  expect(groupWords.headline(once)).toBe('Una reunión de 45 minutos, cada semana.');
  expect(groupWords.read(miles(4))).toBe('lee la milla 4, 7 minutos en total');
  expect(groupWords.read(miles(2, 5, 6))).toBe('lee las millas 2, 5 y 6, 21 minutos en total');
  expect(groupWords.miles(miles(7, 8, 9))).toBe('Millas 7 a 9');
  expect(groupWords.toRead(1)).toBe('Una milla por leer antes.');
  expect(groupWords.toRead(21)).toBe('Veintiuna millas por leer antes.');
  expect(weekdayNames('es')).toContain('Miércoles');
});

test('so do those of a meeting and of its survey', () => {
  expect(meetingWords.left(1, 30)).toBe('Queda 1 minuto y 30 segundos');
  expect(workWords.spread(4.5, 4, 5)).toBe('4,5 en el medio, de 4 a 5');
  expect(surveyWords.waiting(0, 3)).toMatch(/^Ninguna respuesta hasta ahora\. A partir de tres/);
  expect(surveyWords.waiting(2, 3)).toMatch(/^Dos respuestas hasta ahora\./);
});
