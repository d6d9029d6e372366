import { extname } from 'node:path';

/** Natural size in CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

const readers: Readonly<Record<string, (bytes: Buffer) => Size | null>> = {
  '.svg': readSvgSize,
  '.png': readPngSize,
  '.jpg': readJpegSize,
  '.webp': readWebpSize,
  '.avif': readAvifSize,
};

/** The file endings of pictures. */
export const pictureEndings: readonly string[] = Object.keys(readers);

export function isPictureFile(name: string): boolean {
  return pictureEndings.includes(extname(name));
}

/** A picture's size from the first bytes of its file; null when it is not what its name says. */
export function readPictureSize(name: string, bytes: Uint8Array): Size | null {
  const read = readers[extname(name)];
  try {
    const size = read?.(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) ?? null;
    return size && size.width > 0 && size.height > 0 ? size : null;
  } catch (error) {
    if (error instanceof RangeError) return null; // the file ends before its header does
    throw error;
  }
}

/** https://www.w3.org/TR/png-3/#11IHDR */
function readPngSize(bytes: Buffer): Size | null {
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Walks the segments to the frame header, SOF0 to SOF15. ITU-T T.81, B.2.2 */
function readJpegSize(bytes: Buffer): Size | null {
  if (bytes.readUInt16BE(0) !== 0xffd8) return null;
  for (let at = 2; bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    while (bytes[at + 1] === 0xff) at += 1; // fill bytes
    const marker = bytes.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
  }
  return null;
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function readWebpSize(bytes: Buffer): Size | null {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF') return null;
  switch (bytes.toString('latin1', 8, 16)) {
    case 'WEBPVP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    case 'WEBPVP8L': {
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'WEBPVP8 ':
      return {
        width: bytes.readUInt16LE(26) & 0x3fff,
        height: bytes.readUInt16LE(28) & 0x3fff,
      };
    default:
      return null;
  }
}

/**
 * The largest `ispe` property: thumbnails and tiles have smaller ones.
 * https://aomediacodec.github.io/av1-avif/ and ISO/IEC 23008-12, 6.5.3
 */
function readAvifSize(bytes: Buffer): Size | null {
  if (bytes.toString('latin1', 4, 8) !== 'ftyp') return null;
  let size: Size | null = null;
  for (let at = bytes.indexOf('ispe'); at >= 0; at = bytes.indexOf('ispe', at + 4)) {
    const [width, height] = [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)];
    if (!size || width * height > size.width * size.height) size = { width, height };
  }
  return size;
}

/** The size from a drawing's width and height in pixels, else from its viewBox. */
function readSvgSize(bytes: Buffer): Size | null {
  const [root] = /<svg\b[^>]*>/.exec(bytes.toString('utf8')) ?? [];
  if (!root) return null;
  const attribute = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*["']\\s*([^"']*?)\\s*["']`).exec(root)?.[1] ?? '';
  const [width, height] = ['width', 'height'].map((name) => {
    const [, pixels] = /^(\d*\.?\d+)(?:px)?$/.exec(attribute(name)) ?? [];
    return Number(pixels ?? 0);
  });
  if (width && height) return { width, height };
  const [, , boxWidth = 0, boxHeight = 0] = attribute('viewBox')
    .split(/[\s,]+/)
    .map(Number);
  return boxWidth > 0 && boxHeight > 0 ? { width: boxWidth, height: boxHeight } : null;
}
