import { expect, test } from 'vitest';
import { lesson, mistakesIn, moduleFile, readFiles, readOne, tell } from './write-lessons.ts';

const first = '1-pos/1-first.md';
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30px"/>';
const toLesson = 'Link to a lesson’s file, `[words](2-other.md)`, or to an `https://…` address.';

test('links that lead nowhere are named with the lesson or part that was meant', async () => {
  const { mistakes } = await readFiles({
    '1-pos/module.md': moduleFile,
    '1-pos/1-first.md': lesson(
      '[a](../2-dazle/1-other.md) [b](../2-dazzle/1-other.md#the-storry) [c](#nowhere) [d](module.md) []()',
    ),
    '2-dazzle/module.md': moduleFile,
    '2-dazzle/1-other.md': lesson('## The story\n\nText.'),
  });
  expect(mistakes.map(tell)).toEqual([
    `${first}:6:1  There is no lesson “../2-dazle/1-other.md”. | Did you mean \`../2-dazzle/1-other.md\`?`,
    `${first}:6:28  The lesson has no part \`#the-storry\`. | Did you mean \`the-story\`?`,
    `${first}:6:67  The lesson has no part \`#nowhere\`. | Use one of \`start\`.`,
    `${first}:6:81  There is no lesson “module.md”. | Write the name of its file, \`2-other.md\`, or \`../2-dazzle/1-first.md\` in another module.`,
    `${first}:6:96  This link has no words. | Write in the brackets where it leads.`,
    `${first}:6:96  This link is empty. | Write the name of its file, \`2-other.md\`, or \`../2-dazzle/1-first.md\` in another module.`,
  ]);
});

test.each(['javascript', 'JAVASCRIPT', 'data', 'mailto', 'file', 'vbscript'])(
  'a link that begins with %s: is refused',
  async (scheme) => {
    expect(await mistakesIn(lesson(`[x](${scheme}:alert`.concat(')')))).toEqual([
      `${first}:6:1  Lessons have no links that begin with \`${scheme}:\`. | ${toLesson}`,
    ]);
  },
);

test.each(['java&#115;cript:alert(1)', '<&#9;javascript:alert(1)>', '//example.com', 'https:x'])(
  'the link %s is refused whatever it is disguised as',
  async (address) => {
    expect(await mistakesIn(lesson(`[x](${address})`))).toHaveLength(1);
  },
);

test('a link that is not encrypted is shown with https', async () => {
  expect(await mistakesIn(lesson('[x](http://example.com/a)'))).toEqual([
    `${first}:6:1  This link leads to an address that is not encrypted. | Write \`https://example.com/a\`.`,
  ]);
});

test('pictures must be there, be said in words, and stand alone', async () => {
  const body = `![A store](stor.svg)

![](store.svg)

A ![store](store.svg) in text.

![A store](https://example.com/store.svg)

![A store](../store.svg)

![A store](store.gif)`;
  const remedy = 'Say in the brackets what it shows: `![A lit corner store at night](…)`.';
  expect(await mistakesIn(lesson(body), { '1-pos/store.svg': drawing })).toEqual([
    `${first}:6:1  There is no picture “stor.svg” beside this file. | Did you mean \`store.svg\`?`,
    `${first}:8:1  This picture has no words for those who cannot see it. | ${remedy}`,
    `${first}:10:3  This picture stands in the middle of text. | Put it in a paragraph of its own, with an empty line before and after it.`,
    `${first}:12:1  This picture lies outside the course. | Save the picture beside the lesson and write its file name: \`![…](poster.svg)\`.`,
    `${first}:14:1  The picture “../store.svg” does not lie beside the lesson. | Put it beside the lesson and write its name alone: \`store.svg\`.`,
    `${first}:16:1  “store.gif” is not a kind of picture that lessons show. | Save it as one of .svg, .png, .jpg, .webp, .avif, in small letters.`,
  ]);
});

const png = Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
  Buffer.from([0, 0, 1, 44, 0, 0, 0, 200]),
]);
const jpeg = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000ffffc2001108006400c803012200021101031101',
  'hex',
);
const webpLossy = Buffer.concat([
  Buffer.from('RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a', 'latin1'),
  Buffer.from([0x40, 0x41, 0xf0, 0x00]), // 320 with a scale in its top bits, 240
]);
const webpLossless = Buffer.concat([
  Buffer.from('RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f', 'latin1'),
  Buffer.from([0x3f, 0xc1, 0x3b, 0x00]), // 319 + (239 << 14)
]);
const webpExtended = Buffer.concat([
  Buffer.from('RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0', 'latin1'),
  Buffer.from([0x3f, 0x01, 0x00, 0xef, 0x00, 0x00]),
]);
const avif = Buffer.concat([
  Buffer.from('\0\0\0\x1cftypavif\0\0\0\0', 'latin1'),
  Buffer.from('ispe\0\0\0\0\0\0\0\x40\0\0\0\x30', 'latin1'),
  Buffer.from('ispe\0\0\0\0\0\0\x01\x40\0\0\0\xf0', 'latin1'),
]);

