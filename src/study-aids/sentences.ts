/** A sentence and where in its line it begins. */
export type Sentence = { readonly text: string; readonly start: number };

/**
 * So long may a piece be that is spoken in one go, in UTF-16 units: some 15 seconds. Chromium has fallen
 * silent in the midst of longer ones (crbug.com/679437), and a long pause would lose much.
 */
const longest = 240;

/**
 * A line cut into sentences, without the blanks between them. Where the rules of Unicode (UAX #29)
 * part what belongs together, it is joined again: after "Mr.", and before a word in small letters.
 * An overlong sentence is cut at a stop or a blank.
 *
 * @param language the language of the line, `en`
 */
export function sentencesOf(line: string, language: string): readonly Sentence[] {
  return joined(segments(line, language)).flatMap(cut).flatMap(trimmed);
}

function segments(line: string, language: string): readonly Sentence[] {
  // Before 2024 some browsers had none: then a line is read as one.
  if (!('Segmenter' in Intl)) return [{ text: line, start: 0 }];
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenter.segment(line)].map(({ segment, index }) => ({
    text: segment,
    start: index,
  }));
}

const endsInShort = /(?:^|[\s(“‘])(?:Mr|Mrs|Ms|Dr|St|Prof|No|vs|e\.g|i\.e|\p{Lu})\.\s*$/u;
const beginsSmall = /^["'”’)\]]*\p{Ll}/u;

function joined(parts: readonly Sentence[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const part of parts) {
    const last = sentences.at(-1);
    if (last !== undefined && (endsInShort.test(last.text) || beginsSmall.test(part.text))) {
      sentences.splice(-1, 1, { text: last.text + part.text, start: last.start });
    } else {
      sentences.push(part);
    }
  }
  return sentences;
}

function cut({ text, start }: Sentence): readonly Sentence[] {
  if (text.length <= longest) return [{ text, start }];
  const head = text.slice(0, longest);
  const stop = Math.max(...[', ', '; ', ': ', ' – ', '— '].map((mark) => head.lastIndexOf(mark)));
  const at = stop > longest / 3 ? stop + 1 : head.lastIndexOf(' ');
  if (at <= 0) return [{ text, start }];
  return [{ text: text.slice(0, at), start }, ...cut({ text: text.slice(at), start: start + at })];
}

function trimmed({ text, start }: Sentence): readonly Sentence[] {
  const words = text.trim();
  return words === '' ? [] : [{ text: words, start: start + text.indexOf(words) }];
}
