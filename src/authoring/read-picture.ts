import { basename, extname } from 'node:path';
import { suggest } from '../activities/nearest.ts';
import { slugOf } from '../activities/slug.ts';
import type { Picture } from '../ui/prose.ts';
import { checkSvg } from './check-svg.ts';
import { hash8 } from './hash.ts';
import { readUtf8 } from './load-file.ts';
import type { SourceModule, SourcePicture } from './load-sources.ts';
import { fileStart } from './mistake.ts';
import { isPictureFile, pictureEndings, readPictureSize } from './picture-size.ts';

/** A picture that a lesson shows. `src` is where it lies on disk, `name` where it is published. */
export type PublishedPicture = { readonly src: string; readonly name: string };

/** What is wrong with the address of a picture. */
export type Refusal = { readonly message: string; readonly remedy: string };

/** Finds pictures beside lessons, measures and checks each once, and keeps what is published. */
export type Album = {
  readonly find: (module: SourceModule, address: string) => Omit<Picture, 'alt'> | Refusal;
  readonly published: () => readonly PublishedPicture[];
};

export function openAlbum(): Album {
  const seen = new Map<SourcePicture, Omit<Picture, 'alt'>>();
  return {
    find: (module, address) => {
      const name = readAddress(address);
      const picture = module.pictures.get(name);
      if (!picture) return refuse(name, module);
      const known = seen.get(picture) ?? readPicture(name, picture, module);
      seen.set(picture, known);
      return known;
    },
    published: () => Array.from(seen, ([{ path }, { src }]) => ({ src: path, name: src })),
  };
}

function readPicture(name: string, picture: SourcePicture, module: SourceModule) {
  const { bytes, note } = picture;
  const ending = extname(name);
  if (ending === '.svg') {
    for (const { at, message, remedy } of checkSvg(readUtf8(bytes, note) ?? '')) {
      note(at, message, remedy);
    }
  }
  const size = readPictureSize(name, bytes);
  if (!size) {
    const isSvg = ending === '.svg';
    const message = isSvg
      ? 'This drawing does not say how large it is.'
      : `This is not a ${ending.slice(1)} picture, or it is damaged.`;
    const remedy = isSvg
      ? 'Write a viewBox in its `<svg>`: `viewBox="0 0 1600 900"`.'
      : 'Export it again in the format that its name says.';
    note(fileStart, message, remedy);
  }
  const stem = slugOf(basename(name, ending)) || 'picture';
  const src = `lessons/${module.id}/${stem}-${hash8(bytes)}${ending}`;
  return { src, ...(size ?? { width: 1, height: 1 }) };
}

function refuse(name: string, { pictures }: SourceModule): Refusal {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(name)) {
    const remedy =
      'Save the picture beside the lesson and write its file name: `![…](poster.svg)`.';
    return { message: 'This picture lies outside the course.', remedy };
  }
  if (/[/\\]/.test(name)) {
    const remedy = `Put it beside the lesson and write its name alone: \`${basename(name)}\`.`;
    return { message: `The picture “${name}” does not lie beside the lesson.`, remedy };
  }
  if (!isPictureFile(name)) {
    const remedy = `Save it as one of ${pictureEndings.join(', ')}, in small letters.`;
    return { message: `“${name}” is not a kind of picture that lessons show.`, remedy };
  }
  const message = `There is no picture “${name}” beside this file.`;
  const names = [...pictures.keys()];
  const remedy = names.length > 0 ? suggest(name, names) : `Put it into the module’s folder.`;
  return { message, remedy };
}

/** `./my%20poster.svg` → `my poster.svg` */
function readAddress(address: string): string {
  const name = address.trim().replace(/^\.\//, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
