// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { areas as spanish, interpret } from '../../src/languages/es/spanish.ts';
import { speak } from '../../src/ui/spoken.ts';
import { finished } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';

const frozen = readFileSync('test/records/backup-1.jsonl', 'utf8');

/* Every table that is loaded from here on speaks Spanish. */
speak('es', interpret);
document.documentElement.lang = 'es';
const { renderSite } = await import('../pages/render-site.tsx');

const openDevice = () => renderSite('/device', { before: [finished(samples.bell)] });

const section = async (name: string) => within(await screen.findByRole('region', { name }));

test('what is kept, and what a copy would add, is told in Spanish with its day', async () => {
  const { user } = await openDevice();
  const work = await section('Tu trabajo');
  expect(work.getByText('1 milla recorrida')).toBeVisible();
  expect(work.getByText(/^Desde el \p{L}+ \d+ de \p{L}+\.$/u)).toBeVisible();
  expect(document.title).toBe('Este dispositivo — Extra Mile');
  const restore = await section('Cargar una copia');
  const file = new File([`${frozen.replace('the-story', 'the-st0ry')}\n`], 'copia.jsonl');
  await user.upload(restore.getByLabelText('Elegir una copia'), file);
  expect(await restore.findByText(/^\d+ registros que todavía no tienes aquí\.$/)).toBeVisible();
  expect(
    restore.getByText(/^Guardada en otro dispositivo el jueves 26 de noviembre/),
  ).toBeVisible();
  expect(restore.getByText(/^Tiene 1 línea dañada o perdida\. Se deja fuera/)).toBeVisible();
});

test('everything is deleted by the word that the dialog asks for', async () => {
  const { user } = await openDevice();
  const remove = await section('Borrar todo');
  await user.click(remove.getByRole('button', { name: 'Borrar todo de este dispositivo' }));
  const dialog = within(await screen.findByRole('dialog', { name: '¿Borrar todo?' }));
  expect(dialog.getByText(/^Se borra esto: 1 milla recorrida y tus ajustes\. /)).toBeVisible();
  const field = dialog.getByLabelText('Escribe la palabra borrar');
  await user.type(field, 'delete{Enter}');
  expect(dialog.getByText('Para seguir, escribe la palabra borrar.')).toBeVisible();
});

test('what is missing agrees with how much of it there is', () => {
  const { missing } = spanish['without-signal'];
  expect(missing(29, 30, [3], false, true)).toBe(
    '29 de 30 lecciones respondieron. Falta la milla 3. Se está trayendo otra vez.',
  );
  expect(missing(1, 3, [2, 3], false, false)).toBe(
    '1 de 3 lecciones respondió. Faltan las millas 2 y 3. Llega sola cuando haya señal.',
  );
  expect(missing(20, 30, [1, 2, 3, 4, 5], true, true)).toContain(
    'Faltan las millas 1, 2, 3, 4, 5 y otras.',
  );
  const { parts, missing: codes } = spanish.transfer.take;
  expect(`${parts(1, 3)} ${codes([2, 3])}`).toBe('1 de 3 códigos está aquí. Todavía faltan 2 y 3.');
  expect(`${parts(2, 3)} ${codes([3])}`).toBe('2 de 3 códigos están aquí. Todavía falta el 3.');
});
