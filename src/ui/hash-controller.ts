import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { MARK, splitHash } from './hash.ts';

/**
 * View state in the page's URL, so that a view can be linked and the back button works: `#nahbei?offer=elterncafe&category=treff`.
 * What the page itself has in its fragment stays in front of ours. Never an age, a due date, a position, a street, or what somebody
 * typed.
 */
export class HashController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { noHash: boolean };
  readonly #changed: () => void;
  #page = '';
  readonly #listen = () => {
    const [page] = splitHash();
    // A jump to another part of the page says nothing about our view; its absence where the page is the same does.
    if (page === this.#page || !page || location.hash.includes(MARK)) this.#changed();
    this.#page = page;
  };

  /** @param changed - Called when the URL changed from outside: the back button, a link on the page. */
  constructor(host: ReactiveControllerHost & { noHash: boolean }, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected() {
    this.#page = splitHash()[0];
    addEventListener('popstate', this.#listen);
  }

  hostDisconnected() {
    removeEventListener('popstate', this.#listen);
  }

  /** A value; undefined when there is none, or the page wants no state in its URL. */
  get(key: string): string | undefined {
    return this.#host.noHash ? undefined : (splitHash()[1].get(key) ?? undefined);
  }

  /**
   * Writes values; undefined or an empty one takes the key away.
   *
   * @param push - Makes a step that the back button takes back; for views somebody opened, not for each tick of a filter.
   */
  set(values: Readonly<Record<string, string | undefined>>, push = false) {
    if (this.#host.noHash) return;
    const href = this.href(values);
    if (href === location.hash || href + location.hash === '#') return;
    try {
      history[push ? 'pushState' : 'replaceState'](
        history.state,
        '',
        href === '#' ? location.pathname + location.search : href,
      );
    } catch (error) {
      // WebKit refuses the 101st within ten seconds. The view is right all the same.
      if (!(error instanceof DOMException)) throw error;
    }
  }

  /** A link to the view that {@link set} would give, for `href`. */
  href(values: Readonly<Record<string, string | undefined>>): string {
    const [page, ours] = splitHash();
    for (const [key, value] of Object.entries(values)) {
      if (value) ours.set(key, value);
      else ours.delete(key);
    }
    // Commas and colons are no harm in a fragment and read better.
    const text = ours.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
    return `#${[page, text && MARK + text].filter(Boolean).join('&')}`;
  }
}
