import type { Kind } from '../model/offer.js';
/** Who helps, in a word; `''` for what the feed does not say. */
export declare function kindWord(kind: Kind | undefined): string;
