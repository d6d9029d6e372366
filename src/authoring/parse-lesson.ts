import type { Root } from 'mdast';
import { closeContainers } from './close-containers.ts';
import type { SourceLesson } from './load-sources.ts';
import { splitParts, type Stretch } from './split-parts.ts';

/** A lesson's file cut into parts that are not read yet. */
export type ParsedLesson = SourceLesson & {
  readonly tree: Root;
  readonly stretches: readonly Stretch[];
};

/** Cuts a lesson into parts, and notes containers that are left open. */
export function parseLesson(source: SourceLesson, parse: (text: string) => Root): ParsedLesson {
  const tree = closeContainers(parse(source.text), source.note);
  return { ...source, tree, stretches: splitParts(tree) };
}
