import type { Heading, RootContent } from 'mdast';

/** What stands under one `####` of an activity. */
export type Chapter = { readonly heading: Heading; readonly content: readonly RootContent[] };

/** Cuts an activity at its `####` headings; what stands before the first opens it. */
export function splitChapters(children: readonly RootContent[]): {
  readonly opening: readonly RootContent[];
  readonly chapters: readonly Chapter[];
} {
  const opening: RootContent[] = [];
  const chapters: { readonly heading: Heading; readonly content: RootContent[] }[] = [];
  for (const child of children) {
    if (child.type === 'heading' && child.depth === 4) {
      chapters.push({ heading: child, content: [] });
    } else (chapters.at(-1)?.content ?? opening).push(child);
  }
  return { opening, chapters };
}
