/**
 * How a cell begins that a spreadsheet would take for a formula: blanks, invisible marks and quotes may come before the sign, the
 * sign may be full-width, and a pipe starts a DDE command.
 */
const FORMULA = /^[\s\p{Cf}'"]*[=+\-@|＝＋－＠]/u;

/**
 * A table as CSV for German spreadsheets: semicolons, CRLF, every cell in quotes, UTF-8 with byte order mark. A cell that could be
 * a formula gets an apostrophe before it (OWASP CSV injection); so do phone numbers that begin with `+`.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return '\ufeff' + rows.map((row) => row.map(cell).join(';') + '\r\n').join('');
}

function cell(value: string): string {
  return `"${(FORMULA.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
}
