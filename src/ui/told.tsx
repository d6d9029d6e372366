import type { ReactNode } from 'react';
import { tongueHere } from './spoken.ts';

/**
 * A sentence of the interface inside something English. What is `quoted` in it stays in the language
 * around it.
 */
export function Told({ children }: { readonly children: string }): ReactNode {
  const here = tongueHere();
  if (here.lang === undefined) return children;
  return children.split(/[\u2068\u2069]/).map((piece, place) =>
    place % 2 === 1 || piece === '' ? (
      piece
    ) : (
      <span key={place} {...here}>
        {piece}
      </span>
    ),
  );
}
