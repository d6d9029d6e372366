import type { YAMLError } from 'yaml';

type Explanation = { readonly message: string; readonly remedy: string };

const quotes =
  'Put the whole value in quotes: `title: "Dazzle: vary the treatment"`. A quote inside is written ’ or “ ”.';

const explanations: Partial<Record<YAMLError['code'], Explanation>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'There is a colon inside this value, or a line that is too far in.',
    remedy: quotes,
  },
  UNEXPECTED_TOKEN: {
    message: 'This value goes on after it has ended.',
    remedy: quotes,
  },
  BAD_SCALAR_START: {
    message: 'A value cannot begin with this sign.',
    remedy: quotes,
  },
  MISSING_CHAR: {
    message: 'A quote or bracket that was opened is not closed.',
    remedy: 'Write the same quote, or the closing bracket, at the end of the value.',
  },
  DUPLICATE_KEY: {
    message: 'This key is there twice.',
    remedy: 'Keep one of the two lines.',
  },
  TAB_AS_INDENT: {
    message: 'This line begins with a tab.',
    remedy: 'Begin it with spaces instead.',
  },
};

/** What went wrong in front matter that is not YAML, in words for somebody who never heard of it. */
export function explainYaml(error: YAMLError): Explanation {
  return (
    explanations[error.code] ?? {
      message: `The front matter cannot be read here: ${error.message}.`,
      remedy: 'Write plain `key: value` lines, and lists as lines of `  - text`.',
    }
  );
}
