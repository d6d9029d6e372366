import { createContext, use, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Picture } from './prose.ts';

/** A picture that has its `data:` address in the place of its own. */
export type PictureInPage = { readonly src: string; readonly drawing: string };

type Place = { readonly base: string; readonly inPage: PictureInPage | null };

const Base = createContext<Place>({ base: '/', inPage: null });

/** Tells the pictures below it under which path the site lies, and which one the page itself holds. */
export function PictureBase({
  base,
  inPage = null,
  children,
}: {
  readonly base: string;
  readonly inPage?: PictureInPage | null;
  readonly children: ReactNode;
}) {
  const place = useMemo(() => ({ base, inPage }), [base, inPage]);
  return <Base value={place}>{children}</Base>;
}

/** A picture's address on this site. */
export function usePictureAddress(picture: Picture): string {
  const { base, inPage } = use(Base);
  return inPage?.src === picture.src ? inPage.drawing : base + picture.src;
}
