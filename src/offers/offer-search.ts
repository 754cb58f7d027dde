import type { Offer } from '../model/offer.ts';
import type { Text } from '../model/text.ts';
import type { OfferCatalogue } from './offer-catalogue.ts';
import { searchIndex, searchOffers, type Hit, type SearchIndex } from './search-offers.ts';

/** With fewer hits than that, a word may be misspelt. */
const ENOUGH = 3;

/** Searches the offers of a catalogue in what its reader and its authors write. Loaded when somebody is about to type. */
export class OfferSearch {
  readonly #offers: readonly Offer[];
  readonly #index: SearchIndex;
  #fuzzy: Promise<(query: string) => Hit[]> | undefined;

  constructor({ offers, feed, lang, provider }: OfferCatalogue) {
    const feedLang = feed.feed.lang ?? 'de';
    const topics = new Map(feed.categories.map((category) => [category.id, category]));
    const districts = new Map((feed.feed.districts ?? []).map(({ id, name }) => [id, name]));
    const words = (text: Text | undefined) => inBoth(text, lang, feedLang);
    this.#offers = offers;
    const texts = offers.map((offer) => {
      const { places = [], categories = [], tags = [], serviceArea } = offer;
      const areas = [...places.map(({ district }) => district), ...(serviceArea?.districts ?? [])];
      return {
        title: words(offer.title).join(' '),
        more: [
          words(offer.summary),
          words(provider(offer)?.name),
          categories.flatMap((id) => [...words(topics.get(id)?.label), ...(topics.get(id)?.match ?? [])]),
          tags.flatMap(words),
          places.flatMap(({ name, street, postcode, city }) => [...words(name), street, postcode, city]),
          areas.flatMap((id) => words(id === undefined ? id : (districts.get(id) ?? id))),
        ]
          .flat()
          .filter((word) => word !== undefined),
      };
    });
    this.#index = searchIndex(texts, feed.feed.synonyms);
  }

  /** What has the words of a query, best first. */
  exact(query: string): Offer[] {
    return searchOffers(this.#index, query).map(({ offer }) => this.#offers[offer]!);
  }

  enough = (found: readonly Offer[]): boolean => found.length >= ENOUGH;

  /** With what has words like those of a query, after the rest. */
  async fuzzy(query: string, found: readonly Offer[]): Promise<Offer[]> {
    this.#fuzzy ??= import('./fuzzy-offers.ts').then(({ fuzzyOffers, soundIndex }) => {
      const index = soundIndex(this.#index);
      return (text) => fuzzyOffers(index, text);
    });
    const like = (await this.#fuzzy)(query).map(({ offer }) => this.#offers[offer]!);
    return [...new Set([...found, ...like])];
  }
}

/** In the reader's language, and in that of the feed: people type German words on an English page. */
function inBoth(text: Text | undefined, lang: string, feedLang: string): string[] {
  if (text === undefined) return [];
  if (typeof text === 'string') return [text];
  const [own, feed, first] = [lang.toLowerCase(), feedLang.toLowerCase(), Object.keys(text)[0] ?? ''];
  const found = [own, own.split('-')[0]!, feed].flatMap((tag) => (Object.hasOwn(text, tag) ? [text[tag]!] : []));
  return found.length ? [...new Set(found)] : Object.hasOwn(text, first) ? [text[first]!] : [];
}
