/** Headers of every answer: nothing may be framed, sniffed, cached or told to the next site. */
export declare const SECURITY_HEADERS: Readonly<Record<string, string>>;
/** Of the pages for people: our style sheet, forms to us, no script at all. */
export declare const PAGE_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** Two years, where the collector is reached by https. */
export declare const STRICT_TRANSPORT = "max-age=63072000";
