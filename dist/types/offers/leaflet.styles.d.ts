export declare const leafletStyles: import("lit").CSSResult;
