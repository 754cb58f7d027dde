import { foldText } from '../model/fold-text.ts';

/** What of one offer is searched. */
export interface SearchText {
  title: string;
  /** Everything else: summary, provider, topics, tags, district. */
  more: readonly string[];
}

/** All offers as one folded text, built once per feed and language. */
export interface SearchIndex {
  /** Entries one after the other, each `\0title\nmore`. */
  text: string;
  /** Where each entry begins in `text`; one more at the end. */
  starts: Uint32Array;
  /** Where each title ends in `text`. */
  titleEnds: Uint32Array;
  /** Groups of words that mean the same, folded. */
  synonyms: readonly (readonly string[])[];
}

/** One offer that was found. */
export interface Hit {
  /** Its number in the index. */
  offer: number;
  /** Higher is better. */
  score: number;
}

/** Too short to guess what it is the beginning of. */
const MIN_STEM = 4;

export function searchIndex(
  offers: readonly SearchText[],
  synonyms: Readonly<Record<string, readonly string[]>> = {},
): SearchIndex {
  const starts = new Uint32Array(offers.length + 1);
  const titleEnds = new Uint32Array(offers.length);
  const parts: string[] = [];
  let at = 0;
  for (const [index, { title, more }] of offers.entries()) {
    const head = `\0${foldText(title)}`;
    const tail = `\n${foldText(more.join('\n'))}`;
    starts[index] = at;
    titleEnds[index] = at + head.length;
    at += head.length + tail.length;
    parts.push(head, tail);
  }
  starts[offers.length] = at;
  const groups = Object.entries(synonyms).map(([word, others]) => [word, ...others].map(foldText));
  return { text: parts.join(''), starts, titleEnds, synonyms: groups };
}

/**
 * The offers that have every word of a query, or a synonym of it, best first: in the title before elsewhere, at the beginning of a
 * word before inside one. Equal ones keep their order.
 */
export function searchOffers(index: SearchIndex, query: string): Hit[] {
  const whole = foldText(query);
  const words = queryWords(whole);
  if (!words.length) return [];
  const scores = words.map((word) => wordScores(index, word)).reduce(both);
  // Synonyms may be several words: "wacht nachts auf".
  if (words.length > 1) addSynonyms(index, whole, scores);
  return [...scores].map(([offer, score]) => ({ offer, score })).sort(byScore);
}

export const byScore = (a: Hit, b: Hit) => b.score - a.score || a.offer - b.offer;

/** Without what people put around words. */
export const queryWords = (folded: string): string[] => folded.split(/[\s,;.!?"'„“”«»()]+/).filter(Boolean);

type Scores = Map<number, number>;

function wordScores(index: SearchIndex, word: string): Scores {
  const scores: Scores = new Map();
  addHits(index, word, scores, 1);
  // On keyboards without umlauts people write "fruehe", and the text has "fruhe".
  const bare = word.replace(/([aou])e/g, '$1');
  if (bare !== word) addHits(index, bare, scores, 1);
  addSynonyms(index, word, scores);
  return scores;
}

function addSynonyms(index: SearchIndex, word: string, scores: Scores) {
  for (const group of index.synonyms) {
    if (!group.some((name) => name === word || (word.length >= MIN_STEM && name.startsWith(word)))) continue;
    for (const name of group) if (!name.includes(word)) addHits(index, name, scores, 0.5);
  }
}

/** One pass over the whole text, entry by entry; of several scores for an offer the best one counts. */
function addHits({ text, starts, titleEnds }: SearchIndex, word: string, scores: Scores, weight: number) {
  let entry = 0;
  for (let at = text.indexOf(word); at >= 0;) {
    while (starts[entry + 1]! <= at) entry++;
    const end = starts[entry + 1]!;
    let best = scores.get(entry) ?? 0;
    for (; at >= 0 && at < end; at = text.indexOf(word, at + 1)) {
      const before = text[at - 1]!;
      const atWord = !/[\p{L}\p{N}]/u.test(before);
      const score = (at < titleEnds[entry]! ? 4 : 1) + (atWord ? 2 : 0) + (before === '\0' ? 1 : 0);
      best = Math.max(best, score * weight);
    }
    scores.set(entry, best);
  }
}

const both = (a: Scores, b: Scores): Scores =>
  new Map([...a].flatMap(([offer, score]) => (b.has(offer) ? [[offer, score + b.get(offer)!] as const] : [])));
