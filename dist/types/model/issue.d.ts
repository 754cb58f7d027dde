/** How much an {@link Issue} costs: an entry left out, a field left out, or nothing. */
export type Severity = 'error' | 'warning' | 'info';
/**
 * One fault in somebody's data. Data never throws: what is wrong becomes an issue, the rest is shown.
 * The feed, the form, the collector and the command line all report with this type.
 */
export interface Issue {
    /** JSON pointer (RFC 6901) into the document as its author wrote it, `/offers/12/places/0/geo/lat`; `''` is the whole document. */
    path: string;
    /** Machine-readable kind of fault, kebab-case: `required`, `type`, `pattern`, `range`, `url`, `duplicate-id`, … */
    code: string;
    /** One English sentence for developers. Never a value that a person typed. */
    message: string;
    severity: Severity;
    /** URL of the document, where several were read. */
    source?: string;
}
/** Appends one reference token to a JSON pointer (RFC 6901, 3). */
export declare function pointer(path: string, token: string | number): string;
