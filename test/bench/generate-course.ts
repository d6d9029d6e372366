import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateLesson } from './generate-lesson.ts';
import { inventParagraph, inventTitle } from './invented-prose.ts';
import { seededRandom } from './seeded-random.ts';
import type { Random } from './seeded-random.ts';

const lessonsInModule = 8;
const landmarks = ['store', 'fairground', 'bridge', 'pass', 'lighthouse'] as const;

/**
 * Writes an invented course in the form of `lessons/`: modules of eight lessons, each with a picture.
 * The same number of lessons gives the same course, byte for byte, and mile 1 is the same in all.
 *
 * @param course.folder is made when it is not there
 */
export async function generateCourse(course: {
  readonly folder: string;
  readonly lessons: number;
}): Promise<void> {
  for (let first = 1; first <= course.lessons; first += lessonsInModule) {
    const number = Math.ceil(first / lessonsInModule);
    const random = seededRandom(number);
    const folder = join(course.folder, `${number}-leg-${number}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'module.md'), moduleText(number, random));
    await writeFile(join(folder, 'road.svg'), drawing(random));
    const last = Math.min(first + lessonsInModule - 1, course.lessons);
    for (let mile = first; mile <= last; mile += 1) {
      const title = inventTitle(random);
      const name = `${mile - first + 1}-${title.toLowerCase().replaceAll(' ', '-')}-${mile}.md`;
      const text = generateLesson(
        { mile, title, picture: mile === first ? 'road.svg' : null, practice: practiceOf(mile) },
        random,
      );
      await writeFile(join(folder, name), text);
    }
  }
}

function practiceOf(mile: number): 'sort' | 'reflection' | 'plain' {
  if (mile % lessonsInModule === 0) return 'plain';
  return mile % 2 === 0 ? 'sort' : 'reflection';
}

function moduleText(number: number, random: Random): string {
  return `---
title: Leg ${number} of the road
summary: ${inventParagraph(random, 20)}
landmark: ${landmarks[number % landmarks.length] ?? 'store'}
poster: road.svg
posterAlt: A road and a house at dusk.
outcomes:
  - see the person in front of the job
  - do one thing that nobody asked for
---
`;
}

/** Hills, a house and a road, of some two kilobytes. */
function drawing(random: Random): string {
  const hill = (height: number, fill: string) => {
    const points = Array.from(
      { length: 17 },
      (_, place) => `${place * 40},${height + random.between(-18, 18)}`,
    );
    return `<path fill="${fill}" d="M0,400 L${points.join(' L')} L640,400 Z"/>`;
  };
  const windows = Array.from(
    { length: 6 },
    (_, place) =>
      `<rect x="${300 + place * 26}" y="${random.between(196, 204)}" width="14" height="22" fill="#ffd47a"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400">
<rect width="640" height="400" fill="#123532"/>
${hill(150, '#1b4a43')}
${hill(200, '#143c37')}
<rect x="288" y="176" width="176" height="100" fill="#2a5a50"/>
${windows.join('\n')}
${hill(280, '#e4e7da')}
<path d="M260 400C300 340 340 320 350 276" stroke="#2e3a38" stroke-width="24" fill="none"/>
</svg>
`;
}
