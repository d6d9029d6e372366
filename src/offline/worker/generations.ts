/**
 * The names of a site's caches. One origin may hold several sites, so each name carries the base
 * path between two marks that a path cannot contain:
 *
 *     extra-mile|/training/|shell|3f2a…   the shell of one build
 *     extra-mile|/training/|lessons       lesson files of all builds; their names carry their hash
 *     extra-mile|/training/|generations   which builds were in use
 *     extra-mile|/training/|shared        what another app has just handed over
 *
 * @param base the path of the worker's scope, with a slash at its end
 */
export function cacheNames(base: string) {
  const site = `extra-mile|${base}|`;
  return {
    shell: (build: string) => `${site}shell|${build}`,
    lessons: `${site}lessons`,
    generations: `${site}generations`,
    shared: `${site}shared`,
    isOurs: (name: string) => name.startsWith(site),
    isShell: (name: string) => name.startsWith(`${site}shell|`),
  };
}

export type CacheNames = ReturnType<typeof cacheNames>;

/**
 * The builds to keep once `build` is in use, the newest first: itself and the one before, whose pages
 * may still be open in another tab and ask for a chunk they have not loaded yet.
 */
export function nextGenerations(generations: readonly string[], build: string): readonly string[] {
  return [build, ...generations.filter((earlier) => earlier !== build)].slice(0, 2);
}

/** The caches of this site that no kept build needs. Other sites' caches are never among them. */
export function abandonedCaches(
  existing: readonly string[],
  names: CacheNames,
  generations: readonly string[],
): readonly string[] {
  const kept = [names.lessons, names.generations, names.shared, ...generations.map(names.shell)];
  return existing.filter((name) => names.isOurs(name) && !kept.includes(name));
}

/** An unreadable record counts as none: at worst a build is fetched again. */
export function parseGenerations(text: string): readonly string[] {
  try {
    const data: unknown = JSON.parse(text);
    return Array.isArray(data) ? data.filter((build) => typeof build === 'string') : [];
  } catch {
    return [];
  }
}
