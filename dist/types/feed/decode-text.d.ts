import type { Issue } from '../model/issue.js';
/**
 * The text in a file, whatever it was saved with: by its byte order mark, else UTF-8, else Windows-1252, which old office
 * software writes. What had to be guessed is an issue of severity `info`.
 */
export declare function decodeText(bytes: Uint8Array, issues: Issue[]): string;
