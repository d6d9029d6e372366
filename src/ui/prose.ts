/** A run of words on a line. Plain strings are text and nothing else: they are never read as markup again. */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'emphasis' | 'deleted'; readonly text: Words }
  | { readonly kind: 'code'; readonly text: string }
  /** `to` is an address inside the course (`/learn/…`, without the base path) or an `https:` address outside it. */
  | { readonly kind: 'link'; readonly to: string; readonly text: Words }
  /** A term of the glossary where a text first uses it; `to` is the address of its entry. */
  | { readonly kind: 'term'; readonly to: string; readonly text: string }
  | { readonly kind: 'break' };

export type Words = readonly Inline[];

/** A picture; `src` is relative to the base path, for example `lessons/1-pos/store-1a2b3c4d.svg`. */
export type Picture = {
  readonly src: string;
  /** What the picture shows, or '' where it only decorates. */
  readonly alt: string;
  /** Natural size in CSS pixels, so that the page keeps its lines when the picture arrives. */
  readonly width: number;
  readonly height: number;
};

/** One piece of running text: what is left of Markdown once activities are taken out. */
export type Prose =
  | { readonly kind: 'paragraph'; readonly text: Words }
  /** A heading inside a part; the part's own title is `Part.title`. */
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly text: Words }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      /** Each item is prose again: usually one paragraph, sometimes a nested list. */
      readonly items: readonly (readonly Prose[])[];
    }
  | { readonly kind: 'pull-quote'; readonly text: readonly Words[] }
  | { readonly kind: 'figure'; readonly picture: Picture; readonly caption: Words }
  | {
      readonly kind: 'table';
      readonly head: readonly Words[];
      readonly rows: readonly (readonly Words[])[];
    }
  | { readonly kind: 'code-sample'; readonly text: string }
  | { readonly kind: 'rule' }
  /** The green guide sign: one sentence to keep, then what it is and is not. */
  | { readonly kind: 'principle'; readonly headline: Words; readonly text: readonly Words[] }
  /** The till's own report card: what was core service and what was the experience. */
  | {
      readonly kind: 'report-card';
      readonly place: string;
      readonly rows: readonly {
        readonly grade: Grade;
        readonly title: Words;
        readonly text: Words;
      }[];
    };

/** C is core service, done properly. A is the experience. B lies between. */
export type Grade = 'A' | 'B' | 'C';

/** The words without their dress, for names, search and counting. */
export function plainText(words: Words): string {
  return words
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if (inline.kind === 'break') return ' ';
      return typeof inline.text === 'string' ? inline.text : plainText(inline.text);
    })
    .join('');
}
