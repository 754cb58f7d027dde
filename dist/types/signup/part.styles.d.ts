/** For the week grid and what stands beside a form. */
export declare const partStyles: import("lit").CSSResult;
