import { createContext } from 'react';
import type { Tongue } from './spoken.ts';

/**
 * What marks the language of the lesson around: for words of it that stand inside something named by
 * the interface, whose language an `aria-label` is read in.
 */
export const AuthoredTongue = createContext<Tongue>({});
