/** For elements with filters, views and facts: chips, segments, and the line of facts under a title. */
export declare const controls: import("lit").CSSResult;
