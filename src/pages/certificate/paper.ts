/** A sheet of paper on its side, in millimetres. */
export const papers = {
  a4: { width: 297, height: 210 },
  letter: { width: 279.4, height: 215.9 },
} as const;

export type Paper = keyof typeof papers;

/* Where Letter is the usual paper: CLDR, supplemental data, paperSize. */
const letterRegions = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** The paper that is usual where a device is, by its language tag: `es-MX` has Letter. */
export function usualPaper(language: string): Paper {
  try {
    const { region } = new Intl.Locale(language).maximize();
    return region !== undefined && letterRegions.has(region) ? 'letter' : 'a4';
  } catch {
    return 'a4';
  }
}

/** How large a name is set, in millimetres, so that it stays on one line; 56 pt at most. */
export function nameSize(name: string, room: number): number {
  // A letter of the face is 0.56 em wide at the mean, an ideograph a whole one.
  const ems = [...name].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1.02 : 0.58), 0);
  return Math.min(19.75, room / Math.max(1, ems));
}
