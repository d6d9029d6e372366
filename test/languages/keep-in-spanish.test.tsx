// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { interpret } from '../../src/languages/es/spanish.ts';
import { speak, tongueOf } from '../../src/ui/spoken.ts';

beforeAll(() => speak('es', interpret));

test('a title that is not translated says so inside a Spanish sentence, which stays whole', async () => {
  const { progressWords } = await import('../../src/pages/progress/progress-words.ts');
  const { ForeignPart } = await import('../../src/ui/foreign-part.tsx');
  const title = 'One request, three people';
  const sentence = progressWords.nextLesson(8, title, 1);
  const { container } = render(
    <ForeignPart sentence={sentence} part={title} tongue={tongueOf({})} />,
  );
  expect(container.textContent).toBe('Sigue con la milla 8, One request, three people: 1 minuto.');
  expect(container.querySelector('[lang="en"]')?.textContent).toBe(title);
});

test('what is translated stands in its sentence as it is', async () => {
  const { ForeignPart } = await import('../../src/ui/foreign-part.tsx');
  const { container } = render(
    <ForeignPart
      sentence="Por La pregunta"
      part="La pregunta"
      tongue={tongueOf({ language: 'es' })}
    />,
  );
  expect(container.innerHTML).toBe('Por La pregunta');
});

test('days, miles and cards are counted as Spanish counts them', async () => {
  const { certificateWords } = await import('../../src/pages/certificate/certificate-words.ts');
  const { progressWords } = await import('../../src/pages/progress/progress-words.ts');
  const { reviewWords } = await import('../../src/pages/review/review-words.ts');
  expect(reviewWords.inDays(1, 'es')).toBe('mañana');
  expect(reviewWords.inDays(21, 'es')).toBe('21 días');
  expect(reviewWords.cards(1, 1)).toBe('1 tarjeta, cerca de 1 minuto');
  expect(progressWords.percent(1, 'es')).toBe('100%');
  expect(certificateWords.waits(21)).toBe('Faltan veintiuna millas.');
  expect(progressWords.nextCommitment(1)).toBe(
    'A un compromiso le llegó su día: cuenta cómo te fue.',
  );
  expect(progressWords.nextCommitment(2)).toBe(
    'A dos compromisos les llegó su día: cuenta cómo te fue.',
  );
});

test('an entry is told by what a lesson calls it, unless that says nothing in either language', async () => {
  const { journalWords } = await import('../../src/pages/journal/journal-words.ts');
  expect(journalWords.plainTabs).toEqual(
    expect.arrayContaining(['Take a minute', 'Un minuto para ti']),
  );
});
