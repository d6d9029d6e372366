import { expect, test } from 'vitest';
import { lesson, mistakesIn, moduleFile, readFiles, readOne, tell } from './write-lessons.ts';

test('a wrong key, an unknown activity, a missing reason, a taken id and a broken link are named in one run', async () => {
  const { mistakes } = await readFiles({
    '1-pos/module.md': moduleFile.replace('landmark', 'landmrk'),
    '1-pos/1-first.md': lesson(`:::choice{#pos-batteries}

Where are they?

- [ ] Aisle 6.
- [x] Come with me.
  > You went along.

:::

:::quizz{#pos-quiz}

What?

:::`),
    '1-pos/2-second.md': lesson(`:::choice{#pos-batteries}

Where is it?

- [ ] There.
  > It is the job.
- [x] Here.
  > You went along.

:::

See [the first](1-frist.md).`),
  });
  expect(mistakes.map(tell)).toEqual([
    '1-pos/1-first.md:10:1  This option has no reason. | Write it on the next line, two spaces in: `  > What it did for the customer.`',
    '1-pos/1-first.md:16:1  There is no `:::quizz`. | Use one of `choice`, `sort`, `order`, `match`, `reflection`, `scenario`, `rate`, `role-play`, `audit`, `plan`, `principle`, `report-card`.',
    '1-pos/2-second.md:6:11  The id `pos-batteries` is taken: 1-pos/1-first.md:6:11 has it too. | Give the newer activity another id; answers are stored under it.',
    '1-pos/2-second.md:17:5  There is no lesson “1-frist.md”. | Did you mean `1-first.md`?',
    '1-pos/module.md:4:1  `landmrk` is not a key here. | Did you mean `landmark`?',
  ]);
});

test('what has no mistake in it stays in the course', async () => {
  const { course, mistakes } = await readOne(lesson('Fine.'), {
    '1-pos/2-second.md': lesson('Fine.', 'titel: Second\nsummary: S.'),
  });
  expect(mistakes).toHaveLength(1);
  expect(course.modules[0]?.lessons.map(({ id }) => id)).toEqual(['pos/first']);
});

test('the same mistakes are named whatever the end of line is', async () => {
  const text = lesson('[x](gone.md)\n\n<b>\n\n:::choice\n\nQ\n\n:::');
  const unix = await mistakesIn(text);
  expect(unix.length).toBeGreaterThan(3);
  expect(await mistakesIn(text.replaceAll('\n', '\r\n'))).toEqual(unix);
  expect(await mistakesIn(`\uFEFF${text}`)).toEqual(unix);
});
