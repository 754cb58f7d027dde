import { msg } from '@lit/localize';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Feed, RecordName } from '../model/feed.ts';
import { pickText, type Text } from '../model/text.ts';
import { AnnounceController } from './announce-controller.ts';
import { FeedController, type FeedHost } from './feed-controller.ts';
import { icon } from './icon.ts';
import { alert, refresh } from './icons.ts';
import { direction, LocaleController } from './locale.ts';

/**
 * What the three elements on a page have in common: the attributes for data, language, heading and theme, the page's own content as
 * long as there is nothing better to show, and one plain sentence when there never will be.
 */
export abstract class FeedElement extends LitElement implements FeedHost {
  /** One or several URLs, separated by spaces; several feeds are merged. */
  @property() feed = '';

  /** `auto`, or a format's name: `nahbei`, `geojson`, `mapped`. */
  @property() format = 'auto';

  /** URL of a JSON file with `mapping`; or give it inline in `<script type="application/json" slot="config">`. */
  @property() config = '';

  /** Level of the first heading, 1 to 5. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** `light`, `dark`, or `auto` for the visitor's system. */
  @property({ reflect: true }) theme = 'light';

  /** Keeps view state out of the page's URL. */
  @property({ attribute: 'no-hash', type: Boolean }) noHash = false;

  protected readonly source = new FeedController(this, this.#lists());
  protected readonly locale = new LocaleController(this);
  protected readonly status = new AnnounceController(this);

  readonly #reported = new Set<string>();

  /** The lists of a feed that this element shows. */
  protected abstract get lists(): readonly RecordName[];

  /** TypeScript lets no initializer above name what is abstract; a getter of the class below is there by then. */
  #lists() {
    return this.lists;
  }

  /** The element itself, once there is a feed. */
  protected abstract renderFeed(feed: Feed): TemplateResult;

  protected override render() {
    const { feed, status } = this.source;
    return html`<div class="root" lang=${this.locale.ui} dir=${this.locale.dir}>
      ${
        feed
          ? html`<slot name="before"></slot>${this.renderFeed(feed)}<slot name="after"></slot>`
          : html`${status === 'failed' ? this.#failed() : nothing}<slot></slot>`
      }
      ${this.#problems()} ${this.status.render()}
    </div>`;
  }

  /** Level of a heading so many steps below the element's first. */
  protected level(below = 0): number {
    const { headingLevel } = this;
    const first = this.choice('heading-level', String(headingLevel), ['1', '2', '3', '4', '5'], '2');
    return Number(first) + below;
  }

  /** A text of the feed as a plain string in the reader's language; `''` when there is none. For names and labels. */
  protected plain(text: Text | undefined): string {
    return pickText(text, this.locale.lang, this.source.feed?.feed.lang)?.value ?? '';
  }

  /** A text of the feed for the page: where it is not in the language around it, it says so (WCAG 3.1.2). */
  protected words(text: Text | undefined) {
    const picked = pickText(text, this.locale.lang, this.source.feed?.feed.lang);
    if (!picked) return nothing;
    return picked.lang === this.locale.ui
      ? picked.value
      : html`<span lang=${picked.lang} dir=${direction(picked.lang)}>${picked.value}</span>`;
  }

  /** An attribute's value if it is one of those allowed; else the default, and whoever wrote the page is told. */
  protected choice<T extends string>(attribute: string, value: string, allowed: readonly T[], fallback: T): T {
    if ((allowed as readonly string[]).includes(value)) return value as T;
    this.report(`${attribute}="${value}" is not one of ${allowed.join(', ')}; "${fallback}" is used.`);
    return fallback;
  }

  /** Tells whoever wrote the page, once: in the console, and on the page when its address has `?nahbei-debug`. */
  protected report(problem: string) {
    if (this.#reported.has(problem)) return;
    this.#reported.add(problem);
    console.warn(`nahbei: <${this.localName}> ${problem}`);
  }

  #problems() {
    if (!this.#reported.size || !new URLSearchParams(location.search).has('nahbei-debug')) return nothing;
    return html`<ul class="problems failed" lang="en" dir="ltr">
      ${[...this.#reported].map((problem) => html`<li>${problem}</li>`)}
    </ul>`;
  }

  #failed() {
    return html`<div class="failed">
      <p>${icon(alert)} ${msg('Die Daten können gerade nicht geladen werden.')}</p>
      <button class="button secondary" type="button" @click=${() => this.source.load()}>
        ${icon(refresh)}${msg('Noch einmal versuchen')}
      </button>
    </div>`;
  }
}
