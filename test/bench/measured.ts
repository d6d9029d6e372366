import type { BuildFigures } from './build-site.ts';
import type { SiteFigures } from './measure-site.ts';

/** A course that was measured. */
export type Measured = {
  readonly name: string;
  /** The course of this checkout, or one invented for the bench. */
  readonly kind: 'own' | 'invented';
  readonly lessons: number;
  readonly build: BuildFigures;
  readonly figures: SiteFigures;
};

/** What a figure is when it is none. */
export const none = 'not measured';
