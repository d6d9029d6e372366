import { words } from './spoken.ts';

/** What stands around QR codes. A page with another purpose gives words of its own. */
export const qrWords = words('qr', {
  big: 'Big QR',
  shut: 'Close',
});

/** What is said where codes are read. */
export type ScannerWords = { readonly [Word in keyof typeof scannerWords]: string };

/** What is said while a code is looked for. */
export const scannerWords = words('scanner', {
  start: 'Use the camera',
  stop: 'Camera off',
  picture: 'Choose a picture',
  view: 'What the camera sees',
  asking: 'The browser asks whether this page may use the camera.',
  hold: 'Hold it steady.',
  refused: 'No camera here. Paste or choose a file instead.',
  reading: 'Looking for a code in the picture.',
  noCode: 'No code can be read in this picture. Take one in which it is large and sharp.',
});
