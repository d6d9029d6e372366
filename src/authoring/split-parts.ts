import type { Heading, Root, RootContent } from 'mdast';
import { textOf } from '../activities/markdown.ts';
import { claimNames, slugOf } from '../activities/slug.ts';

/** A stretch of a lesson before it is read: what stands under one `##`. */
export type Stretch = {
  readonly id: string;
  /** Null for what stands before the first `##`. */
  readonly heading: Heading | null;
  readonly content: readonly RootContent[];
};

/** Cuts a lesson at its `##` headings. What stands before the first is a part when it is anything. */
export function splitParts({ children }: Root): readonly Stretch[] {
  const unused = claimNames();
  const stretches: { id: string; heading: Heading | null; content: RootContent[] }[] = [];
  for (const child of children) {
    if (child.type === 'yaml') continue;
    if (child.type === 'heading' && child.depth === 2) {
      stretches.push({ id: unused(slugOf(textOf(child)) || 'part'), heading: child, content: [] });
      continue;
    }
    if (stretches.length === 0) {
      stretches.push({ id: unused('start'), heading: null, content: [] });
    }
    stretches.at(-1)?.content.push(child);
  }
  return stretches;
}
