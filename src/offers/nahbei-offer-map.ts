import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Feed } from '../model/feed.ts';
import type { FilteredOffers } from '../model/filter-offers.ts';
import type { Offer } from '../model/offer.ts';
import { pickText, type Text } from '../model/text.ts';
import { adoptMore } from '../ui/adopt-more.ts';
import { base } from '../ui/base.styles.ts';
import { define } from '../ui/define.ts';
import { FilterChangeEvent } from '../ui/events.ts';
import { FeedElement } from '../ui/feed-element.ts';
import { HashController } from '../ui/hash-controller.ts';
import { mapPin } from '../ui/icons.ts';
import { NearViewController } from '../ui/near-view-controller.ts';
import { tokens } from '../ui/tokens.styles.ts';
import { OfferSelectEvent } from './events.ts';
import type { MapWords } from './map-mark.template.ts';
import type { MapPanel } from './nahbei-map-panel.ts';
import type { OfferCatalogue } from './offer-catalogue.ts';
import type { OfferContext } from './offer-context.ts';
import type { FilterBar } from './offer-filter.template.ts';
import { TypedSearch } from './typed-search.ts';
import { apart, GROUPS, has, together, toggle, valuesOf, wishes, type Group, type Wish } from './wishes.ts';

/** Cards that the list begins with, and that come with each "more". */
const PAGE = 20;
/** Cards of offers of which the feed does not say enough, at first. */
const UNKNOWN = 5;
/** Attributes that give wishes. */
const PRESETS = ['kind', 'category', 'district', 'language', 'audience'] as const;

/**
 * Offers near by, as a list and on a map, for everyone who looks for help: what fits, what might, and how to reach it.
 *
 * @element nahbei-offer-map
 * @fires {FeedLoadEvent} nahbei-feed-load - The feed is there.
 * @fires {FeedErrorEvent} nahbei-feed-error - The feed cannot be shown.
 * @fires {FilterChangeEvent} nahbei-filter-change - The reader filters or searches; so many offers are left.
 * @fires {OfferSelectEvent} nahbei-offer-select - The reader chose an offer.
 * @slot - Shown without JavaScript, while loading and when the feed fails.
 * @slot before - Above everything.
 * @slot after - Below everything.
 * @slot empty - Instead of the sentence that no offer fits.
 * @csspart card - One offer in the list.
 * @csspart button - A button.
 * @csspart chip - A filter.
 * @csspart field - The search field.
 * @csspart map - The map with its buttons.
 * @cssprop [--nahbei-map-height] - Height of the map; by default as the width allows.
 */
export class OfferMap extends FeedElement {
  static override styles = [tokens, base];

  protected override get lists() {
    return ['offers', 'categories', 'organisations', 'opportunities'] as const;
  }

  /** Kinds to begin with: `professional`, `volunteer`, `mixed`, `selfhelp`, `place`. Several are separated by spaces, as in the next four. */
  @property() kind = '';

  /** Ids of topics to begin with. */
  @property() category = '';

  /** Ids of districts to begin with. */
  @property() district = '';

  /** Languages to begin with, BCP 47. */
  @property() language = '';

  /** Stages (`pregnancy`, `birth`) and groups (`fathers`, …) to begin with. */
  @property() audience = '';

  /** Makes these five the page's fixed choice. */
  @property({ type: Boolean }) locked = false;

  /** `list`, `map` or `split`; absent: by width, side by side where there is room. */
  @property() view = '';

  /** Middle of the map at first, `50.55,8.5`; absent: all offers. */
  @property() center = '';

  /** Zoom of the map at first, 3 to 19. */
  @property({ type: Number }) zoom: number | undefined;

  /** `basemap-de`, `basemap-de-gray`, `topplus`, `none`, an XYZ template, or the URL of a `.pmtiles` or `.geojson` file. */
  @property() basemap = 'basemap-de';

  /** Whom the map credits, where that is not known. */
  @property() attribution = '';

  /** URL of the page that holds the signup form. */
  @property() signup = '';

  /**
   * What time it is, in milliseconds since 1970; asked once per update.
   *
   * @internal
   */
  now = () => Date.now();

