import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext } from '@playwright/test';

const jsqr = readFileSync(createRequire(import.meta.url).resolve('jsqr'), 'utf8');

/** Another program's reader of QR codes: gives the text of the one in a screenshot. */
export async function codeReader(
  context: BrowserContext,
): Promise<(png: Buffer) => Promise<string | null>> {
  const page = await context.newPage();
  await page.addScriptTag({ content: jsqr });
  return (png) =>
    page.evaluate(
      async (url) => {
        const bitmap = await createImageBitmap(await (await fetch(url)).blob());
        const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        drawing?.drawImage(bitmap, 0, 0);
        const { data, width, height } = drawing?.getImageData(
          0,
          0,
          bitmap.width,
          bitmap.height,
        ) ?? {
          data: new Uint8ClampedArray(),
          width: 0,
          height: 0,
        };
        const { jsQR } = globalThis as unknown as {
          jsQR: (
            pixels: Uint8ClampedArray,
            width: number,
            height: number,
          ) => { readonly data: string } | null;
        };
        return jsQR(data, width, height)?.data ?? null;
      },
      `data:image/png;base64,${png.toString('base64')}`,
    );
}
