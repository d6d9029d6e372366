import { encode } from 'uqr';

/** A QR code as a path of its dark modules, in a square of `size` modules with its margin. */
export type DrawnQr = { readonly size: number; readonly path: string };

/** Modules of white around a code: without them some readers do not find it. */
const margin = 4;

/** What fits at level M at most, in bytes of UTF-8 (ISO/IEC 18004, version 40). */
const holds = 2_331;

/** Draws a QR code at level M or better, the same for the same text; null when it does not fit. */
export function drawQr(text: string): DrawnQr | null {
  if (new TextEncoder().encode(text).length > holds) return null;
  const { data } = encode(text, { ecc: 'M', boostEcc: true, border: 0 });
  const rows = data.map((row, y) => rowPath(row, y + margin));
  return { size: data.length + 2 * margin, path: rows.join('') };
}

/**
 * The same as a file to download or print, dark on white.
 *
 * @throws RangeError when the text does not fit: ask `drawQr` first
 */
export function qrSvg(text: string): string {
  const drawn = drawQr(text);
  if (drawn === null) throw new RangeError('The text does not fit into a QR code.');
  const { size, path } = drawn;
  const pixels = size * 10;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${pixels}" height="${pixels}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}

/** Dark modules that lie side by side are one piece. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x + 1] === true) x += 1;
    path += `M${start + margin} ${y}h${x + 1 - start}v1h-${x + 1 - start}z`;
  }
  return path;
}
