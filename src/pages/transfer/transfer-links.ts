import { takeAddress } from '../../course/address.ts';
import { splitTransfer, writePart } from '../../record/transfer-part.ts';

/** Letters of a link at most: mail and messages cut longer ones. */
const longestLink = 2_000;

/** Letters of a packed record in one code: a phone reads it from another phone's screen. */
const inOneCode = 380;

/** Letters of a packed record that are shown as codes at most: a minute and a bit. */
const inCodes = 60_000;

/**
 * The packed record as one link.
 *
 * @param site the site's address with its base path, with a slash at its end
 * @returns null when it is too long for one
 */
export function transferLink(packed: string, site: string): string | null {
  if (packed.length > longestLink) return null;
  const [link = ''] = linksOf(packed, packed.length, site) ?? [];
  return link.length > longestLink ? null : link;
}

/**
 * The packed record as links for a row of codes, so that also the camera of a phone that knows
 * nothing of the course leads to it.
 *
 * @returns null when there would be too many
 */
export function transferCodes(packed: string, site: string): readonly string[] | null {
  return packed.length > inCodes ? null : linksOf(packed, inOneCode, site);
}

function linksOf(packed: string, length: number, site: string): readonly string[] | null {
  const address = `${site}${takeAddress.slice(1)}#`;
  return splitTransfer(packed, length)?.map((part) => address + writePart(part)) ?? null;
}
