/** The open lesson's text, or null while there is none. */
export function openArticle(): HTMLElement | null {
  return document.querySelector('main article');
}

/** The blocks of the open lesson by their names (`the-story.3`), in their order. */
export function openBlocks(): ReadonlyMap<string, HTMLElement> {
  const found = openArticle()?.querySelectorAll<HTMLElement>('[data-place]') ?? [];
  return new Map([...found].map((block) => [block.dataset['place'] ?? '', block]));
}
