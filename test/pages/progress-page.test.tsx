// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { usualPaper, nameSize } from '../../src/pages/certificate/paper.ts';
import { finished } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';
import { renderSite } from './render-site.tsx';

test('progress tells the road, the next step, and a report card with a row for each leg', async () => {
  await renderSite('/progress', { before: [finished(samples.bell)] });
  expect(await screen.findByText('of 4 miles travelled')).toBeVisible();
  expect(screen.getByText('Go on with mile 2, The umbrella: 4 minutes.')).toBeVisible();
  const table = await screen.findByRole('table');
  expect(within(table).getAllByRole('row')).toHaveLength(3);
  expect(within(table).getByText('1 of 3')).toBeVisible();
});

test('a certificate waits until every mile is travelled', async () => {
  await renderSite('/certificate/pos', { before: [finished(samples.bell)] });
  expect(await screen.findByText(/^Two miles are still ahead\./)).toBeVisible();
});

test('once they are, it bears the name that is typed, which the map greets by', async () => {
  const before = [samples.bell, samples.umbrella, samples.parcel].map((lesson) => finished(lesson));
  const { user, facts } = await renderSite('/certificate/pos', { before });
  const sheet = await screen.findByRole('region', { name: 'Certificate' });
  await user.type(screen.getByLabelText('Your name'), ' Rosa \u202eDelgado');
  await user.tab();
  expect(facts().at(-1)).toMatchObject({
    kind: 'filed',
    drawer: 'learner',
    name: 'name',
    paper: { name: 'Rosa Delgado' },
  });
  expect(await within(sheet).findByText('Rosa Delgado')).toBeVisible();
  expect(within(sheet).getByRole('heading', { name: samples.pos.title })).toBeVisible();
  await user.click(screen.getByRole('link', { name: /Extra Mile/ }));
  expect(await screen.findByText('Good to see you, Rosa Delgado.')).toBeVisible();
});

test('an address of no leg is not found', async () => {
  await renderSite('/certificate/nowhere');
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/isn’t on the map/);
});

test.each([
  ['en-US', 'letter'],
  ['es-MX', 'letter'],
  ['en', 'letter'],
  ['en-GB', 'a4'],
  ['de', 'a4'],
  ['no such tag', 'a4'],
] as const)('where %s is spoken the usual paper is %s', (language, paper) => {
  expect(usualPaper(language)).toBe(paper);
});

test('a long name is set smaller, and a short one no larger than 56 points', () => {
  expect(nameSize('Rosa', 243)).toBe(19.75);
  const long = 'Maria del Carmen Fernández de la Vega y Sanz';
  expect(nameSize(long, 243) * long.length * 0.58).toBeLessThanOrEqual(243.1);
});
