import { emptyFeed, records, type Feed } from '../model/feed.ts';
import type { ReadResult } from './read-feed.ts';

/**
 * Several feeds as one: the youth office's and the volunteer centre's on the same map. What the first says of itself holds; districts,
 * numbers for a crisis, holidays and synonyms are added up. Of records with the same id the one updated last is used.
 */
export function mergeFeeds(results: readonly ReadResult[]): ReadResult {
  const [first, ...others] = results;
  if (!first) return { feed: emptyFeed(), issues: [] };
  if (!others.length) return first;

  const feed: Feed = { ...emptyFeed(), feed: { ...first.feed.feed } };
  for (const name of Object.keys(records) as (keyof typeof records)[]) {
    const byId = new Map<string, { id: string; updated?: string }>();
    for (const record of results.flatMap((result) => result.feed[name] as { id: string; updated?: string }[])) {
      const twin = byId.get(record.id);
      if (!twin || (record.updated ?? '') >= (twin.updated ?? '')) byId.set(record.id, record);
    }
    feed[name] = [...byId.values()] as never;
  }
  for (const { feed: info } of others.map((result) => result.feed)) {
    feed.feed.districts = unique(feed.feed.districts, info.districts, (district) => district.id);
    feed.feed.crisis = unique(feed.feed.crisis, info.crisis, (line) => line.phone ?? line.url ?? '');
    feed.feed.holidays = unique(feed.feed.holidays, info.holidays, (holiday) => holiday.from + holiday.kind);
    if (info.synonyms) feed.feed.synonyms = { ...info.synonyms, ...feed.feed.synonyms };
    if (info.legal) feed.feed.legal = { ...info.legal, ...feed.feed.legal };
  }
  return { feed, issues: results.flatMap((result) => result.issues) };
}

function unique<T>(first: readonly T[] = [], second: readonly T[] = [], key: (item: T) => string): T[] {
  const keys = new Set(first.map(key));
  return [...first, ...second.filter((item) => !keys.has(key(item)))];
}
