import type { FileName } from './file-name.ts';
import type { SourceModule } from './load-sources.ts';
import { fileStart, type Note } from './mistake.ts';

type Named = { readonly fileName: FileName; readonly note: Note };

/** Notes modules, and lessons of one module, that share a number or a name. */
export function checkNames(modules: readonly SourceModule[]): void {
  checkTwins(modules, 'module');
  for (const { lessons } of modules) checkTwins(lessons, 'lesson');
}

function checkTwins(files: readonly Named[], what: string): void {
  for (const [index, { fileName, note }] of files.entries()) {
    for (const { fileName: other } of files.slice(0, index)) {
      const twin = `\`${other.number}-${other.name}\``;
      if (other.number === fileName.number) {
        const message = `Two ${what}s have the number ${fileName.number}: this one and ${twin}.`;
        note(fileStart, message, 'Give each its own number; it says which comes first.');
      }
      if (other.name === fileName.name) {
        const message = `Two ${what}s are called \`${fileName.name}\`: this one and ${twin}.`;
        note(fileStart, message, 'Give one of them another name; it is its address for ever.');
      }
    }
  }
}
