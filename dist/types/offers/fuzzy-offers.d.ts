import { type Hit, type SearchIndex } from './search-offers.js';
/** Words of the index as they sound, and the offers they stand in. */
export type SoundIndex = ReadonlyMap<string, ReadonlySet<number>>;
/**
 * A folded word as German ears have it, so that spelling costs nothing: Kaffee and Café, Erzihung and Erziehung, Hebame and Hebamme.
 * Coarser than the Kölner Phonetik, which would make one of too many.
 */
export declare const sound: (word: string) => string;
export declare function soundIndex({ text, starts }: SearchIndex): SoundIndex;
/**
 * Offers with words that are like those of a query, most alike first: for the misspelt word, and for the compound whose second half is
 * another. The measure is the share of a word's trigrams that are found again, beginning of the word included.
 */
export declare function fuzzyOffers(index: SoundIndex, query: string): Hit[];
