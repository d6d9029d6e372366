/**
 * A table as a file that spreadsheets open: UTF-8 with its mark, for Excel; each cell in quotation
 * marks, lines ended as RFC 4180 says. A cell that a spreadsheet would run as a formula begins with an
 * apostrophe (owasp.org/www-community/attacks/CSV_Injection).
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  // The wide forms are taken for the narrow ones in some languages; blanks before them are passed over.
  const safe = /^[\s\p{Cf}]*[=+\-@|%＝＋－＠\t\r\n]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
