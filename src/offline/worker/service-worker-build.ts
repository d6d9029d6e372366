import type { KeptFile } from '../lessons-list.ts';

/** What the build tells the worker of itself. */
export type ServiceWorkerBuild = {
  /** A hash over the shell, and with it over everything a page of this build may need. */
  readonly id: string;
  readonly shell: readonly ShellFile[];
  /** The name of the lessons' list, which is one of the shell's files. */
  readonly list: string;
  /** The same for each language that lessons were translated into. */
  readonly translations: Readonly<Record<string, string>>;
};

export type ShellFile = KeptFile & {
  /** A hash of the content where the name does not carry one already, else null. */
  readonly revision: string | null;
};
