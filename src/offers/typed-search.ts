import type { Offer } from '../model/offer.ts';
import type { OfferCatalogue } from './offer-catalogue.ts';
import type { OfferSearch } from './offer-search.ts';

/** Milliseconds after the last key until a search begins. */
const PAUSE = 150;

/**
 * What somebody types → the offers that it finds, best first. The code that searches comes when somebody is about to type, the code
 * that forgives a typo when little was found.
 */
export class TypedSearch {
  /** What is searched for. */
  query = '';
  /** Undefined: nothing is searched for. */
  found: readonly Offer[] | undefined;

  readonly #changed: () => void;
  #catalogue: OfferCatalogue | undefined;
  #search: OfferSearch | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param changed - The reader's search has found something else. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** What was typed last is not searched for any more. */
  stop() {
    clearTimeout(this.#timer);
  }

  /** Other offers, or another language: what was found before is forgotten, and looked for again. */
  use(catalogue: OfferCatalogue) {
    if (catalogue === this.#catalogue) return;
    this.#catalogue = catalogue;
    this.#search = this.found = undefined;
    if (this.query) void this.find(this.query);
  }

  /** Searches when the keys rest. */
  type(text: string) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.find(text), PAUSE);
  }

  /** Searches now; `''` ends the search. */
  async find(text: string) {
    clearTimeout(this.#timer);
    const query = text.trim();
    if (query) await this.prepare();
    const search = this.#search;
    this.query = query;
    this.found = query ? search?.exact(query) : undefined;
    this.#changed();
    if (!search || !this.found || search.enough(this.found)) return;
    const found = await search.fuzzy(query, this.found);
    // Typed on meanwhile.
    if (query !== this.query || search !== this.#search) return;
    this.found = found;
    this.#changed();
  }

  /** Somebody is about to type. */
  async prepare() {
    const catalogue = this.#catalogue;
    if (this.#search || !catalogue) return;
    try {
      const { OfferSearch } = await import('./offer-search.ts');
      if (catalogue === this.#catalogue) this.#search ??= new OfferSearch(catalogue);
    } catch (error) {
      console.error('nahbei: the search could not be loaded.', error);
    }
  }
}
