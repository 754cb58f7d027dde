/**
 * The attributes that the elements have, for the spellings of the snippet that carry them as `data-*` or in a URL. A test holds
 * this list against the elements' own properties.
 */
export declare const allowedAttributes: ReadonlySet<string>;
/** Gives an element what somebody wrote as `data-*` on a stand-in or a script; nothing that it does not have. */
export declare function copyData(from: Element, to: Element): void;
