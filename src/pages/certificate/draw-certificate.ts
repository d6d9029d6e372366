import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { drawQr } from '../../ui/qr-svg.ts';
import type { Award } from './award.ts';
import { certificateWords as words } from './certificate-words.ts';
import { nameSize, papers, type Paper } from './paper.ts';
import type { PaperCode } from './use-code.tsx';

/** So many pixels stand for a millimetre in the picture. */
const scale = 7;

const display = 'Besley, Georgia, serif';
const story = 'Charter, Cambria, Georgia, serif';

/**
 * The certificate as a PNG, for sharing: its frame, its words, its date and its square.
 *
 * @returns null where the browser makes no pictures
 */
export async function drawCertificate(
  { stretch, on }: Award,
  name: string,
  paper: Paper,
  code: PaperCode | null,
  calendar: Calendar,
): Promise<File | null> {
  const { width, height } = papers[paper];
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  await document.fonts.load(`600 20px Besley`).catch(() => []);
  pen.scale(scale, scale);
  pen.fillStyle = '#fffdf5';
  pen.fillRect(0, 0, width, height);
  drawFrame(pen, width, height);

  const minutes = stretch.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const middle = width / 2;
  const say = (text: string, y: number, font: string, colour: string) => {
    pen.font = font;
    pen.fillStyle = colour;
    pen.textAlign = 'center';
    pen.fillText(text, middle, y, width - 54);
  };
  const top = height * 0.24;
  const size = nameSize(name, width - 54);
  say(words.product, top - 16, `600 7px ${display}`, '#1b2725');
  say(words.says, top + 6, `italic 400 6px ${story}`, '#46524d');
  say(name, top + 12 + size, `600 ${size}px ${display}`, '#1b2725');
  say(words.travelled, top + 25 + size, `italic 400 6px ${story}`, '#46524d');
  say(stretch.title, top + 40 + size, `600 10px ${display}`, '#0e5347');
  const about = words.about(stretch.lessons.length, minutes);
  say(about, top + 51 + size, `400 5px ${story}`, '#46524d');
  say(words.dayOf(on, calendar), height - 36, `600 5px ${display}`, '#1b2725');
  const told =
    code === null ? words.selfReported : `${words.selfReported}. ${words.receipt(code.code)}`;
  say(told, height - 29, `400 3.8px ${story}`, '#46524d');
  if (code !== null) drawCode(pen, code.link, width, height);

  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob && new File([blob], words.fileName(stretch.id), { type: 'image/png' });
}

/* In the corner of the inner frame, as wide as on paper. */
function drawCode(
  pen: CanvasRenderingContext2D,
  link: string,
  width: number,
  height: number,
): void {
  const drawn = drawQr(link);
  if (drawn === null) return;
  const side = 36;
  pen.save();
  pen.translate(width - 19 - side, height - 19 - side);
  pen.scale(side / drawn.size, side / drawn.size);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, drawn.size, drawn.size);
  pen.fillStyle = '#000';
  pen.fill(pathOf(drawn.path));
  pen.restore();
}

function drawFrame(pen: CanvasRenderingContext2D, width: number, height: number): void {
  const round = (inset: number, radius: number) => {
    pen.beginPath();
    pen.roundRect(inset, inset, width - 2 * inset, height - 2 * inset, radius);
    pen.stroke();
  };
  pen.strokeStyle = '#0f5145';
  pen.lineWidth = 5.6;
  round(8, 9);
  pen.strokeStyle = '#f4a91d';
  pen.lineWidth = 0.8;
  pen.setLineDash([4, 3.3]);
  round(8, 9);
  pen.setLineDash([]);
  pen.strokeStyle = '#0f5145';
  pen.lineWidth = 0.45;
  round(13.5, 5);
}

function pathOf(path: string): Path2D {
  return new Path2D(path);
}
