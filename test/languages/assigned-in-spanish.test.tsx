// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { interpret } from '../../src/languages/es/spanish.ts';
import { speak } from '../../src/ui/spoken.ts';
import { sampleCourse } from '../support/sample-course.ts';

speak('es', interpret);
// What is loaded from here on has its words in Spanish.
const { renderSite } = await import('../pages/render-site.tsx');
const { assignWords } = await import('../../src/pages/assign/assign-words.ts');
const { dueWords, titleTongue } = await import('../../src/pages/assigned/due-words.ts');

const [leg] = sampleCourse.modules;
if (leg === undefined) throw new Error('The sample course has no leg.');

/** Friday 12 June 2026. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 5, 12, 9) });
  document.documentElement.lang = 'es';
  return () => {
    vi.useRealTimers();
    document.documentElement.lang = 'en';
  };
});

test('a manager asks, and sends a message, in the language of the interface', async () => {
  const { user } = await renderSite('/assign');
  await user.click(await screen.findByRole('checkbox', { name: new RegExp(`^${leg.title}`) }));
  expect(screen.getByText('Viernes 19 de junio')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Copiar como mensaje' }));
  const message = await navigator.clipboard.readText();
  expect(message).toContain(', a más tardar el viernes 19 de junio.\nFunciona en tu navegador');
  expect(await screen.findByText(/Enviado el viernes 12 de junio$/)).toBeVisible();
});

test('who is asked reads who asks, for how long and by when in one sentence', async () => {
  const link = `/assigned#do=${leg.id}&by=2026-06-19&id=q0D3mXyV2bW9sT-4hJ_kLQ`;
  const { user } = await renderSite(`${link}&from=Inés`);
  const heading = await screen.findByRole('heading', {
    level: 1,
    name: /^Inés te pide \d+ minutos de tu tiempo, a más tardar el viernes 19 de junio\.$/,
  });
  expect(heading).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Más tarde' }));
  expect(await screen.findByText('Para el viernes 19 de junio')).toBeVisible();
});

test('counts and titles agree', () => {
  expect(assignWords.title(1)).toBe('Pídele a tu equipo 1 minuto');
  expect(dueWords.titles(['El giro', 'Ideas'])).toBe('El giro e Ideas');
  expect(dueWords.titles(['El giro', 'Ideas', 'Más'])).toBe('El giro y 2 más');
  expect(dueWords.titles([])).toBe('Un encargo');
  expect(dueWords.standing(dueWords.late(1), 'Inés')).toBe('1 día de retraso. De Inés');
});

test('a title that is the one of something untranslated says that it is English', () => {
  const whole = { module: leg, isWhole: true, steps: [] };
  const path = { stretches: [whole] } as unknown as Parameters<typeof titleTongue>[1];
  expect(titleTongue({ title: '' }, path)).toEqual({ lang: 'en', dir: 'ltr' });
  expect(titleTongue({ title: 'Para el invierno' }, path)).toEqual({});
});