  @state() private wishes: readonly Wish[] = [];
  @state() private selected = '';
  /** The offer whose details are open. */
  @state() private opened = '';
  @state() private pages = 1;
  @state() private unknownPages = 0;
  /** What is to be seen where there is room for one. */
  @state() private showing = '';
  @state() private topicsOpen = false;
  @state() private filterOpen = false;
  @state() private mapFailed = false;

  #catalogue: OfferCatalogue | undefined;
  #result: FilteredOffers = { matching: [], unknown: [] };
  #resultOf: readonly unknown[] = [];
  #context!: OfferContext;

  #parts: typeof import('./offer-parts.ts') | undefined;
  #dialogs: typeof import('./offer-dialogs.template.ts') | undefined;
  #map: typeof import('./nahbei-map-panel.ts') | undefined;
  #mapAsked = false;

  #unread = true;
  #clock: ReturnType<typeof setInterval> | undefined;
  /** Where focus goes with the next update. */
  #focusOn = '';
  /** What had the focus when something was filtered: it may be gone with the next update. */
  #focused: Element | null = null;
  /** The chosen offer came from the map: there focus goes back to. */
  #fromMap = false;

  readonly #hash = new HashController(this, () => {
    this.#unread = true;
    this.requestUpdate();
  });
  readonly #search = new TypedSearch(() => this.#changed());
  readonly #near = new NearViewController(this, () => this.renderRoot.querySelector('.side'));
  // In the next frame: what it moves may change sizes again.
  readonly #size = new ResizeObserver(() => requestAnimationFrame(() => this.#arrange()));

  readonly #picked = (text: Text) =>
    pickText(text, this.locale.lang, this.source.feed?.feed.lang) ?? { value: '', lang: this.locale.ui };
  readonly #sign = (offer: Offer) => this.#path(this.#catalogue?.icon(offer)) || mapPin;
  readonly #report = (problem: string) => this.report(problem);
  readonly #mapWords: MapWords = {
    title: (offer) => this.#picked(offer.title),
    sign: this.#sign,
  };

  override connectedCallback() {
    super.connectedCallback();
    this.#unread = true;
    this.#size.observe(this);
    // "Open now" does not stay true.
    this.#clock = setInterval(() => document.hidden || this.requestUpdate(), 60_000);
    if (!this.#parts) void this.#loadParts();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#size.disconnect();
    clearInterval(this.#clock);
    this.#search.stop();
    this.opened = '';
    this.filterOpen = false;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const { feed } = this.source;
    const parts = this.#parts;
    if (!feed || !parts) return;
    const { lang } = this.locale;
    if (this.#catalogue?.feed !== feed || this.#catalogue.lang !== lang) {
      this.#catalogue = new parts.OfferCatalogue(feed, lang, (text) => this.plain(text));
      this.#search.use(this.#catalogue);
    }
    const catalogue = this.#catalogue;
    if (this.#unread || [...PRESETS, 'locked' as const].some((preset) => changed.has(preset))) this.#readUrl();
    this.#context = {
      feed,
      intl: this.locale.intl,
      now: this.now(),
      selected: this.selected,
      level: (below) => this.level(below),
      words: (text) => this.words(text),
      wordsLike: (text, words) => this.words({ [this.#picked(text).lang]: words }),
      plain: (text) => this.plain(text),
      sign: this.#sign,
      topicSign: this.#path,
      provider: catalogue.provider,
      open: (offer) => parts.openFact(offer, this.#context),
      actions: (offer, all) => parts.actions(offer, this.#context, all),
      href: ({ id }) => this.#hash.href({ offer: id }),
      select: ({ id }) => this.#select(id),
      show: ({ id }) => this.#show(id),
    };
    this.#filter(catalogue, parts.openToday);
  }

  protected override updated() {
    for (const box of this.renderRoot.querySelectorAll('dialog:not([open])')) (box as HTMLDialogElement).showModal();
    if (this.#focused && !this.#focused.isConnected) this.#focusOn ||= '.result';
    this.#focused = null;
    if (this.#focusOn) this.renderRoot.querySelector<HTMLElement>(this.#focusOn)?.focus();
    this.#focusOn = '';
    const covered = this.renderRoot.querySelector<HTMLElement>('.sheet')?.offsetHeight ?? 0;
    const panel = this.#panel;
    if (panel && panel.covered !== covered) {
      panel.covered = covered;
      panel.revealSelected?.();
    }
    if ((this.opened || this.filterOpen) && !this.#dialogs) void this.#loadDialogs();
    if (this.#near.near && !this.#mapAsked) void this.#loadMap();
    this.#arrange();
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const parts = this.#parts;
    // What the page has stays until there is something better to show.
    if (!parts) return html`<slot></slot>`;
    const bar = this.#bar(parts.anyHours);
    return html`${parts.offerMap({
      context: this.#context,
      offers: this.#catalogue!.offers,
      result: this.#result,
      bar,
      query: this.#search.query,
      shown: this.pages * PAGE,
      unknownShown: UNKNOWN + this.unknownPages * PAGE,
      page: PAGE,
      mode: `${this.#mode} show-${this.#showing}`,
      showing: this.#mode === 'split' ? undefined : this.#showing,
      map: this.#mapTemplate(feed),
      more: () => this.#nextPage('pages', '.list', this.pages * PAGE),
      moreUnknown: () => this.#nextPage('unknownPages', '.unknown', UNKNOWN + this.unknownPages * PAGE),
      clearQuery: () => this.#clearQuery(),
      dropLast: () => {
        const last = apart(this.wishes).at(-1);
        if (last) this.#setWishes(toggle(this.wishes, last.group, together(this.wishes, last)));
        else this.#clearQuery();
      },
      reset: () => {
        this.#clearQuery();
        this.#setWishes([]);
      },
      jump: (event, where) => this.#jump(event, where),
      show: (view) => (this.showing = view),
      openFilter: () => (this.filterOpen = true),
      onKey: (event) => this.#onKey(event),
    })}
    ${this.#dialog(bar)}`;
  }

  #mapTemplate(feed: Feed) {
    if (this.mapFailed)
      return html`<p>${msg('Die Karte kann gerade nicht geladen werden. Alle Angebote stehen in der Liste.')}</p>`;
    // Not before it comes near: another map on the page may have brought its code.
    if (!this.#near.near || !this.#map) return html`<div class="map-space"></div>`;
    const offer = this.#catalogue!.find(this.selected);
    return html`<nahbei-map-panel
        part="map"
        .offers=${this.#catalogue!.offers}
        .shown=${this.#result.matching}
        .selected=${this.selected}
        .words=${this.#mapWords}
        .language=${`${this.locale.lang} ${this.locale.ui}`}
        .basemap=${this.basemap}
        .report=${this.#report}
        .attribution=${this.attribution}
        .licence=${this.plain(feed.feed.licence?.attribution)}
        .center=${this.center}
        .zoom=${this.zoom}
        .bbox=${feed.feed.area?.bbox}
        .theme=${this.theme}
        @nahbei-offer-select=${this.#onMapSelect}
      ></nahbei-map-panel>
      ${offer ? this.#map.sheet(offer, this.#context, this.#next, this.#deselect) : nothing}`;
  }

  #dialog(bar: FilterBar) {
    const dialogs = this.#dialogs;
    const offer = this.#catalogue!.find(this.opened);
    if (this.filterOpen)
      return dialogs?.filterDialog(bar, this.#result.matching.length, () => (this.filterOpen = false));
    const closed = () => {
      this.opened = '';
      this.#hash.set({ detail: undefined });
    };
    return offer && dialogs?.detailDialog(offer, this.#context, this.signup, closed);
  }

  #bar(anyHours: (offers: readonly Offer[]) => boolean): FilterBar {
    const catalogue = this.#catalogue!;
    const { offers, topics, languages } = catalogue;
    return {
      context: this.#context,
      wishes: this.wishes,
      topics: this.#locks('category') ? [] : topics,
      topicsOpen: this.topicsOpen,
      languages: this.#locks('language') ? [] : languages,
      offered: (group, value) =>
        has(this.wishes, group, value) ||
        (!this.#locks(group) && (group === 'open' ? anyHours(offers) : catalogue.canFind(group, value))),
      toggle: (group, ...values) => this.#setWishes(toggle(this.wishes, group, values)),
      openTopics: () => {
        this.topicsOpen = true;
        this.#focusOn = '.topic:nth-child(7)';
      },
      prepare: () => void this.#search.prepare(),
      typed: ({ target }) => this.#search.type((target as HTMLInputElement).value),
      submit: (event) => {
        event.preventDefault();
        void this.#search.find(this.renderRoot.querySelector<HTMLInputElement>('#query')!.value);
        this.renderRoot.querySelector('.result')!.scrollIntoView({ block: 'nearest' });
      },
    };
  }

  get #panel(): MapPanel | null {
    return this.renderRoot.querySelector('nahbei-map-panel');
  }

  get #showing(): string {
    return this.showing || (this.view === 'map' ? 'map' : 'list');
  }

  /** `split`: both; `one`: list or map; `auto`: by width. */
  get #mode(): string {
    const view = this.view && this.choice('view', this.view, ['list', 'map', 'split'], 'split');
    return view === 'split' ? 'split' : view ? 'one' : 'auto';
  }

  #locks(group: Group): boolean {
    return this.locked && (PRESETS as readonly string[]).includes(group) && this[group as 'kind'].trim() !== '';
  }

  /** Path of an icon. */
  #path = (name: string | undefined) => {
    const icons = this.#parts?.categoryIcons ?? {};
    return name !== undefined && Object.hasOwn(icons, name) ? icons[name]! : '';
  };

  #filter(catalogue: OfferCatalogue, openToday: (offer: Offer, feed: Feed, now: number) => boolean | undefined) {
    const { now } = this.#context;
    const minute = has(this.wishes, 'open', 'today') ? Math.floor(now / 60_000) : 0;
    const of = [catalogue, this.#search.found, this.wishes, minute];
    if (of.every((value, index) => value === this.#resultOf[index])) return;
    this.#resultOf = of;
    const fixed = PRESETS.flatMap((group) => (this.#locks(group) ? wishes(group, this[group]) : []));
    this.#result = catalogue.filter(
      [...fixed, ...this.wishes],
      (offer) => openToday(offer, catalogue.feed, now),
      this.#search.found,
    );
  }

  /** The page's URL and attributes → state. Without wishes in the URL, those of the attributes hold. */
  #readUrl() {
    this.#unread = false;
    const given = GROUPS.map((group) => [group, this.#hash.get(group)] as const);
    const inUrl = given.some(([, list]) => list !== undefined);
    this.wishes = given.flatMap(([group, list]) => {
      if (this.#locks(group)) return [];
      const preset = (PRESETS as readonly string[]).includes(group) && !inUrl ? this[group as 'kind'] : '';
      return wishes(group, list ?? preset);
    });
    const offer = this.#hash.get('offer') ?? '';
    const detail = this.#hash.get('detail') ?? '';
    if (offer !== this.selected) {
      this.selected = offer;
      this.#fromMap = false;
      if (offer) void this.updateComplete.then(() => this.#reveal(offer));
    }
    if (!detail && this.opened) this.#closeDialog();
    else this.opened = detail;
  }

  #setWishes(next: readonly Wish[]) {
    this.wishes = next;
    this.#hash.set(Object.fromEntries(GROUPS.map((group) => [group, valuesOf(next, group).join(',')])));
    this.#changed();
  }

  #clearQuery() {
    const input = this.renderRoot.querySelector<HTMLInputElement>('#query');
    if (input) input.value = '';
    void this.#search.find('');
  }

  /** The reader has changed what is shown. */
  #changed() {
    this.pages = 1;
    this.unknownPages = 0;
    this.#focused = (this.renderRoot as ShadowRoot).activeElement;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const count = this.#result.matching.length;
      if (this.#parts) this.status.announce(`${this.#parts.countWords(count)}.`);
      this.dispatchEvent(new FilterChangeEvent(count));
    });
  }

  #select(id: string) {
    this.#fromMap = false;
    this.#hash.set({ offer: id }, !this.selected);
    this.selected = id;
    this.dispatchEvent(new OfferSelectEvent(id));
  }

  /** The map has told the page already: the event goes on. */
  readonly #onMapSelect = ({ detail: { id } }: OfferSelectEvent) => {
    this.#hash.set({ offer: id }, !this.selected);
    this.selected = id;
    this.#fromMap = true;
    void this.updateComplete.then(() => this.#reveal(id, true));
  };

  readonly #deselect = () => {
    const id = this.selected;
    this.#hash.set({ offer: undefined });
    this.selected = '';
    if (this.#fromMap)
      void this.updateComplete.then(() => this.#panel?.updateComplete).then(() => this.#panel?.focusOffer?.(id));
  };

  readonly #next = () => {
    const { matching } = this.#result;
    const at = matching.findIndex(({ id }) => id === this.selected);
    const next = matching[(at + 1) % matching.length];
    if (next) this.#select(next.id);
  };

  /** Makes the chosen offer's card, or its sheet, visible; with focus on its title when the reader came from the map. */
  async #reveal(id: string, focus = false) {
    const at = this.#result.matching.findIndex((offer) => offer.id === id);
    const unknownAt = this.#result.unknown.findIndex((offer) => offer.id === id);
    this.pages = Math.max(this.pages, Math.ceil((at + 1) / PAGE));
    this.unknownPages = Math.max(this.unknownPages, Math.ceil((unknownAt + 1 - UNKNOWN) / PAGE));
    await this.updateComplete;
    const links = this.renderRoot.querySelectorAll<HTMLElement>('.card.selected [aria-current]');
    const link = [...links].find((candidate) => candidate.getClientRects().length);
    link?.closest('.card')?.scrollIntoView({ block: 'nearest' });
    if (focus) link?.focus({ preventScroll: true });
  }

  #show(id: string) {
    if (this.selected !== id) this.#select(id);
    this.#hash.set({ detail: id }, true);
    this.opened = id;
  }

  /** Closing gives the focus back; taking the dialog away would not. */
  readonly #closeDialog = () => this.renderRoot.querySelector<HTMLDialogElement>('dialog[open]')?.close();

  #onKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && this.selected) this.#deselect();
  }

  #nextPage(which: 'pages' | 'unknownPages', list: string, first: number) {
    this[which]++;
    this.#focusOn = `${list} > ul > :nth-child(${first + 1}) a`;
  }

  #jump(event: Event, where: string) {
    // A fragment does not reach into a shadow root.
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(where)?.focus();
  }

  /** The map stands above the list where both have the full width: also for the Tab key. */
  #arrange() {
    const results = this.renderRoot.querySelector<HTMLElement>('.results');
    const [list, side] = ['.list', '.side'].map((part) => results?.querySelector<HTMLElement>(`:scope > ${part}`));
    if (!results || !list || !side) return;
    const above = getComputedStyle(results).display === 'flex';
    if ((results.firstElementChild === side) === above) return;
    results.insertBefore(above ? side : list, above ? list : side);
  }

  async #loadParts() {
    try {
      const parts = await import('./offer-parts.ts');
      adoptMore(this, parts.offerMapStyles);
      this.#parts = parts;
      this.requestUpdate();
    } catch (error) {
      console.error('nahbei: the offers cannot be shown.', error);
    }
  }

  async #loadMap() {
    this.#mapAsked = true;
    try {
      this.#map = await import('./nahbei-map-panel.ts');
      adoptMore(this, this.#map.sheetStyles);
      this.requestUpdate();
    } catch (error) {
      console.error('nahbei: the map could not be loaded.', error);
      this.mapFailed = true;
    }
  }

  async #loadDialogs() {
    try {
      this.#dialogs = await import('./offer-dialogs.template.ts');
      adoptMore(this, this.#dialogs.dialogStyles);
      this.requestUpdate();
    } catch (error) {
      console.error('nahbei: the details could not be loaded.', error);
    }
  }
}

define('nahbei-offer-map', OfferMap);

declare global {
  interface HTMLElementTagNameMap {
    'nahbei-offer-map': OfferMap;
  }
}
