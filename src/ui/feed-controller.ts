import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { FeedError } from '../feed/feed-error.ts';
import type { Mapping } from '../feed/feed-config.ts';
import { fetchDocument } from '../feed/fetch-document.ts';
import type { Feed, RecordName } from '../model/feed.ts';
import { isObject } from '../model/is-object.ts';
import { FeedErrorEvent, FeedLoadEvent } from './events.ts';

/** What the host's attributes say about its data. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  feed: string;
  format: string;
  config: string;
}

/**
 * An element's `feed` → {@link Feed}. Loads when the attributes change, drops the answer that comes too late, and stops when the
 * element goes. The last good copy stays through a reload that fails.
 */
export class FeedController implements ReactiveController {
  status: 'loading' | 'ready' | 'failed' = 'loading';
  /** The last feed that could be read. */
  feed: Feed | undefined;

  readonly #host: FeedHost;
  readonly #only: readonly RecordName[];
  #abort: AbortController | undefined;
  #wanted = '';

  /** @param only - The lists of the feed that the host shows; the others are not read. */
  constructor(host: FeedHost, only: readonly RecordName[]) {
    this.#host = host;
    this.#only = only;
    host.addController(this);
  }

  hostUpdate() {
    const { feed, format, config } = this.#host;
    const wanted = JSON.stringify([feed, format, config]);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.load();
  }

  hostConnected() {
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    if (this.status === 'loading') {
      // Put back, it begins again.
      this.#wanted = '';
      this.#abort?.abort();
    }
  }

  /** Loads, again if need be. Never rejects. */
  async load(): Promise<void> {
    const host = this.#host;
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    const { signal } = abort;
    this.status = 'loading';
    host.requestUpdate();
    try {
      if (!host.feed.trim()) throw new Error('The attribute "feed" is missing.');
      // The feed is asked for first, before the code that reads it: both are under way together.
      for (const url of host.feed.trim().split(/\s+/)) {
        fetchDocument(new URL(url, document.baseURI).href, signal).catch(() => {
          // loadFeed asks for the same document and says what is wrong with it.
        });
      }
      const [{ loadFeed }, mapping] = await Promise.all([import('../feed/load-feed.ts'), this.#mapping(signal)]);
      const { feed, issues } = await loadFeed(host.feed, { format: host.format, mapping, only: this.#only, signal });
      if (signal.aborted) return;
      for (const issue of issues) {
        if (issue.severity === 'error') console.warn(`nahbei: ${issue.source ?? ''}#${issue.path} ${issue.message}`);
      }
      const unreadable = issues.find(({ path, severity }) => severity === 'error' && path === '');
      if (unreadable && this.#only.every((list) => !feed[list].length)) {
        this.#fail(unreadable.code, `${unreadable.source ?? ''} ${unreadable.message}`);
        return;
      }
      this.feed = feed;
      this.status = 'ready';
      host.requestUpdate();
      await host.updateComplete;
      host.dispatchEvent(
        new FeedLoadEvent({ offers: feed.offers.length, events: feed.events.length, issues: issues.length }),
      );
    } catch (error) {
      if (signal.aborted) return;
      this.#fail(error instanceof FeedError ? error.code : 'config', error);
    }
  }

  #fail(code: string, cause: unknown) {
    console.error(`nahbei: <${this.#host.localName}> has no data.`, cause);
    this.status = 'failed';
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new FeedErrorEvent(code));
  }

  async #mapping(signal: AbortSignal): Promise<Mapping | undefined> {
    const { config } = this.#host;
    const inline = this.#host.querySelector(':scope > script[type="application/json"][slot="config"]');
    if (!config && !inline) return undefined;
    const url = config && new URL(config, document.baseURI).href;
    const text = url ? new TextDecoder().decode(await fetchDocument(url, signal)) : (inline?.textContent ?? '');
    const value = JSON.parse(text) as unknown;
    if (!isObject(value)) throw new TypeError('The configuration is no JSON object.');
    return value['mapping'] as Mapping | undefined;
  }
}
