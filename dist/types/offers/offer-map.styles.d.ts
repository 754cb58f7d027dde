/** Layout of the offer map. Widths are those of the element: below 34 rem it is on a phone, from 52 rem it has two columns. */
export declare const offerMapStyles: import("lit").CSSResult;
