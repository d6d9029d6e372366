/**
 * A sheet as a PNG, for sharing: its drawings and its words, each where the page has laid it out. What
 * decorates it by style alone (a shadow, a round corner) is left out.
 *
 * @param options.width of the picture, in pixels
 * @returns null where the browser makes no pictures
 */
export async function drawSheet(
  sheet: HTMLElement,
  { width, fileName }: { readonly width: number; readonly fileName: string },
): Promise<File | null> {
  await document.fonts.ready;
  const box = sheet.getBoundingClientRect();
  // All at once, because the page may scroll while pictures are read.
  const parts = partsOf(sheet);
  const scale = width / box.width;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round(box.height * scale);
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  pen.scale(scale, scale);
  pen.translate(-box.left, -box.top);
  for (const part of parts) await part(pen);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob && new File([blob], fileName, { type: 'image/png' });
}

type Part = (pen: CanvasRenderingContext2D) => void | Promise<void>;

/** What is to be drawn, from the back to the front. */
function partsOf(sheet: HTMLElement): readonly Part[] {
  const parts: Part[] = [ground(sheet)];
  const nodes = document.createTreeWalker(
    sheet,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node.parentElement instanceof SVGElement
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    if (node instanceof SVGSVGElement) parts.push(ground(node), drawing(node));
    else if (node instanceof HTMLElement) parts.push(ground(node));
    else if (node instanceof Text) parts.push(...lines(node));
  }
  return parts;
}

/** The colour behind an element, and the line above it. */
function ground(element: Element): Part {
  const { left, top, width, height } = element.getBoundingClientRect();
  const { backgroundColor, borderTopWidth, borderTopColor } = getComputedStyle(element);
  return (pen) => {
    pen.fillStyle = backgroundColor;
    pen.fillRect(left, top, width, height);
    pen.fillStyle = borderTopColor;
    pen.fillRect(left, top, width, parseFloat(borderTopWidth));
  };
}

/** A text line by line, as it was broken. */
function lines(text: Text): readonly Part[] {
  const style = text.parentElement === null ? null : getComputedStyle(text.parentElement);
  if (style === null) return [];
  const found: { words: string; left: number; right: number; readonly top: number }[] = [];
  const range = document.createRange();
  for (const { segment, index } of new Intl.Segmenter().segment(text.data)) {
    range.setStart(text, index);
    range.setEnd(text, index + segment.length);
    const [box] = range.getClientRects();
    if (box === undefined) continue;
    const line = found.at(-1);
    if (line === undefined || box.top > line.top + box.height / 2) {
      found.push({ words: segment, left: box.left, right: box.right, top: box.top });
    } else {
      line.words += segment;
      // A blank at the end of a line is not drawn.
      if (segment.trim() === '') continue;
      line.left = Math.min(line.left, box.left);
      line.right = Math.max(line.right, box.right);
    }
  }
  const { fontStyle, fontWeight, fontSize, fontFamily, color } = style;
  return found.map(({ words, left, right, top }) => (pen) => {
    pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    pen.fillStyle = color;
    const said = words.trimEnd();
    const { width, fontBoundingBoxAscent } = pen.measureText(said);
    pen.save();
    // As wide as the page has it, letter spacing included.
    pen.translate(left, top + fontBoundingBoxAscent);
    pen.scale((right - left) / Math.max(1, width), 1);
    pen.fillText(said, 0, 0);
    pen.restore();
  });
}

/* What style sheets say of a drawing: a picture by itself has none. */
const paints = [
  'fill',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'stroke-dashoffset',
  'opacity',
] as const;

function drawing(svg: SVGSVGElement): Part {
  const { left, top, width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [place, element] of [svg, ...svg.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(element);
    for (const paint of paints) copies[place]?.setAttribute(paint, style.getPropertyValue(paint));
    copies[place]?.removeAttribute('class');
  }
  // Drawn sharp in the size of the picture, not in that of the page.
  copy.setAttribute('width', String(width * 8));
  copy.setAttribute('height', String(height * 8));
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const source = new XMLSerializer().serializeToString(copy);
  return async (pen) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
    await image.decode();
    pen.drawImage(image, left, top, width, height);
  };
}
