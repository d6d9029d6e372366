import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { mendFileName } from './file-name.ts';
import { fileStart, type Note } from './mistake.ts';

/** A file or folder of the course. */
export type Entry = { readonly name: string; readonly path: string; readonly isFolder: boolean };

/**
 * What a folder holds, without what authors keep for themselves: README.md and names that begin
 * with `_` or `.`. Notes a folder that cannot be read, and gives nothing then.
 */
export async function listFolder(folder: string, note: Note): Promise<readonly Entry[]> {
  try {
    const names = (await readdir(folder)).filter((name) => !isPrivate(name));
    return await Promise.all(
      names.toSorted().map(async (name) => {
        const path = join(folder, name);
        return { name, path, isFolder: (await stat(path)).isDirectory() };
      }),
    );
  } catch (error) {
    const message = `This folder cannot be read: ${String(error)}`;
    note(fileStart, message, 'Check its name, that it is there and that it may be read.');
    return [];
  }
}

/** The one for the whole course; it lies beside the modules. */
export const glossaryFile = 'glossary.md';

/** `syllabus.md`, `syllabus-short.md`: what groups go through together, beside the modules. */
export const syllabusFile = /^(syllabus(?:-[a-z0-9]+)*)\.md$/;

/** Notes a Markdown file that is neither a lesson, nor a module's front page, nor the glossary. */
export function checkStray({ name }: Entry, note: Note): void {
  const [, stem, ending] = /^(.*)\.(md|mdx|markdown)$/i.exec(name) ?? [];
  if (stem === undefined || ending === undefined) return;
  if (/^glossary$/i.test(stem)) {
    const message = `“${name}” is not where the glossary lies, or not what it is called.`;
    note(
      fileStart,
      message,
      `There is one for the course: \`${glossaryFile}\`, beside the modules.`,
    );
    return;
  }
  const remedy = `A lesson lies in a module’s folder and is named like \`${mendFileName(stem)}.md\`. To leave this file out of the course, name it \`_${name}\`.`;
  note(fileStart, `“${name}” is not a lesson’s name here.`, remedy);
}

/** A path as an author sees it: from the working directory, with `/` on every system. */
export function shown(path: string): string {
  return slashed(relative(process.cwd(), path)) || '.';
}

/** A path with `/` on every system. */
export function slashed(path: string): string {
  return path.split(sep).join('/');
}

function isPrivate(name: string): boolean {
  return /^[._]/.test(name) || /^readme\.md$/i.test(name);
}
