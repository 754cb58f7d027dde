import type { RecordName } from '../model/feed.ts';
import type { Mapping, ReadOptions } from './feed-config.ts';
import { FeedError } from './feed-error.ts';
import { fetchDocument } from './fetch-document.ts';
import { mergeFeeds } from './merge-feeds.ts';
import { readFeed, type ReadResult } from './read-feed.ts';

/** How to load; see {@link ReadOptions} for `format` and `mapping`. */
export interface LoadOptions {
  format?: string | undefined;
  mapping?: Mapping | undefined;
  /** The lists to read; the others stay empty. Absent: all. */
  only?: readonly RecordName[] | undefined;
  /** Ends the load; the promise then rejects with its reason. */
  signal?: AbortSignal | undefined;
}

/** Most pages of one feed (`next`) that are fetched. */
const MAX_PAGES = 10;

/**
 * Fetches one or several feeds and merges them: at most 10 s and 20 MB a document, one request for one URL on a page.
 * Relative URLs need a page, whose base they are resolved against. A feed that cannot be fetched costs only itself as long as
 * another one can; it becomes an issue whose `source` is its URL.
 *
 * @throws {FeedError} When none could be fetched.
 */
export async function loadFeed(urls: string | readonly string[], options: LoadOptions = {}): Promise<ReadResult> {
  const list = typeof urls === 'string' ? urls.split(/\s+/).filter(Boolean) : urls;
  const base = (globalThis as { document?: { baseURI?: string } }).document?.baseURI;
  const loads = list.map((url) => fetchPages(new URL(url, base).href, options));
  const settled = await Promise.allSettled(loads);
  options.signal?.throwIfAborted();

  const failures = settled.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  for (const failure of failures) if (!(failure instanceof FeedError)) throw failure;
  const documents = settled.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  if (!documents.length && failures.length) throw failures[0];

  const results: ReadResult[] = [];
  let mainLang: string | undefined;
  for (const { url, bytes } of documents) {
    const read: ReadOptions = {
      format: options.format,
      mapping: options.mapping,
      only: options.only,
      base: url,
      mainLang,
    };
    const result = await readFeed(bytes, read);
    mainLang ??= result.feed.feed.lang ?? 'de';
    for (const issue of result.issues) issue.source = url;
    results.push(result);
  }
  const merged = mergeFeeds(results);
  for (const { code, url, message } of failures as FeedError[]) {
    merged.issues.push({ path: '', code, message, severity: 'error', source: url });
  }
  return merged;
}

interface Page {
  url: string;
  bytes: Uint8Array;
}

/** A document and the pages it goes on in; only on the same origin, and never in a circle. */
async function fetchPages(first: string, { signal }: LoadOptions): Promise<Page[]> {
  const pages: Page[] = [];
  const seen = new Set<string>();
  for (let url: string | undefined = first; url !== undefined && !seen.has(url) && pages.length < MAX_PAGES;) {
    seen.add(url);
    const bytes = await fetchDocument(url, signal);
    pages.push({ url, bytes });
    url = nextPage(bytes, url);
  }
  return pages;
}

/** Most feeds have no second page: look for the word before parsing a second time. */
function nextPage(bytes: Uint8Array, url: string): string | undefined {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes('"next"')) return undefined;
  try {
    const { nahbei, next } = JSON.parse(text) as { nahbei?: unknown; next?: unknown };
    if (nahbei === undefined || typeof next !== 'string') return undefined;
    const page = new URL(next, url);
    return page.origin === new URL(url).origin ? page.href : undefined;
  } catch (error) {
    // Not JSON, or no address: readFeed says so for the page itself.
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}
