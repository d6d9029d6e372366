import type { Link } from 'mdast';
import { posix } from 'node:path';
import { nearest, suggest } from '../activities/nearest.ts';
import type { Reading } from '../activities/reader.ts';
import type { LessonId } from '../course/lesson.ts';
import type { Refusal } from './read-picture.ts';

/** Gives a link's address on the site, or null when it leads nowhere, which it has noted. */
export type ReadLink = (link: Link) => string | null;

/** A lesson to link to. */
export type Destination = { readonly id: LessonId; readonly parts: readonly string[] };

/** Every lesson by the path of its file, with `/` on every system. */
export type Atlas = ReadonlyMap<string, Destination>;

/** A reader of the links in one file, which notes those that lead nowhere. */
export function followLinks(from: string, atlas: Atlas, mistake: Reading['mistake']): ReadLink {
  return (link) => {
    const way = findWay(link.url, from, atlas);
    if (typeof way === 'string') return way;
    mistake(link, way.message, way.remedy);
    return null;
  };
}

/**
 * Where a link in a file leads: `/learn/pos/other#part` for another lesson's file, as it stands for
 * `https://…`, or why it cannot stay.
 */
function findWay(url: string, from: string, atlas: Atlas): string | Refusal {
  if (/^https:\/\//i.test(url) && URL.canParse(url)) return url;
  const [, scheme] = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url) ?? [];
  if (scheme !== undefined || url.startsWith('//')) return refuseScheme(url, scheme ?? '');
  const [path = '', part] = url.split(/#(.*)/s, 2).map(decode);
  const file = path === '' ? from : posix.join(posix.dirname(from), path);
  const destination = atlas.get(file);
  if (!destination) return refuseFile(path, from, atlas);
  const address = `/learn/${destination.id}`;
  if (part === undefined) return path === '' ? refuseFile(path, from, atlas) : address;
  if (destination.parts.includes(part)) return `${address}#${part}`;
  const message = `The lesson has no part \`#${part}\`.`;
  const { parts } = destination;
  return { message, remedy: parts.length > 0 ? suggest(part, parts) : 'Link to it without `#…`.' };
}

function refuseScheme(url: string, scheme: string): Refusal {
  if (/^http$/i.test(scheme)) {
    const message = 'This link leads to an address that is not encrypted.';
    return { message, remedy: `Write \`${url.replace(/^http:/i, 'https:')}\`.` };
  }
  const message = scheme
    ? `Lessons have no links that begin with \`${scheme}:\`.`
    : 'This link does not say how to get there.';
  const remedy = 'Link to a lesson’s file, `[words](2-other.md)`, or to an `https://…` address.';
  return { message, remedy };
}

function refuseFile(path: string, from: string, atlas: Atlas): Refusal {
  const files = Array.from(atlas.keys(), (file) => posix.relative(posix.dirname(from), file));
  const meant = nearest(path, files);
  const remedy =
    meant === null
      ? 'Write the name of its file, `2-other.md`, or `../2-dazzle/1-first.md` in another module.'
      : `Did you mean \`${meant}\`?`;
  return { message: path ? `There is no lesson “${path}”.` : 'This link is empty.', remedy };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
