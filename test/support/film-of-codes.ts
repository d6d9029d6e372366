import { drawQr } from '../../src/ui/qr-svg.ts';

const [width, height] = [640, 480];

/** A film in which codes stand one after another, as a camera would see them (YUV4MPEG2). */
export function filmOfCodes(texts: readonly string[]): Buffer {
  const pictures = texts.flatMap((text) => Array.from({ length: 5 }, () => picture(text)));
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`),
    ...pictures.flatMap((one) => [Buffer.from('FRAME\n'), one]),
  ]);
}

function picture(text: string): Buffer {
  const { size = 1, path = '' } = drawQr(text) ?? {};
  const scale = Math.floor(height / size);
  const [left, top] = [width - size * scale, height - size * scale].map((room) =>
    Math.floor(room / 2),
  );
  const light = Buffer.alloc(width * height, 235);
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = 0; row < scale; row += 1) {
      const start =
        ((top ?? 0) + Number(y) * scale + row) * width + (left ?? 0) + Number(x) * scale;
      light.fill(16, start, start + Number(length) * scale);
    }
  }
  // Nothing in it has a colour.
  return Buffer.concat([light, Buffer.alloc((width * height) / 2, 128)]);
}
