import type { Issue } from '../../model/issue.js';
import type { Mapping } from '../feed-config.js';
/** What an adapter gives: the document in our words, and the way back for whoever has to mend it. */
export interface Adapted {
    /** A nahbei document; not checked yet. */
    document: unknown;
    /** A JSON pointer into our document → one into the document as its author wrote it. */
    origin?: (path: string) => string;
}
/** One adapter is one function that only renames; what is right is decided afterwards, for all formats alike. */
export type Adapter = (document: unknown, mapping: Mapping | undefined, issues: Issue[]) => Adapted;
/** The names that `format` may have, besides `auto`. */
export declare const formats: string[];
/** The adapter of that name, loaded; undefined for a name nobody knows. */
export declare const adapter: (format: string) => Promise<Adapter | undefined>;
/** The format of a document, by what only it has. */
export declare function detectFormat(document: unknown, mapping: Mapping | undefined): string | undefined;
