import type { Interpreter } from '../../ui/spoken.ts';
import { activities } from './activities.ts';
import { pages } from './pages.ts';

const areas: Readonly<Record<string, unknown>> = { ...activities, ...pages };

/** The words of an area in Spanish; in English where nobody has written them yet. */
export const interpret: Interpreter = (area, english) => areas[area] ?? english;
