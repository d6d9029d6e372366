import { expect, test } from 'vitest';
import { sameNames, openNames } from '../../src/authoring/item-names.ts';
import { textRevision } from '../../src/authoring/text-revision.ts';
import type { Course, LessonPage } from '../../src/course/course.ts';
import { moduleFile, readFiles, tell, type Files } from './write-lessons.ts';

const original = `---
title: First
summary: A lesson.
---

## The story

She looked up.

:::sort{#pos-job}

Job or gift?

- Job
  - In a bag

    > Expected.

  - On time

    > Expected too.

- Gift
  - Warm hands

    > Not expected.

:::

:::choice{#pos-why check}

Why?

- [ ] For money

  > No.

- [x] For him

  > Yes.

:::
`;

const spanish = (revision = textRevision(original)) => `---
original: ${revision}
title: Primera
subtitle: Lección
summary: Una lección.
---

## La historia

Levantó la vista.

:::sort{#pos-job tab="Te toca a ti"}

¿Trabajo o regalo?

- Trabajo
  - En una bolsa

    > Se espera.

  - A tiempo

    > También se espera.

- Regalo
  - Manos calientes

    > No se espera.

:::

:::choice{#pos-why tab="Comprueba" check}

¿Por qué?

- [ ] Por dinero

  > No.

- [x] Por él

  > Sí.

:::
`;

const english: Files = { '1-pos/module.md': moduleFile, '1-pos/1-first.md': original };

async function translate(text: string, beside: Files = {}) {
  const reading = await readFiles({ ...english, '1-pos/1-first.es.md': text, ...beside });
  const { documents, course } = reading;
  const file = course.translations?.es;
  const outline = file === undefined ? null : (JSON.parse(documents.get(file) ?? '') as Course);
  const name = outline && Object.values(outline.files)[0];
  const page = name ? (JSON.parse(documents.get(name) ?? '') as LessonPage) : null;
  const told = [...reading.mistakes, ...reading.warnings].filter(({ file: of }) =>
    of.endsWith('.es.md'),
  );
  return { ...reading, outline, name, page, told: told.map(tell) };
}

test('a translation has its own words and the ids of its original', async () => {
  const { told, page, name, pages } = await translate(spanish());
  expect(told).toEqual([]);
  expect(name).toMatch(/^translations\/es\/pos\/first-[0-9a-f]{8}\.json$/);
  const [first] = [...pages.values()];
  expect(page?.lesson).toMatchObject({
    id: 'pos/first',
    title: 'Primera',
    language: 'es',
    revision: first?.lesson.revision,
    required: first?.lesson.required,
    minutes: first?.lesson.minutes,
  });
  const [part] = page?.lesson.parts ?? [];
  expect(part).toMatchObject({ id: 'the-story', title: 'La historia' });
  const [, sort, choice] = part?.blocks ?? [];
  expect(sort).toMatchObject({
    activity: { groups: [{ id: 'job', name: ['Trabajo'] }, { id: 'gift' }] },
  });
  expect(choice).toMatchObject({
    activity: {
      options: [
        { id: 'for-money', text: ['Por dinero'] },
        { id: 'for-him', best: true },
      ],
    },
  });
});

test('cards are dealt in the same order in every language', async () => {
  const { page, pages } = await translate(spanish());
  const ids = (of: LessonPage | undefined | null) =>
    of?.lesson.parts[0]?.blocks.flatMap((block) =>
      block.kind === 'activity' && block.activity.kind === 'sort'
        ? block.activity.cards.map(({ id, group }) => `${group}/${id}`)
        : [],
    );
  expect(ids(page)).toEqual(ids([...pages.values()][0]));
  expect(ids(page)).toHaveLength(3);
});

test('what is not translated is the original’s file, and says no other language', async () => {
  const second = original.replaceAll('pos-', 'pos-second-');
  const { outline, course } = await translate(spanish(), { '1-pos/2-second.md': second });
  expect(Object.values(outline?.files ?? {})[1]).toBe(Object.values(course.files)[1]);
  expect(outline?.modules[0]?.lessons.map(({ language }) => language ?? null)).toEqual([
    'es',
    null,
  ]);
});

