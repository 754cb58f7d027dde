const crossing = { bubbles: true, composed: true };

/** The feed is there: how much of it. */
export class FeedLoadEvent extends CustomEvent<{ offers: number; events: number; issues: number }> {
  constructor(detail: { offers: number; events: number; issues: number }) {
    super('nahbei-feed-load', { ...crossing, detail });
  }
}

/** The feed cannot be shown; `code` is that of the `FeedError` or of the first issue. */
export class FeedErrorEvent extends CustomEvent<{ code: string }> {
  constructor(code: string) {
    super('nahbei-feed-error', { ...crossing, detail: { code } });
  }
}

/** A filter changed; so many entries are left. */
export class FilterChangeEvent extends CustomEvent<{ count: number }> {
  constructor(count: number) {
    super('nahbei-filter-change', { ...crossing, detail: { count } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'nahbei-feed-load': FeedLoadEvent;
    'nahbei-feed-error': FeedErrorEvent;
    'nahbei-filter-change': FilterChangeEvent;
  }
}
