import { fileStart, type Point } from './mistake.ts';

/** What must not stand in a drawing, and what to do about it. */
export type SvgMistake = { readonly at: Point; readonly message: string; readonly remedy: string };

const remedy = 'Export it again as plain SVG, or take this out by hand.';

/**
 * Everything in a drawing that could run or reach out of it. It looks for words anywhere in the
 * text, comments included, so that no trick of writing hides one.
 */
const dangers: readonly (readonly [pattern: RegExp, found: string])[] = [
  [/<(?:[\w.-]+:)?script\b/gi, 'This drawing holds a script.'],
  [/["'\s/]on[a-z]+\s*=/gi, 'This drawing holds an event handler, which runs a script.'],
  [/javascript\s*:/gi, 'This drawing holds a `javascript:` address.'],
  [
    /<(?:[\w.-]+:)?(?:foreignObject|iframe|embed|object|audio|video|handler|listener)\b/gi,
    'This drawing holds something that is not drawn.',
  ],
  [/<!(?:ENTITY|DOCTYPE[^>]*\[)/gi, 'This drawing defines entities.'],
  [/<\?xml-stylesheet/gi, 'This drawing asks for a style sheet.'],
  [/@import\b/gi, 'This drawing imports a style sheet.'],
  [
    /attributeName\s*=\s*["']?(?:[\w.-]+:)?href/gi,
    'This drawing changes an address while it moves.',
  ],
  [
    /\b(?:href|src)\s*=\s*(?!\s)(?!["']?(?:#|data:image\/(?:png|jpeg|webp|gif)[;,]))/gi,
    'This drawing refers to something outside itself.',
  ],
  [
    /\b(?:url|src|image|image-set)\(\s*(?!\s)(?!["']?#|["']?data:image\/(?:png|jpeg|webp|gif)[;,])/gi,
    'This drawing refers to something outside itself.',
  ],
  [/\\/g, 'This drawing holds a backslash, which can hide an address in its styles.'],
];

/** Names every place of a drawing that could run a script or ask for something from elsewhere. */
export function checkSvg(text: string): readonly SvgMistake[] {
  const mistakes = dangers.flatMap(([pattern, message]) =>
    Array.from(text.matchAll(pattern), (match) => {
      const lead = /^["'\s/]/.test(match[0]) ? 1 : 0;
      return { at: placeOf(text, match.index + lead), message, remedy };
    }),
  );
  return [...mistakes, ...checkReferences(text), ...checkEncoding(text)];
}

/** `u&#114;l(…)` is `url(…)` to a browser: letters are written as letters. */
function checkReferences(text: string): SvgMistake[] {
  return Array.from(text.matchAll(/&#(x[0-9a-f]+|\d+)/gi), (match) => {
    const code = Number(match[1]?.toLowerCase().replace(/^x/, '0x'));
    const hides = code > 0x20 && code < 0x7f && !`"&'<>`.includes(String.fromCharCode(code));
    const message = `This drawing writes a letter as \`${match[0]};\`.`;
    return hides ? [{ at: placeOf(text, match.index), message, remedy }] : [];
  }).flat();
}

function checkEncoding(text: string): SvgMistake[] {
  if (!/^\s*<\?xml[^>]*\bencoding\s*=\s*["'](?!utf-8["'])/i.test(text)) return [];
  const message = 'This drawing says that it is not UTF-8.';
  return [{ at: fileStart, message, remedy: 'Save it with the encoding UTF-8.' }];
}

function placeOf(text: string, index: number): Point {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
