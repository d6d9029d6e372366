import { gather, type Gathered } from '../../record/gather-parts.ts';
import { nameInScope } from '../../record/name-in-scope.ts';
import { parsePart, writePart } from '../../record/transfer-part.ts';

/*
 * Codes that were read outlast a reload of the page, in this tab and no longer: what stands here is of
 * somebody who has not said yes to it yet.
 */

const key = nameInScope(import.meta.env.BASE_URL, 'under-way');

/** What this tab had read before it was loaded anew; whatever stands there is read with care. */
export function loadUnderWay(): Gathered | null {
  try {
    const texts: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    if (!Array.isArray(texts)) return null;
    let gathered: Gathered | null = null;
    for (const text of texts as readonly unknown[]) {
      const read = parsePart(text);
      if (read.status === 'part') gathered = gather(gathered, read.part);
    }
    return gathered;
  } catch {
    return null;
  }
}

export function saveUnderWay(gathered: Gathered | null): void {
  try {
    // A single link is in the page's history already.
    if (gathered === null || gathered.of === 1) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(textsOf(gathered)));
  } catch {
    // Full or refused: then a reload begins anew.
  }
}

function textsOf({ transfer, of, pieces }: Gathered): readonly string[] {
  return [...pieces].map(([number, piece]) => writePart({ transfer, of, number, piece }));
}
