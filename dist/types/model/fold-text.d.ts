/**
 * Words as a search compares them: lower case, without accents, signs of gender and what is invisible, so that "Strasse" finds
 * "Straße", "sudstadt" finds "Südstadt" and "Erzieherinnen" finds "Erzieher*innen". Never shown. Sorting by it is DIN 5007-1.
 */
export declare function foldText(text: string): string;