test.each([
  ['store.svg', drawing, [40, 30]],
  ['box.svg', '<svg width="100%" viewBox="0 0 12.5 8"></svg>', [12.5, 8]],
  ['store.png', png, [300, 200]],
  ['store.jpg', jpeg, [200, 100]],
  ['lossy.webp', webpLossy, [320, 240]],
  ['lossless.webp', webpLossless, [320, 240]],
  ['extended.webp', webpExtended, [320, 240]],
  ['store.avif', avif, [320, 240]],
])('%s tells its size', async (name, content, size) => {
  const { pages, mistakes } = await readOne(lesson(`![A store](./${name})`), {
    [`1-pos/${name}`]: content,
  });
  expect(mistakes).toEqual([]);
  const block = [...pages.values()][0]?.lesson.parts[0]?.blocks[0];
  const picture = block?.kind === 'figure' ? block.picture : null;
  expect([picture?.width, picture?.height]).toEqual(size);
});

test('a picture that is not what its name says is named, however often it is shown', async () => {
  const body = '![A store](store.png)\n\n![A store](store.png)\n\n![A box](box.svg)';
  const found = await mistakesIn(lesson(body), {
    '1-pos/store.png': jpeg.subarray(0, 3),
    '1-pos/box.svg': '<svg></svg>',
  });
  expect(found).toEqual([
    '1-pos/box.svg:1:1  This drawing does not say how large it is. | Write a viewBox in its `<svg>`: `viewBox="0 0 1600 900"`.',
    '1-pos/store.png:1:1  This is not a png picture, or it is damaged. | Export it again in the format that its name says.',
  ]);
});

test.each([
  ['<script>alert(1)</script>', '2:1', 'holds a script'],
  ['<svg:script href="#a"/>', '2:1', 'holds a script'],
  ['<rect onload="x()"/>', '2:7', 'event handler'],
  ['<rect fill="red"onclick = "x()"/>', '2:17', 'event handler'],
  ['<a href="javascript:alert(1)"/>', '2:4', 'outside itself'],
  ['<foreignObject/>', '2:1', 'not drawn'],
  ['<image xlink:href="https://example.com/x.png"/>', '2:14', 'outside itself'],
  ['<image href="//example.com/x.png"/>', '2:8', 'outside itself'],
  ['<use href = "other.svg#a"/>', '2:6', 'outside itself'],
  ['<image href="data:image/svg+xml,x"/>', '2:8', 'outside itself'],
  ['<rect fill="url(https://example.com/#a)"/>', '2:13', 'outside itself'],
  ['<rect fill="u&#114;l(https://example.com)"/>', '2:14', 'writes a letter as'],
  [String.raw`<rect style="fill:\75rl(https://example.com)"/>`, '2:19', 'backslash'],
  ['<style>@import "x.css";</style>', '2:8', 'imports a style sheet'],
  ['<?xml-stylesheet href="#a"?>', '2:1', 'style sheet'],
  ['<set attributeName="href" to="#b"/>', '2:6', 'changes an address'],
  ['<!DOCTYPE svg [<!ENTITY x "y">]>', '2:1', 'defines entities'],
])('the drawing with %s is refused', async (content, place, message) => {
  const svg = `<svg viewBox="0 0 1 1">\n${content}\n</svg>`;
  const found = await mistakesIn(lesson('![A](a.svg)'), { '1-pos/a.svg': svg });
  expect(found[0]).toContain(`1-pos/a.svg:${place}  This drawing`);
  expect(found[0]).toContain(message);
  expect(found[0]).toContain('Export it again as plain SVG');
});

test('a drawing in another encoding is refused, and one that only looks dangerous is not', async () => {
  const other = '<?xml version="1.0" encoding="UTF-7"?><svg viewBox="0 0 1 1"/>';
  expect(await mistakesIn(lesson('![A](a.svg)'), { '1-pos/a.svg': other })).toEqual([
    '1-pos/a.svg:1:1  This drawing says that it is not UTF-8. | Save it with the encoding UTF-8.',
  ]);
  const fine = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">
<title>Tom&#39;s scripted onion, based on a table</title>
<rect fill="url( '#a' )" style="stroke:url(#b)"/><use xlink:href="#c"/>
<image href="data:image/png;base64,AAAA"/>
</svg>`;
  expect(await mistakesIn(lesson('![A](a.svg)'), { '1-pos/a.svg': fine })).toEqual([]);
});

test('a picture that no lesson shows is neither checked nor published', async () => {
  const reading = await readOne(lesson('Text.'), { '1-pos/a.svg': '<svg><script/></svg>' });
  expect(reading.mistakes).toEqual([]);
  expect(reading.pictures).toEqual([]);
});
