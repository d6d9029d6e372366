import { inflateSync } from 'node:zlib';

/** A run of text on a page: how far its upper and lower ends are from the top, in points. */
export type PdfText = { readonly top: number; readonly bottom: number };

/** A page of a PDF, in points. */
export type PdfPage = {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
};

type Matrix = readonly [number, number, number, number, number, number];

const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

/** How far a letter goes above and below its line, of its size: less than any face of the course has. */
const ascent = 0.7;
const descent = 0.2;

/** What a browser printed: of every page its size and where its text stands. */
export function readPdf(pdf: Buffer): readonly PdfPage[] {
  const objects = readObjects(pdf.toString('latin1'));
  return [...objects.values()]
    .filter((body) => /\/Type\s*\/Page\b/.test(body))
    .map((body) => {
      const content = objects.get(/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '') ?? '';
      const [, width = '0', height = '0'] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)/.exec(body) ?? [];
      const texts = readTexts(inflate(content), Number(height));
      return { width: Number(width), height: Number(height), texts };
    });
}

/** Objects by their number, found by the table at the end: what is packed may look like one. */
function readObjects(text: string): ReadonlyMap<string, string> {
  const table = text.slice(Number(/startxref\s+(\d+)/.exec(text.slice(-200))?.[1] ?? 0));
  const starts = [...table.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, at]) => Number(at));
  const sorted = starts.toSorted((one, other) => one - other);
  return new Map(
    sorted.map((start, place) => {
      const body = text.slice(start, sorted[place + 1]);
      return [/^\d+/.exec(body)?.[0] ?? '', body];
    }),
  );
}

function inflate(content: string): string {
  const length = Number(/\/Length (\d+)/.exec(content)?.[1] ?? 0);
  if (length === 0) return '';
  const start = content.indexOf('stream\n') + 'stream\n'.length;
  return inflateSync(Buffer.from(content.slice(start, start + length), 'latin1')).toString(
    'latin1',
  );
}

/** Follows the operators that move text (PDF 32000-1, 8.4 and 9.4); strings are passed over. */
function readTexts(stream: string, height: number): readonly PdfText[] {
  const plain = stream
    .replaceAll(/\((?:\\.|[^\\)])*\)/gs, '()')
    .replaceAll(/<[0-9a-fA-F\s]*>/g, '()');
  const texts: PdfText[] = [];
  const saved: Matrix[] = [];
  let page = unmoved;
  let line = unmoved;
  let size = 0;
  let operands: number[] = [];
  for (const token of plain.split(/\s+/)) {
    if (/^[-+.\d]+$/.test(token)) {
      operands.push(Number(token));
      continue;
    }
    const matrix = operands.slice(-6) as unknown as Matrix;
    if (token === 'q') saved.push(page);
    else if (token === 'Q') page = saved.pop() ?? unmoved;
    else if (token === 'cm') page = times(matrix, page);
    else if (token === 'BT') line = unmoved;
    else if (token === 'Tm') line = matrix;
    else if (token === 'Td')
      line = times([1, 0, 0, 1, operands.at(-2) ?? 0, operands.at(-1) ?? 0], line);
    else if (token === 'Tf') size = operands.at(-1) ?? 0;
    else if (/T[jJ]$/.test(token)) {
      const [, , , scale, , base] = times(line, page);
      const letters = Math.abs(scale) * size;
      const top = height - base - ascent * letters;
      texts.push({ top, bottom: height - base + descent * letters });
    }
    if (!token.startsWith('/')) operands = [];
  }
  return texts;
}

function times(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [
    a * g + b * i,
    a * h + b * j,
    c * g + d * i,
    c * h + d * j,
    e * g + f * i + k,
    e * h + f * j + l,
  ];
}
