import type { Adapter } from './index.js';
/**
 * Any JSON, by a configured {@link Mapping} of JSON pointers. Values are brought to the form that our field has, as far as there is
 * one meaning: `"50,55"` where a number belongs, `"Ja"` or `1` for true, `01.02.2026` for a date. The rest is left to the reader.
 */
export declare const mapped: Adapter;
