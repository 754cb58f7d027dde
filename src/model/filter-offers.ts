import type { Offer } from './offer.ts';

/** What the feed says of an offer: yes, no, or nothing. */
export type Answer = boolean | undefined;

type Wish = string | readonly string[];

/**
 * What somebody looks for: one wish or more in each group. OR inside a group, AND between groups; a group that is absent or empty
 * asks for nothing.
 */
export interface OfferFilter {
  /** `professional`, `volunteer`, …; `mixed` is both of these. */
  kind?: Wish;
  /** Ids of categories. Those below one are not looked up: name them too. */
  category?: Wish;
  /** Ids or names of districts: where it takes place, or which it serves. */
  district?: Wish;
  /** BCP 47; `de` finds `de-DE` too. Somebody who interprets speaks every language. */
  language?: Wish;
  /** Stages (`pregnancy`, `birth`) and groups (`fathers`, `single-parents`, …). */
  audience?: Wish;
  /** How it reaches the family: `on-site`, `home-visit`, `online`, `phone`, `outreach`. */
  setting?: Wish;
  /** `free`. */
  cost?: Wish;
  /** `none`: one can come without an appointment. */
  appointment?: Wish;
  /** `yes`. What is accessible in part counts as unknown: it depends. */
  wheelchair?: Wish;
  /** Whether it is open at the time in question, by `openState`. */
  open?: (offer: Offer) => Answer;
}

/** Offers that are what somebody looks for, and those of which the feed does not say whether they are; each in the order given. */
export interface FilteredOffers {
  matching: Offer[];
  unknown: Offer[];
}

type Group = Exclude<keyof OfferFilter, 'open'>;

/** One fact, asked of one offer. */
const FACTS: Readonly<Record<Group, (offer: Offer, wish: string) => Answer>> = {
  kind: ({ kind }, wish) =>
    kind && (kind === wish || (kind === 'mixed' && (wish === 'professional' || wish === 'volunteer'))),
  category: ({ categories }, wish) => among(categories, wish),
  district({ places = [], serviceArea }, wish) {
    const known = [...places.map(({ district }) => district), ...(serviceArea?.districts ?? [])];
    return known.includes(wish) || (known.length && !known.includes(undefined) ? false : undefined);
  },
  language({ languages, interpreter }, wish) {
    if (interpreter === 'yes' || interpreter === 'on-request') return true;
    return among(languages?.flatMap(subtags), wish.toLowerCase());
  },
  audience: ({ audience }, wish) =>
    among(wish === 'pregnancy' || wish === 'birth' ? audience?.stages : audience?.groups, wish),
  setting: ({ setting, places }, wish) => among(setting ?? (places?.length ? ['on-site'] : undefined), wish),
  cost({ cost }) {
    if (cost?.free !== undefined) return cost.free;
    return cost?.max === 0 || (cost?.min ? false : undefined);
  },
  appointment({ appointment, hours, referral }) {
    if (appointment?.need === 'required' || referral?.need === 'required' || hours?.byAppointment) return false;
    return appointment?.need && true;
  },
  wheelchair({ accessibility, places = [] }) {
    const known = accessibility?.wheelchair ? [accessibility.wheelchair] : places.map(({ wheelchair }) => wheelchair);
    return known.includes('yes') || (known.length && known.every((value) => value === 'no') ? false : undefined);
  },
};

/**
 * Unknown is not "no": what the feed does not say of an offer keeps it from `matching`, not from being found. An offer is left out
 * only when the feed contradicts a wish.
 */
export function filterOffers(offers: readonly Offer[], filter: OfferFilter): FilteredOffers {
  const result: FilteredOffers = { matching: [], unknown: [] };
  const groups = (Object.keys(FACTS) as Group[])
    .map((group) => [FACTS[group], [filter[group] ?? []].flat()] as const)
    .filter(([, wishes]) => wishes.length);
  next: for (const offer of offers) {
    let unknown = false;
    for (const [fact, wishes] of groups) {
      const answer = any(offer, fact, wishes);
      if (answer === false) continue next;
      unknown ||= answer === undefined;
    }
    const open = filter.open ? filter.open(offer) : true;
    if (open !== false) result[unknown || open === undefined ? 'unknown' : 'matching'].push(offer);
  }
  return result;
}

/** OR in three values: one yes is enough; without one, one unknown leaves it open. */
function any(offer: Offer, fact: (offer: Offer, wish: string) => Answer, wishes: readonly string[]): Answer {
  let answer: Answer = false;
  for (const wish of wishes) {
    const one = fact(offer, wish);
    if (one) return true;
    if (one === undefined) answer = undefined;
  }
  return answer;
}

const among = (values: readonly string[] | undefined, wish: string): Answer =>
  values?.length ? values.includes(wish) : undefined;

/** `zh-Hant-TW` is `zh-hant-tw`, `zh-hant` and `zh`. */
const subtags = (tag: string): string[] =>
  tag
    .toLowerCase()
    .split('-')
    .map((_, index, parts) => parts.slice(0, index + 1).join('-'));
