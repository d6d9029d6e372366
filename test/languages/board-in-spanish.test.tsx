// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { Blob as NodeBlob } from 'node:buffer';
import { webcrypto } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { columnsOf, rowOf } from '../../src/assignments/board.ts';
import { issueReceipt } from '../../src/assignments/issue-receipt.ts';
import { keepReceipt } from '../../src/assignments/kept-receipts.ts';
import { peopleOf } from '../../src/assignments/people.ts';
import { fileReply } from '../../src/assignments/received.ts';
import { fileSent } from '../../src/assignments/sent.ts';
import { areas, interpret } from '../../src/languages/es/spanish.ts';
import type { Assignment } from '../../src/assignments/assignment.ts';
import type { Day } from '../../src/record/fact.ts';
import { speak } from '../../src/ui/spoken.ts';
import { rosasReceipt, someDevice } from '../assignments/some-receipts.ts';
import { danas } from '../assignments/some-assignments.ts';
import { finished } from '../support/happened.ts';
import { sampleCourse, samples } from '../support/sample-course.ts';

// jsdom has half of what browsers have of them.
vi.stubGlobal('crypto', webcrypto);
vi.stubGlobal('Blob', NodeBlob);

speak('es', interpret);
document.documentElement.lang = 'es';
const { renderSite } = await import('../pages/render-site.tsx');

const asked: Assignment = { ...danas, items: ['pos'] as unknown as Assignment['items'] };

test('a receipt is made in Spanish, and names of lessons that are English say so', async () => {
  await renderSite(`/receipt/send#a=${asked.id}`, {
    before: [
      fileReply(asked, 'accepted'),
      finished(samples.bell),
      { kind: 'filed', drawer: 'learner' as never, name: 'name', paper: { name: 'Rosa' } },
    ],
  });
  const till = await screen.findByRole('region', { name: 'Recibo' });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Tu recibo, para Dana Whitcombe',
  );
  expect(document.title).toBe('Tu recibo — Extra Mile');
  expect(within(till).getByText('1 de 3 millas')).toBeVisible();
  expect(within(till).getByText('The bell')).toHaveAttribute('lang', 'en');
  expect(within(till).getByText(/^Rosa, .* de /)).toBeVisible();
  expect(screen.getByText(/^Comparte tu nombre, esta milla, su día y qué/)).toBeVisible();
});

test('the board says in Spanish who is late and who was silent', async () => {
  const { receipt, carried } = await issueReceipt(rosasReceipt(), someDevice(), null);
  const { user } = await renderSite('/roster', {
    before: [
      fileSent({ ...asked, by: '2026-06-01' as Day }),
      keepReceipt(receipt.id, carried),
      { kind: 'filed', drawer: 'roster' as never, name: 'names', paper: { names: ['Lucía'] } },
    ],
  });
  const row = (await screen.findByRole('button', { name: 'Rosa Delgado' })).closest('li');
  expect(row).toHaveTextContent(/días de retraso/);
  expect(row).toHaveTextContent(/Positively Outrageous Service: 2 de 3, \d+ días de retraso/);
  expect(row).toHaveTextContent(/Recibo del \d+ de /);
  expect(screen.getByText('personas').closest('li')).toHaveTextContent('2 personas');
  await user.click(screen.getByRole('button', { name: 'Recordarle a Lucía' }));
  const sheet = await screen.findByRole('dialog', { name: 'Recordarle a Lucía' });
  expect(within(sheet).getByLabelText<HTMLTextAreaElement>('El mensaje').value).toMatch(
    /^Lucía, todavía no me llega ningún recibo tuyo\..*, para el lunes 1 de junio/s,
  );
});

test('the table has its heads and states in Spanish, and days that a spreadsheet reads', async () => {
  const { boardTable } = await import('../../src/pages/roster/board-table.ts');
  const { receipt } = await issueReceipt(rosasReceipt(), someDevice(), null);
  const columns = columnsOf(sampleCourse, [{ ...asked, by: '2026-06-01' as Day }]);
  const rows = peopleOf([receipt], [], ['Lucía']).map((person) =>
    rowOf(person, columns, '2026-07-01' as Day),
  );
  const title = sampleCourse.modules[0]?.title ?? '';
  const [heads, rosa, lucia] = boardTable(rows, columns);
  expect(heads).toEqual([
    'Nombre',
    'Número de empleado',
    'Último recibo',
    title,
    `${title}, millas recorridas`,
    `${title}, millas pedidas`,
    `${title}, terminado el`,
    `${title}, para el`,
    'Notas',
  ]);
  expect(rosa).toContain('Con retraso');
  expect(rosa).toContain(receipt.on);
  expect(lucia).toContain('Sin recibo');
  expect(lucia).toContain('2026-06-01');
});

test('what came of receipts agrees with how many they are', () => {
  const { came, missedBy, unreadable } = areas.roster;
  expect(came(1, 1, 1)).toBe('Se agregó un recibo. Uno ya estaba aquí. Uno no se pudo cargar.');
  expect(came(31, 21, 2)).toBe(
    'Se agregaron treinta y un recibos. Veintiuno ya estaban aquí. Dos no se pudieron cargar.',
  );
  expect(missedBy(1, 5)).toBe('1 de 5 eligió otra cosa al principio');
  expect(unreadable(2)).toMatch(/^2 recibos .* están .* Pídelos otra vez\.$/);
});

test('nothing is called certified or a proof in Spanish either, and a receipt is a declaration', () => {
  const { receipt, roster } = areas;
  const tables = [receipt, roster, areas['receipt-notices'], areas['receipt-refusals']];
  const all = tables.flatMap(sentences).join('\n');
  expect(all).not.toMatch(/verific|certific|prueba|comprueb|garant|auténtic|no empez|error/i);
  expect(receipt.selfReported).toMatch(/declaración propia/);
  expect(receipt.message('Rosa', 'Dazzle')).toMatch(/declaración propia/);
  expect(roster.oneHint).toMatch(/declaración propia/);
  expect(roster.moreWords.join(' ')).toMatch(/declaración propia/);
});

/** Every sentence of a table; one that is made from figures and names as it is written. */
function sentences(table: object): readonly string[] {
  return Object.values(table).flatMap((entry: unknown): readonly string[] => {
    if (typeof entry === 'string') return [entry];
    if (typeof entry === 'object' && entry !== null) return sentences(entry);
    return typeof entry === 'function' ? [entry.toString()] : [];
  });
}
