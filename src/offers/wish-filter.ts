import type { Category } from '../model/feed.ts';
import type { Answer, OfferFilter } from '../model/filter-offers.ts';
import type { Offer } from '../model/offer.ts';
import { GROUPS, valuesOf, type Wish } from './wishes.ts';

/**
 * The filter that a list of wishes means.
 *
 * @param open - Whether an offer is open at a time that a wish of the group `open` names.
 */
export function wishFilter(
  list: readonly Wish[],
  { categories, open }: { categories: readonly Category[]; open(offer: Offer, when: string): Answer },
): OfferFilter {
  const filter: OfferFilter = {};
  for (const group of GROUPS) {
    const values = valuesOf(list, group);
    if (group === 'open') {
      const when = values[0];
      if (when !== undefined) filter.open = (offer) => open(offer, when);
    } else if (values.length) {
      filter[group] = group === 'category' ? withChildren(values, categories) : values;
    }
  }
  return filter;
}

/** Topics, and the topics below them. */
function withChildren(ids: readonly string[], categories: readonly Category[]): string[] {
  const all = new Set(ids);
  // A set takes in what is added while it is walked through, and nothing twice: a topic below itself ends there.
  for (const id of all) for (const { parent, id: child } of categories) if (parent === id) all.add(child);
  return [...all];
}
