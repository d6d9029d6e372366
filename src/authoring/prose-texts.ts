import { plainText, type Prose } from '../ui/prose.ts';

/** The texts of a lesson, apart from its activities. */
export type ProseTexts = {
  /** Paragraphs, which are made of sentences. */
  readonly sentences: readonly string[];
  /** Headings, captions, cells of tables and what else stands for itself. */
  readonly labels: readonly string[];
};

/** The texts of a piece of prose, in the order of the page. */
export function textsOf(prose: Prose): ProseTexts {
  switch (prose.kind) {
    case 'paragraph':
      return { sentences: [plainText(prose.text)], labels: [] };
    case 'heading':
      return { sentences: [], labels: [plainText(prose.text)] };
    case 'list':
      return joinTexts(prose.items.flat().map(textsOf));
    case 'pull-quote':
      return { sentences: prose.text.map(plainText), labels: [] };
    case 'figure':
      return { sentences: [], labels: [plainText(prose.caption)] };
    case 'table':
      return { sentences: [], labels: [prose.head, ...prose.rows].flat().map(plainText) };
    case 'code-sample':
      return { sentences: [], labels: [prose.text] };
    case 'rule':
      return { sentences: [], labels: [] };
    case 'principle':
      return { sentences: [prose.headline, ...prose.text].map(plainText), labels: [] };
    case 'report-card': {
      const { place, rows } = prose;
      return {
        sentences: rows.map(({ text }) => plainText(text)),
        labels: [place, ...rows.map(({ title }) => plainText(title))],
      };
    }
  }
}

/** The texts of several pieces. */
function joinTexts(texts: readonly ProseTexts[]): ProseTexts {
  return {
    sentences: texts.flatMap(({ sentences }) => sentences),
    labels: texts.flatMap(({ labels }) => labels),
  };
}
