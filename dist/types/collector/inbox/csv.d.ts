/**
 * A table as CSV for German spreadsheets: semicolons, CRLF, every cell in quotes, UTF-8 with byte order mark. A cell that could be
 * a formula gets an apostrophe before it (OWASP CSV injection); so do phone numbers that begin with `+`.
 */
export declare function csv(rows: readonly (readonly string[])[]): string;
