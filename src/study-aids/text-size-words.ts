import { words } from '../ui/spoken.ts';

/** What is said of the size of text. */
export const textSizeWords = words('text-size', {
  textSize: 'Text size',
  sizes: { 100: 'Usual size', 112.5: 'A little larger', 125: 'Larger', 150: 'Largest' },
});
