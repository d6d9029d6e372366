/** Text as a value of a calendar file: RFC 5545, 3.3.11. */
export function calendarText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, '');
}

/**
 * A content line as it stands in the file, at most 75 octets on each row, the rows after the first
 * begun with a space (RFC 5545, 3.1). No letter is cut in two, nor is a mark parted from its letter.
 */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  const rows: string[] = [];
  let row = '';
  let room = 75;
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    // A cluster of marks that fills more than a row is cut between its characters.
    const pieces = encoder.encode(segment).length > 70 ? [...segment] : [segment];
    for (const piece of pieces) {
      const octets = encoder.encode(piece).length;
      if (octets > room) {
        rows.push(row);
        row = '';
        room = 74; // after the space
      }
      row += piece;
      room -= octets;
    }
  }
  return [...rows, row].join('\r\n ');
}

/** An instant as a UTC date-time: `20261122T081500Z`. */
export function calendarInstant(instant: number): string {
  return `${calendarLocal(instant)}Z`;
}

/** The same without a zone, for what clocks show. */
export function calendarLocal(shown: number): string {
  return new Date(shown).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
}
