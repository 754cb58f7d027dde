/** The map's frame, buttons and markers. Left to right in every language: a map has no reading direction. */
export declare const mapStyles: import("lit").CSSResult;
