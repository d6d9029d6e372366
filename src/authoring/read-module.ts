import type { Landmark, ModuleOutline } from '../course/course.ts';
import { nearest } from '../activities/nearest.ts';
import type { Root } from 'mdast';
import { readFrontMatter } from './front-matter.ts';
import type { SourceModule, SourceText } from './load-sources.ts';
import { fileStart } from './mistake.ts';
import { readFrontPicture } from './read-front-picture.ts';
import type { Album } from './read-picture.ts';

/** A module without its place in the course and its lessons. */
export type ModuleDraft = Omit<ModuleOutline, 'number' | 'lessons'>;

const keys = {
  title: true,
  summary: true,
  landmark: true,
  poster: false,
  posterAlt: false,
  outcomes: true,
} as const;

const landmarks: Readonly<Record<Landmark, true>> = {
  store: true,
  fairground: true,
  bridge: true,
  pass: true,
  lighthouse: true,
};

/** Reads a module's front page; null when it lacks what a module cannot do without. */
export function readModule(
  module: SourceModule,
  parse: (text: string) => Root,
  album: Album,
): ModuleDraft | null {
  if (!module.front) {
    const remedy =
      'Write `module.md` beside its lessons, with `title`, `summary`, `landmark` and `outcomes`.';
    module.note(fileStart, 'This module has no `module.md`.', remedy);
    return null;
  }
  return readFront(module, module.front, parse(module.front.text), album);
}

function readFront(
  module: SourceModule,
  { note }: SourceText,
  tree: Root,
  album: Album,
): ModuleDraft | null {
  const front = readFrontMatter(tree, keys, note);
  const body = tree.children.find((child) => child.type !== 'yaml');
  if (body && tree.children[0]?.type === 'yaml') {
    const remedy = 'Say it in `summary`, or in the first lesson.';
    note(body.position?.start ?? fileStart, '`module.md` has no text of its own.', remedy);
  }
  const title = front.text('title');
  const summary = front.text('summary');
  const landmark = front.text('landmark');
  const outcomes = front.texts('outcomes').map(({ text }) => text);
  if (front.has('outcomes') && outcomes.length === 0) {
    const remedy = 'Write at least one: `  - …`, to follow “you can”.';
    note(front.at('outcomes'), '`outcomes` names nothing.', remedy);
  }
  const poster = readFrontPicture(front, 'poster', module, album, note);
  if (landmark !== null && !isLandmark(landmark)) {
    const names = Object.keys(landmarks);
    const meant = nearest(landmark, names);
    const remedy = meant ? `Did you mean \`${meant}\`?` : `Drawn are ${names.join(', ')}.`;
    note(front.at('landmark'), `There is no landmark \`${landmark}\`.`, remedy);
    return null;
  }
  if (title === null || summary === null || landmark === null) return null;
  return { id: module.id, title, summary, outcomes, landmark, poster };
}

function isLandmark(name: string): name is Landmark {
  return Object.hasOwn(landmarks, name);
}
