/** What all elements are built of: words, buttons, fields, and the two shapes. The rest: `controls.styles.ts`. */
export declare const base: import("lit").CSSResult;
