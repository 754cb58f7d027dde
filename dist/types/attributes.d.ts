/**
 * The attributes that the elements have, for the spellings of the snippet that carry them as `data-*` or in a URL. A test holds
 * this list against the elements' own properties.
 */
export declare const allowedAttributes: ReadonlySet<string>;
