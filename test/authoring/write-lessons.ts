import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { shown } from '../../src/authoring/list-folder.ts';
import type { Mistake } from '../../src/authoring/mistake.ts';
import { readCourse, type CourseReading } from '../../src/authoring/read-course.ts';

/** Files by their path in the lessons folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const moduleFile = `---
title: Positively Outrageous Service
summary: Six lessons.
landmark: store
outcomes:
  - design one act
---
`;

/** Line 6 of the file is the first of the body. */
export function lesson(body: string, front = 'title: First\nsummary: A lesson.'): string {
  return `---\n${front}\n---\n\n${body}\n`;
}

/** Writes a folder of lessons that is gone when the test is over. */
export async function writeLessons(files: Files): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lessons-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await addFiles(folder, files);
  return folder;
}

export async function addFiles(folder: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Reads files as a course; places are relative to its folder. */
export async function readFiles(files: Files): Promise<CourseReading> {
  const folder = await writeLessons(files);
  const reading = await readCourse(folder);
  const prefix = `${shown(folder)}/`;
  const within = (text: string) => text.replaceAll(prefix, '');
  const relative = (mistake: Mistake) => {
    const { file, message } = mistake;
    return {
      ...mistake,
      file: file === shown(folder) ? '.' : within(file),
      message: within(message),
    };
  };
  const { mistakes, warnings } = reading;
  return { ...reading, mistakes: mistakes.map(relative), warnings: warnings.map(relative) };
}

/** Reads one lesson, `1-pos/1-first.md`, in a module without mistakes. */
export async function readOne(text: string, beside: Files = {}): Promise<CourseReading> {
  return readFiles({ '1-pos/module.md': moduleFile, '1-pos/1-first.md': text, ...beside });
}

/** `1-pos/1-first.md:6:1  What was found. | What to write.` */
export function tell({ file, line, column, message, remedy }: Mistake): string {
  return `${file}:${line}:${column}  ${message} | ${remedy}`;
}

/** The mistakes of one lesson, each as a line. */
export async function mistakesIn(text: string, beside: Files = {}): Promise<readonly string[]> {
  return (await readOne(text, beside)).mistakes.map(tell);
}
