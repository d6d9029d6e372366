import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { expect, test } from 'vitest';

/** What each folder of `src` may import from; `type x` means nothing of x that runs. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  ui: [],
  activities: ['ui'],
  course: ['ui', 'type activities'],
  authoring: ['activities', 'course', 'ui'],
  build: ['type authoring', 'course', 'type offline', 'rescue', 'type src'],
  record: ['activities', 'course'],
  rescue: ['languages', 'record', 'ui'],
  progress: ['record', 'course', 'type activities'],
  assignments: ['activities', 'course', 'record', 'progress'],
  profiles: ['course', 'record', 'progress', 'assignments'],
  'study-group': ['activities', 'assignments', 'course', 'progress', 'record'],
  offline: ['languages', 'ui'],
  // What the interface says in other languages: tables, which know of the program only their shape.
  languages: [
    'ui',
    'type activities',
    'type offline',
    'type pages',
    'type rescue',
    'type search',
    'type study-aids',
  ],
  search: ['type activities', 'course', 'record', 'ui'],
  'study-aids': 'ui activities course record progress'.split(' '),
  pages:
    'ui activities course record progress assignments study-group offline profiles search study-aids src'.split(
      ' ',
    ),
  // Files that lie in `src` itself: the routes, the start in the browser, the start at build.
  src: ['course', 'languages', 'offline', 'pages', 'record', 'ui'],
};

const files = ['src', 'test'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => `${root}/${path.replaceAll(sep, '/')}`)
    .filter((path) => /\.(tsx?|css)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
);
const sources = files.filter(({ path }) => /^src\/.*\.tsx?$/.test(path));

test('every folder of src imports only from those below it', () => {
  const offences = sources.flatMap(({ path, text }) =>
    importsIn(text)
      .filter(({ from }) => from.startsWith('.'))
      .map((link) => ({ ...link, folder: folderOf(posix.join(posix.dirname(path), link.from)) }))
      .filter(({ folder }) => folder !== folderOf(path))
      .filter(({ folder, isType }) => {
        const allowed = mayUse[folderOf(path)] ?? [];
        return !allowed.includes(folder) && !(isType && allowed.includes(`type ${folder}`));
      })
      .map(({ from }) => `${path} imports ${from}`),
  );
  expect(offences).toEqual([]);
});

test('every folder of src is known, and lessons are read at build only', () => {
  expect(Object.keys(mayUse)).toEqual(
    expect.arrayContaining(sources.map(({ path }) => folderOf(path))),
  );
  const readers = sources
    .filter(({ path }) => !/^src\/(authoring\/|activities\/(.*\/)?(read-|markdown))/.test(path))
    .filter(({ text }) =>
      importsIn(text).some(({ from, isType }) => !isType && /mda?st|micromark|^yaml/.test(from)),
    );
  expect(readers.map(({ path }) => path)).toEqual([]);
});

test('only .tsx files know React', () => {
  const react =
    /^(react|react-dom|react-router|lucide-react|zustand|@testing-library\/react)(\/|$)/;
  const offences = files
    .filter(({ path }) => path.endsWith('.ts'))
    .filter(({ text }) =>
      importsIn(text).some(({ from }) => react.test(from) && from !== 'zustand/vanilla'),
    );
  expect(offences.map(({ path }) => path)).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  const long = files.filter(({ text }) => text.trimEnd().split('\n').length > 300);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('no file or folder has a name that says nothing', () => {
  const empty = /(^|\/)(utils?|helpers?|common|types|constants|hooks|misc|shared)(\/|\.|$)/;
  expect(files.map(({ path }) => path).filter((path) => empty.test(path))).toEqual([]);
});

test('no .ts file has a .tsx file of its name beside it, which the compiler would pass over', () => {
  const paths = new Set(files.map(({ path }) => path));
  expect([...paths].filter((path) => path.endsWith('.ts') && paths.has(`${path}x`))).toEqual([]);
});

test('nothing is tied to one machine', () => {
  const machine = /(^|[\s'"`(=])\/(home|Users|root|work|tmp)\/\w|[A-Z]:\\+Users/m;
  expect(files.filter(({ text }) => machine.test(text)).map(({ path }) => path)).toEqual([]);
});

/** `src/pages/shell.tsx` lies in `pages`, `src/start.tsx` in `src`. */
function folderOf(path: string): string {
  const [root = '', folder = '', ...inside] = path.split('/');
  return inside.length === 0 ? root : folder;
}

type Import = { readonly from: string; readonly isType: boolean };

function importsIn(text: string): readonly Import[] {
  const written =
    /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|(typeof )?import\('([^']+)'\)/gm;
  return [...text.matchAll(written)].map(([, type, named, typeOf, loaded]) => ({
    from: named ?? loaded ?? '',
    isType: (type ?? typeOf) !== undefined,
  }));
}
