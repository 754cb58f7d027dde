import type { Issue } from '../model/issue.js';
/**
 * JSON from a stranger: undefined and an issue where there is none. Depth is counted on the text, before anything recursive
 * touches it.
 */
export declare function parseJson(text: string, issues: Issue[]): unknown;
