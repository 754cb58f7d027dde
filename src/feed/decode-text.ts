import type { Issue } from '../model/issue.ts';

/** Byte order marks (Unicode, 23.8). */
const MARKS: readonly [encoding: string, ...bytes: number[]][] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/**
 * The text in a file, whatever it was saved with: by its byte order mark, else UTF-8, else Windows-1252, which old office
 * software writes. What had to be guessed is an issue of severity `info`.
 */
export function decodeText(bytes: Uint8Array, issues: Issue[]): string {
  for (const [encoding, ...mark] of MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte)) return new TextDecoder(encoding).decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    issues.push({ path: '', code: 'encoding', message: 'Not UTF-8; read as Windows-1252.', severity: 'info' });
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
