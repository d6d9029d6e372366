/** What a code can be read from. */
export type Seen = HTMLVideoElement | ImageBitmap;

/** Gives the text of a QR code in a picture, or null where none can be read. It never rejects. */
export type ReadQr = (seen: Seen) => Promise<string | null>;

type Detector = {
  readonly detect: (seen: Seen) => Promise<readonly { readonly rawValue: string }[]>;
};

type DetectorClass = {
  new (options: { readonly formats: readonly string[] }): Detector;
  readonly getSupportedFormats: () => Promise<readonly string[]>;
};

/** The longer side of what is looked at, in pixels: finer makes it slow and finds no more. */
const finest = { video: 960, picture: 1600 } as const;

/** The browser's own reader where it has one, else one that is fetched. */
export async function loadQrReader(): Promise<ReadQr> {
  const own = await ownReader().catch(() => null);
  if (own === null) return loadReader();
  return async (seen) => {
    try {
      return (await own.detect(seen))[0]?.rawValue || null;
    } catch {
      // Some browsers have it in name only, until a part of the system is there.
      return (await loadReader())(seen);
    }
  };
}

/**
 * Reads the code in a picture that somebody chose. It never rejects.
 *
 * @returns null where there is none, or no picture
 */
export async function readQrInFile(file: Blob): Promise<string | null> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null) return null;
  try {
    const read = await loadQrReader();
    // What the browser's own reader misses, the other may find.
    return (await read(bitmap)) ?? (await (await loadReader())(bitmap));
  } catch {
    return null;
  } finally {
    bitmap.close();
  }
}

async function ownReader(): Promise<Detector | null> {
  const { BarcodeDetector } = globalThis as { readonly BarcodeDetector?: DetectorClass };
  const formats = (await BarcodeDetector?.getSupportedFormats()) ?? [];
  if (BarcodeDetector === undefined || !formats.includes('qr_code')) return null;
  return new BarcodeDetector({ formats: ['qr_code'] });
}

async function loadReader(): Promise<ReadQr> {
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  return async (seen) => {
    const pixels = drawing === null ? null : look(seen, canvas, drawing);
    if (pixels === null) return null;
    try {
      return decodeQR(pixels, seen instanceof ImageBitmap ? { effort: 4, timeLimit: 800 } : {});
    } catch {
      return null;
    }
  };
}

function look(
  seen: Seen,
  canvas: HTMLCanvasElement,
  drawing: CanvasRenderingContext2D,
): ImageData | null {
  const isPicture = seen instanceof ImageBitmap;
  const [width, height] = isPicture
    ? [seen.width, seen.height]
    : [seen.videoWidth, seen.videoHeight];
  if (width === 0 || height === 0) return null;
  const scale = Math.min(1, finest[isPicture ? 'picture' : 'video'] / Math.max(width, height));
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  drawing.drawImage(seen, 0, 0, canvas.width, canvas.height);
  return drawing.getImageData(0, 0, canvas.width, canvas.height);
}
