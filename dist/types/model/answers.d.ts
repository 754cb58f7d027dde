import type { Field } from './form.js';
/**
 * What a person answered to one field: a string; true or false for `checkbox` and `consent`; chosen values for `checkboxes`;
 * `row.part` cells such as `saturday.morning` for `weekgrid`.
 */
export type Answer = string | boolean | string[];
/** By field name. */
export type Answers = Record<string, Answer>;
/** Columns of a week grid. */
export declare const DAY_PARTS: readonly ['morning', 'afternoon', 'evening'];
/** Whether a field is to be seen, by what was answered so far. */
export declare function isShown(field: Field, answers: Readonly<Answers>): boolean;
/** How many characters an answer may have. */
export declare const maxLength: (field: Field) => number;
