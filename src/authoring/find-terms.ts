import type { TermId } from '../course/glossary.ts';

/** A term and everything that lessons call it. */
export type TermForms = { readonly id: TermId; readonly forms: readonly string[] };

/** A term in a text, as places in its UTF-16 units. */
export type FoundTerm = { readonly id: TermId; readonly start: number; readonly end: number };

/** Finds the terms in a text, first to last; no two overlap. */
export type FindTerms = (text: string) => readonly FoundTerm[];

/**
 * A finder of terms: whole words, whatever their case, the longest form first. “Outrageous service”
 * inside “Positively Outrageous Service” is not found when both are terms; neither is “flip” in
 * “flip-flop”.
 */
export function openFinder(terms: readonly TermForms[]): FindTerms {
  const forms = terms
    .flatMap(({ id, forms: texts }) => texts.map((text) => ({ id, text })))
    .filter(({ text }) => text.trim() !== '')
    .toSorted((one, other) => other.text.length - one.text.length)
    .map(({ id, text }) => ({ id, pattern: new RegExp(wholeWords(patternOf(text)), 'giu') }));
  if (forms.length === 0) return () => [];
  const any = new RegExp(forms.map(({ pattern }) => pattern.source).join('|'), 'iu');
  return (text) => {
    if (!any.test(text)) return [];
    const found: FoundTerm[] = [];
    for (const { id, pattern } of forms) {
      for (const { index, 0: words } of text.matchAll(pattern)) {
        const end = index + words.length;
        if (found.every((other) => end <= other.start || index >= other.end)) {
          found.push({ id, start: index, end });
        }
      }
    }
    return found.toSorted((one, other) => one.start - other.start);
  };
}

const letter = String.raw`[\p{L}\p{M}\p{N}]`;
const hyphen = String.raw`[-\u2010\u2011]`;

function wholeWords(pattern: string): string {
  const before = `(?<!${letter}|${letter}${hyphen})`;
  const after = `(?!${letter}|${hyphen}${letter})`;
  return `${before}${pattern}${after}`;
}

/** White space or a hyphen between the words, and either apostrophe in them. */
function patternOf(text: string): string {
  return text
    .trim()
    .split(/[\s\u2010\u2011-]+/)
    .map((word) => word.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`))
    .map((word) => word.replaceAll(/['’]/g, "['’]"))
    .join(String.raw`(?:\s+|${hyphen})`);
}
