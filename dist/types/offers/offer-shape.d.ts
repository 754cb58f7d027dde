import type { Kind } from '../model/offer.js';
/**
 * Looks of signs and markers, which are also their class names: a square for professionals, a disc for people from the neighbourhood
 * (volunteers, and self-help, where nobody is a professional either), a square with a disc where both work together, and a plain
 * square for places without staff and for what the feed does not say.
 */
export declare const LOOKS: readonly ['professional', 'volunteer', 'mixed', 'neutral'];
export type Look = (typeof LOOKS)[number];
export declare const lookOf: (kind: Kind | undefined) => Look;
