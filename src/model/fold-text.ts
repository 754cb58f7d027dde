/** Accents of Latin letters, and the vowel signs that Arabic may have or leave out. */
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670]/g;

/** What is not seen: soft hyphen, the middle dot of Leichte Sprache, tatweel, marks of direction and width. */
const HIDDEN = /[\u00ad\u00b7\u2027\u0640\u200b-\u200f\u2060]/g;

/** `Erzieher*innen`, `Erzieher:in`, `Erzieher_innen`, `Erzieher/-in`. */
const GENDER = /[*:_/]-?(?=in(?:nen)?\b)/g;

/** `(m/w/d)`, `(w|m|x)`. */
const POSTING = /\((?:[mwdfx][/|, ]*){1,5}\)/g;

/** `Berater(in)`, `Berater(innen)`. */
const BRACKETED = /\((in|innen)\)/g;

/** Letters that do not fall apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * Words as a search compares them: lower case, without accents, signs of gender and what is invisible, so that "Strasse" finds
 * "Straße", "sudstadt" finds "Südstadt" and "Erzieherinnen" finds "Erzieher*innen". Never shown. Sorting by it is DIN 5007-1.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(HIDDEN, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter]!)
    .replace(POSTING, '')
    .replace(BRACKETED, '$1')
    .replace(GENDER, '')
    .replace(/\s+/g, ' ')
    .trim();
}
