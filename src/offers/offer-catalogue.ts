import type { Category, Feed } from '../model/feed.ts';
import { filterOffers, type Answer, type FilteredOffers } from '../model/filter-offers.ts';
import { foldText } from '../model/fold-text.ts';
import type { Offer } from '../model/offer.ts';
import type { Organisation } from '../model/place.ts';
import type { Text } from '../model/text.ts';
import { wishFilter } from './wish-filter.ts';
import type { Group, Wish } from './wishes.ts';

/** Whether an offer is open at a time that a wish of the group `open` names. */
export type OpenAnswer = (offer: Offer, when: string) => Answer;

/** A feed's offers as one reader sees them: what follows from feed and language alone, worked out once. */
export class OfferCatalogue {
  readonly feed: Feed;
  /** Language of the reader, BCP 47. */
  readonly lang: string;
  /** From A to Z (DIN 5007-1), without those that have ended. */
  readonly offers: readonly Offer[];
  /** Topics that occur, without those below them. */
  readonly topics: readonly Category[];
  /** Languages that occur, BCP 47. */
  readonly languages: readonly string[];

  readonly #organisations: ReadonlyMap<string, Organisation>;
  readonly #categories: ReadonlyMap<string, Category>;
  readonly #offered = new Map<string, boolean>();

  /** @param plain - A text of the feed in the reader's language. */
  constructor(feed: Feed, lang: string, plain: (text: Text) => string) {
    this.feed = feed;
    this.lang = lang;
    const titles = new Map(feed.offers.map((offer) => [offer, foldText(plain(offer.title))]));
    this.offers = feed.offers
      .filter(({ status }) => status !== 'closed')
      .sort((a, b) => (titles.get(a)! < titles.get(b)! ? -1 : 1));
    this.languages = [...new Set(this.offers.flatMap(({ languages = [] }) => languages))].sort();
    this.#organisations = new Map(feed.organisations.map((organisation) => [organisation.id, organisation]));
    this.#categories = new Map(feed.categories.map((category) => [category.id, category]));
    const used = new Set(this.offers.flatMap(({ categories = [] }) => categories));
    // A set takes in what is added while it is walked through, and nothing twice: a topic below itself ends there.
    for (const id of used) used.add(this.#categories.get(id)?.parent ?? id);
    this.topics = feed.categories.filter(({ id, parent }) => parent === undefined && used.has(id));
  }

  find = (id: string): Offer | undefined => (id ? this.offers.find((offer) => offer.id === id) : undefined);

  provider = ({ provider }: Offer): Organisation | undefined =>
    typeof provider === 'string' ? this.#organisations.get(provider) : provider;

  /** Name of an offer's icon: its first topic's, or that of the topic above it. */
  icon({ categories = [] }: Offer): string | undefined {
    const topics = categories.map((id) => this.#categories.get(id));
    return topics.map((topic) => topic?.icon ?? this.#categories.get(topic?.parent ?? '')?.icon).find(Boolean);
  }

  /** @param found - What a search has found, best first; absent: all. */
  filter(wishes: readonly Wish[], open: OpenAnswer, found: readonly Offer[] = this.offers): FilteredOffers {
    return filterOffers(found, wishFilter(wishes, { categories: this.feed.categories, open }));
  }

  /** Whether there are offers that a wish would find: one that finds nothing is no choice. */
  canFind(group: Group, value: string): boolean {
    const key = `${group} ${value}`;
    let known = this.#offered.get(key);
    if (known === undefined) {
      known = this.filter([{ group, value }], () => undefined).matching.length > 0;
      this.#offered.set(key, known);
    }
    return known;
  }
}
