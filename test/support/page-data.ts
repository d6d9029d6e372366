import type { PageData } from '../../src/course/page-data.ts';

/** The data that a built page carries, from its HTML. */
export function readPageData(html: string): PageData {
  const json = /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(html)?.[1];
  if (json === undefined) throw new Error('The page carries no data.');
  return JSON.parse(json) as PageData;
}
