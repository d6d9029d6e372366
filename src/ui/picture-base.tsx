import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import type { Picture } from './prose.ts';

const Base = createContext('/');

/** Tells the pictures below it under which path the site lies. */
export function PictureBase({
  base,
  children,
}: {
  readonly base: string;
  readonly children: ReactNode;
}) {
  return <Base value={base}>{children}</Base>;
}

/** A picture's address on this site. */
export function usePictureAddress(picture: Picture): string {
  return use(Base) + picture.src;
}