test('one that was made from other words is warned of, and stays while it fits', async () => {
  const { told, page, mistakes } = await translate(spanish('r00000000'));
  expect(mistakes).toEqual([]);
  expect(told).toEqual([
    expect.stringMatching(
      /^1-pos\/1-first\.es\.md:2:11 {2}.*1-first\.md has changed since this was translated\. \| .*write `original: r[0-9a-f]{8}`\.$/,
    ),
  ]);
  expect(page?.lesson.title).toBe('Primera');
});

test('one that fell behind and no longer fits leaves its place to the original', async () => {
  const { told, mistakes, outline } = await translate(
    spanish('r00000000').replace(
      '- [ ] Por dinero\n\n  > No.\n\n',
      '- [ ] Por a\n\n  > No.\n\n- [ ] Por b\n\n  > No.\n\n',
    ),
  );
  expect(mistakes).toEqual([]);
  expect(told).toHaveLength(2);
  expect(told[1]).toMatch(
    /^1-pos\/1-first\.es\.md:\d+:1 {2}From here on the translation is not built/,
  );
  expect(outline?.modules[0]?.lessons[0]?.title).toBe('First');
});

test('one that is not built like its original is a mistake, with its place', async () => {
  const places = async (from: string, to: string) =>
    (await translate(spanish().replace(from, to))).mistakes.map(
      ({ file, line }) => `${file}:${line}`,
    );
  const first = '1-pos/1-first.es.md';
  // Another right answer, another activity, a paragraph more, a check that is none.
  const choice = 32;
  expect(await places('- [x] Por él', '- [ ] Por él\n\n  > Sí.\n\n- [x] Por ella')).toEqual([
    `${first}:${choice}`,
  ]);
  expect(await places('#pos-why', '#pos-other')).toEqual([`${first}:${choice}`]);
  expect(await places('Levantó la vista.', 'Levantó la vista.\n\nY más.')).toEqual([`${first}:8`]);
  expect(await places(' check}', '}')).toEqual([`${first}:${choice}`]);
});

test('a tab that still says what the original says is named', async () => {
  const { told } = await translate(spanish().replace(' tab="Comprueba"', ''));
  expect(told).toEqual([
    '1-pos/1-first.es.md:32:1  The tab of this activity still says “Your turn”. | Write it anew: `tab="…"`.',
  ]);
});

test('it says what it was made from, in a language there is, of a lesson there is', async () => {
  expect((await translate(spanish().replace(/original: .*\n/, ''))).told[0]).toMatch(
    /does not say what it was made from\. \| .*write `original: r/,
  );
  const { told } = await translate(spanish(), {
    '1-pos/1-first.ed.md': spanish(),
    '1-pos/2-frist.es.md': spanish(),
  });
  expect(told).toEqual([
    '1-pos/2-frist.es.md:1:1  There is no lesson `2-frist.md` for this to translate. | Did you mean `1-first`?',
  ]);
});

test('a module is translated like its lessons', async () => {
  const module = `---\noriginal: ${textRevision(moduleFile)}\ntitle: Fuera de serie\nsummary: Seis lecciones.\noutcomes:\n  - diseñar un acto\n---\n`;
  const { told, outline } = await translate(spanish(), { '1-pos/module.es.md': module });
  expect(told).toEqual([]);
  expect(outline?.modules[0]).toMatchObject({ id: 'pos', title: 'Fuera de serie', language: 'es' });
  const short = await translate(spanish(), {
    '1-pos/module.es.md': module.replace('  - diseñar un acto', '  - uno\n  - dos'),
  });
  expect(short.told[0]).toMatch(/has 1 outcomes?, and this has 2\./);
});

test('a course without translations is published as it was', async () => {
  const { course, documents } = await readFiles(english);
  expect(course).not.toHaveProperty('translations');
  expect([...documents.keys()].some((name) => name.startsWith('translations/'))).toBe(false);
});

test('items take the names of the original one after the other', () => {
  const names = openNames();
  const name = names.nameItems(null);
  expect([name(['One']), name(['One'])]).toEqual(['one', 'one-2']);
  const same = sameNames(names.given)(null);
  expect([same(['Uno']), same(['Dos']), same(['Tres'])]).toEqual(['one', 'one-2', 'tres']);
});

test('ends of lines are no other words', () => {
  expect(textRevision(original.replaceAll('\n', '\r\n'))).toBe(textRevision(original));
  expect(textRevision(`${original}x`)).not.toBe(textRevision(original));
});
