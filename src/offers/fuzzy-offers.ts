import { foldText } from '../model/fold-text.ts';
import { byScore, queryWords, type Hit, type SearchIndex } from './search-offers.ts';

/** Words of the index as they sound, and the offers they stand in. */
export type SoundIndex = ReadonlyMap<string, ReadonlySet<number>>;

/** Shorter words are typed right, or mean too many things. */
const MIN_LENGTH = 4;

/** How much of a query's word must be found again in a word of an offer. */
const MIN_LIKENESS = 0.5;

/**
 * A folded word as German ears have it, so that spelling costs nothing: Kaffee and Café, Erzihung and Erziehung, Hebame and Hebamme.
 * Coarser than the Kölner Phonetik, which would make one of too many.
 */
export const sound = (word: string): string =>
  word
    .replace(/ph|v/g, 'f')
    .replace(/c[hk]?|qu?/g, 'k')
    .replace(/[td]h|dt/g, 't')
    .replace(/t?z/g, 's')
    .replace(/[iy]e?h?/g, 'i')
    .replace(/([aeou])h(?![aeiou])/g, '$1')
    .replace(/(.)\1+/g, '$1');

export function soundIndex({ text, starts }: SearchIndex): SoundIndex {
  const index = new Map<string, Set<number>>();
  for (let offer = 0; offer + 1 < starts.length; offer++) {
    for (const word of text.slice(starts[offer]!, starts[offer + 1]!).split(/[^\p{L}\p{N}]+/u)) {
      if (word.length < MIN_LENGTH) continue;
      const key = sound(word);
      const offers = index.get(key) ?? new Set();
      index.set(key, offers.add(offer));
    }
  }
  return index;
}

/**
 * Offers with words that are like those of a query, most alike first: for the misspelt word, and for the compound whose second half is
 * another. The measure is the share of a word's trigrams that are found again, beginning of the word included.
 */
export function fuzzyOffers(index: SoundIndex, query: string): Hit[] {
  const words = queryWords(foldText(query)).filter((word) => word.length >= MIN_LENGTH);
  const sums = new Map<number, { score: number; words: number }>();
  for (const word of words) {
    const wanted = trigrams(sound(word));
    const best = new Map<number, number>();
    for (const [candidate, offers] of index) {
      const padded = ` ${candidate} `;
      const found = wanted.filter((trigram) => padded.includes(trigram)).length;
      if (found / wanted.length < MIN_LIKENESS) continue;
      // Of two that have as much of it, the shorter one is more alike.
      const likeness = found / wanted.length - candidate.length / 1000;
      for (const offer of offers) best.set(offer, Math.max(likeness, best.get(offer) ?? 0));
    }
    for (const [offer, likeness] of best) {
      const sum = sums.get(offer) ?? { score: 0, words: 0 };
      sums.set(offer, { score: sum.score + likeness, words: sum.words + 1 });
    }
  }
  return [...sums]
    .filter(([, sum]) => sum.words === words.length)
    .map(([offer, { score }]) => ({ offer, score }))
    .sort(byScore);
}

/** Threes of letters; the first begins the word, none ends it: compounds go on. */
function trigrams(word: string): string[] {
  const padded = ` ${word}`;
  return Array.from({ length: Math.max(1, padded.length - 2) }, (_, at) => padded.slice(at, at + 3));
}
