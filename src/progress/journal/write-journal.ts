/** One entry as it goes into a file: what was asked, and the learner's own words. */
export type WrittenEntry = {
  readonly heading: string;
  /** Where and when: "Mile 6, Design one act, 4 June". */
  readonly from: string;
  readonly quote: string;
  readonly text: string;
};

/**
 * The journal as Markdown. What the learner wrote stands in block quotes, line by line, so that it
 * makes no headings and no lists, whatever it begins with.
 */
export function writeJournal(
  title: string,
  sections: readonly { readonly title: string; readonly entries: readonly WrittenEntry[] }[],
): string {
  const parts = sections
    .filter(({ entries }) => entries.length > 0)
    .map((section) =>
      [`## ${line(section.title)}`, ...section.entries.map(writeEntry)].join('\n\n'),
    );
  return `${[`# ${line(title)}`, ...parts].join('\n\n')}\n`;
}

function writeEntry({ heading, from, quote, text }: WrittenEntry): string {
  return [
    `### ${line(heading)}`,
    line(from),
    ...(quote.trim() === '' ? [] : [quoted(`“${quote}”`)]),
    ...(text.trim() === '' ? [] : [quoted(text)]),
  ].join('\n\n');
}

function quoted(text: string): string {
  return text
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((each) => (each.trim() === '' ? '>' : `> ${escape(each)}`))
    .join('\n');
}

/* Headings are one line. */
function line(text: string): string {
  return escape(text.replaceAll(/\s+/g, ' ').trim());
}

function escape(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>#|~&!]/g, String.raw`\$&`)
    .replace(
      /^(\s*)([-+=:]|\d{1,9}[.)])/,
      (_, blank: string, mark: string) => blank + mark.replace(/.$/, String.raw`\$&`),
    );
}
