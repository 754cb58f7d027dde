/** What one can filter by: keys of the page's URL, and groups of an `OfferFilter`. */
export declare const GROUPS: readonly ['kind', 'category', 'district', 'language', 'audience', 'cost', 'appointment', 'wheelchair', 'open'];
export type Group = (typeof GROUPS)[number];
/** One thing that somebody filters by; lists of them keep the order in which they were chosen. */
export interface Wish {
    group: Group;
    value: string;
}
/** An attribute's or a URL's list: values with commas or blanks between them. */
export declare const wishes: (group: Group, list: string) => Wish[];
export declare const has: (list: readonly Wish[], group: Group, value: string) => boolean;
export declare const valuesOf: (list: readonly Wish[], group: Group) => string[];
/** With these values, or without them if the first one is there. Several go together: volunteers and self-help. */
export declare function toggle(list: readonly Wish[], group: Group, values: readonly string[]): Wish[];
/** Values that one button adds together: volunteers, and self-help where people help each other. */
export declare const NEIGHBOURS: string[];
/** What one button stands for: a wish, with the one that came along. */
export declare function together(list: readonly Wish[], { group, value }: Wish): string[];
/** Each wish that has a button of its own. */
export declare const apart: (list: readonly Wish[]) => Wish[];
