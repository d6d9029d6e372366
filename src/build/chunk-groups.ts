import type { Plugin } from 'vite';

type Graph = {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
};

/** What all icons are made with, and those that a lesson shares with other pages. */
const iconParts =
  /lucide-react[\\/]dist[\\/]esm[\\/](?!icons)|icons[\\/](arrow-right|arrow-down|chevron-left|x)\.m?js$/;

/** Where most visits begin: the start, a lesson's page, and the activities that nearly every lesson has. */
const lesson = [
  'start.tsx',
  'pages/lesson-page.tsx',
  'activities/choice/choice-view.tsx',
  'activities/rate/rate-view.tsx',
  'activities/reflection/reflection-view.tsx',
  'activities/sort/sort-view.tsx',
];

/**
 * Into which files the program is packed. A dozen small ones cost more to fetch and to pack than one,
 * so what a lesson needs and others share is one file; it has nothing else in it, because every
 * first visit pays for it. The rest is left to the bundler, by who needs it.
 */
export function chunkGroups(source: string) {
  let needed: ReadonlySet<string> = new Set();
  const findNeeded: Plugin = {
    name: 'extra-mile:needed-by-a-lesson',
    applyToEnvironment: ({ name }) => name === 'client',
    buildEnd() {
      needed = reach(
        lesson.map((file) => `${source}/${file}`),
        this,
      );
    },
  };
  const groups = [
    // What changes with an upgrade only is not fetched again with every new build.
    {
      name: 'react',
      test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/,
      priority: 7,
    },
    // What the first script and a language's words need of the program, so that the rest can come
    // after them: a table that comes before its translation stays English.
    {
      name: 'first',
      test: /preload-helper|record[\\/](local-store|name-in-scope)|ui[\\/](text-size|theme\.ts|safe-mode|reading-face|language|spoken|capital)/,
      minShareCount: 2,
      includeDependenciesRecursively: false,
      priority: 6,
    },
    // A language's words are kept where it was chosen, and nowhere else.
    {
      name: 'language-es',
      test: /src[\\/]languages[\\/]es/,
      includeDependenciesRecursively: false,
      priority: 8,
    },
    // What is shown when something is wrong, and the file that one then keeps.
    {
      name: 'trouble',
      test: /src[\\/](pages[\\/](error-page|fault-page|not-on-device-page|roadside\.tsx|kept-work|(save|keep)-|storage-)|record[\\/](backup|write-backup|sha-256))/,
      includeDependenciesRecursively: false,
      priority: 5,
    },
    {
      name: 'shared',
      test: (id: string) => needed.has(id) || iconParts.test(id),
      minShareCount: 2,
      priority: 4,
    },
    // What nearly every lesson has is one file as well.
    {
      name: 'lesson',
      test: /pages[\\/]lesson-page\.tsx$|activities[\\/](choice|rate|reflection|sort)[\\/]\w+-view\.tsx$/,
      priority: 3,
    },
    // The study aids come after the page: what they share is not to come before it.
    { name: 'study-aids', test: /src[\\/]study-aids/, minShareCount: 2, priority: 3 },
    // What the other pages share.
    {
      name: 'pages',
      test: /src[\\/](pages|ui|offline|course|progress|record)/,
      minShareCount: 3,
      includeDependenciesRecursively: false,
      priority: 1,
    },
  ];
  return { findNeeded, groups };
}

/** These modules and all that they import, and so on; not what they only fetch later. */
function reach(modules: readonly string[], graph: Graph): ReadonlySet<string> {
  const reached = new Set<string>();
  const left = [...modules];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    // A package's index imports all that it has: the bundler takes what is used of it.
    if (reached.has(id) || id.includes('node_modules')) continue;
    reached.add(id);
    left.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}
