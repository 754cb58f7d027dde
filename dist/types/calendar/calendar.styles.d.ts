export declare const calendarStyles: import("lit").CSSResult;
