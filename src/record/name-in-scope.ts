/**
 * The name of something this course stores. It carries the base path, because hosts serve many
 * sites from one origin and all of them share its storage.
 *
 * @param scope the base path, `/training/`
 */
export function nameInScope(scope: string, what: string): string {
  return `extra-mile:${scope}:${what}`;
}
