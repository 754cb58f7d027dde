import { msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Offer } from '../model/offer.ts';
import { base } from '../ui/base.styles.ts';
import { controls } from '../ui/controls.styles.ts';
import { define } from '../ui/define.ts';
import { BasemapView } from './basemap-view.ts';
import type { Credit } from './basemap.ts';
import { OfferSelectEvent } from './events.ts';
import { LeafletMap, type WorldBox, type WorldPoint } from './leaflet-map.ts';
import { leafletStyles } from './leaflet.styles.ts';
import { MapGroups } from './map-groups.ts';
import { groupMark, offerMark, type MapWords } from './map-mark.template.ts';
import { consent, creditLine, houseList, legend, mapButtons } from './map-panel.template.ts';
import { mapStyles } from './map.styles.ts';
import { MarkerLayer, type Mark } from './marker-layer.ts';
import { worldX, worldY } from './mercator.ts';

export { sheet, sheetStyles } from './offer-sheet.template.ts';

/** Milliseconds that a hint stays. */
const HINT_TIME = 1800;

/** All of Germany, for a feed that has no position at all. */
const GERMANY: WorldBox = { left: 0.5163, top: 0.3146, right: 0.5418, bottom: 0.3524 };

/**
 * The map: markers for the offers, its own buttons, and consent before anything is asked of another server.
 *
 * A part of `<nahbei-offer-map>`, loaded when the map is first shown.
 */
export class MapPanel extends LitElement {
  static override styles = [base, controls, leafletStyles, mapStyles];

  /** All offers there are; the same array as long as they are the same. */
  @property({ attribute: false }) offers: readonly Offer[] = [];

  /** Those that the filter lets through. */
  @property({ attribute: false }) shown: readonly Offer[] = [];

  /** Id of the chosen one; on the map even when the filter leaves it out. */
  @property() selected = '';

  @property({ attribute: false }) words!: MapWords;

  /** What the words depend on, the owner's and ours: they are asked again when it changes. */
  @property() language = '';

  /** See the attribute of `<nahbei-offer-map>`. */
  @property() basemap = '';

  /** Tells whoever wrote the page what is wrong with an attribute. */
  @property({ attribute: false }) report!: (problem: string) => void;

  /** Instead of the credits that are known. */
  @property() attribution = '';

  /** Where the credits of the basemap are not known. */
  @property() licence = '';

  /** Middle of the first view, `50.55,8.5`; absent: all that is shown. */
  @property() center = '';
  @property({ type: Number }) zoom: number | undefined;

  /** West, south, east, north, degrees: the view of a feed without a position. */
  @property({ attribute: false }) bbox: readonly number[] | undefined;

  @property() theme = '';

  /** Pixels at the lower edge that something lies over. */
  covered = 0;

  @state() private hint = '';
  /** Offers in one house, opened as a list. */
  @state() private together: readonly Offer[] = [];
  @state() private full = false;
  /** How far the map can still be zoomed, as the buttons show it: `+`, `-`, or both. */
  @state() private ways = '+-';

  #map: LeafletMap | undefined;
  #markers: MarkerLayer | undefined;
  /** The view when the element was removed. */
  #last: { center: WorldPoint; zoom: number } | undefined;
  /** The group whose list is open. */
  #returnTo = '';
  /** Where the marker is that gets the focus when the map has come to rest. */
  #focusAfter: WorldPoint | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #groups = new MapGroups();
  readonly #basemap = new BasemapView(this, () => this.requestUpdate());
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #onScheme = () => this.requestUpdate('theme');
  readonly #onFull = () => {
    this.full = (this.getRootNode() as ShadowRoot).fullscreenElement === this.#stage;
  };

  override connectedCallback() {
    super.connectedCallback();
    this.#dark.addEventListener('change', this.#onScheme);
    document.addEventListener('fullscreenchange', this.#onFull);
    // Put back: a new map where the old one was.
    if (this.hasUpdated) this.#start();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#dark.removeEventListener('change', this.#onScheme);
    document.removeEventListener('fullscreenchange', this.#onFull);
    clearTimeout(this.#timer);
    if (this.#map) this.#last = { center: this.#map.center, zoom: this.#map.zoom };
    this.#basemap.stop();
    this.#map?.remove();
    this.#map = this.#markers = undefined;
  }

  /** Puts the focus on an offer's marker, or on the group that it is in. False when it is not on the map. */
  focusOffer(id: string): boolean {
    const place = this.#groups.whereIs(id);
    return place !== undefined && this.#focusNear(place);
  }

  /** Moves the map so that the chosen offer can be seen. */
  revealSelected() {
    const { selected } = this.#groups;
    if (selected) this.#map?.reveal(selected, this.covered);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (['offers', 'shown', 'selected'].some((name) => changed.has(name as 'offers'))) {
      this.#groups.use(this.offers, this.shown, this.selected);
    }
    if (changed.has('basemap') && !this.#basemap.use(this.basemap)) {
      this.report(
        `basemap="${this.basemap}" is no known name, no template with {z}, {x} and {y}, and no .pmtiles or .geojson file.`,
      );
    }
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!this.#map) this.#start();
    else if (changed.has('shown')) this.#fitShown(this.#map);
    if (changed.has('theme')) this.#basemap.recolour();
    if (['offers', 'shown', 'selected', 'language'].some((name) => changed.has(name as 'offers'))) this.#draw();
    if (changed.has('selected')) this.revealSelected();
  }

  protected override render() {
    const count = this.shown.length;
    const { basemap, credit, waiting, failed, agreed } = this.#basemap;
    const known = basemap.credits.length ? basemap.credits : [{ text: credit || this.licence }];
    const credits: Credit[] = this.attribution ? [{ text: this.attribution }] : known.filter(({ text }) => text);
    return html`<div
        class="frame"
        role="region"
        aria-label=${msg(str`Karte mit ${count} Angeboten. Alle Angebote stehen auch in der Liste.`)}
      >
        <div class="surface" tabindex="0" role="application" aria-label=${msg('Karte')} aria-describedby="keys"></div>
        <p class="keys" id="keys">
          ${msg('Pfeiltasten bewegen die Karte, Plus und Minus ändern den Maßstab. Mit Tab kommen Sie zu den Angeboten.')}
        </p>
        ${mapButtons(
          this.ways,
          (by) => this.#map?.zoomBy(by),
          this.full,
          () => void this.#toggleFull(),
        )}
        ${waiting ? consent(basemap, () => void this.#agree(true)) : nothing}
        ${this.together.length ? houseList(this.together, this.words, this.#choose, this.#closeList) : nothing}
        <p class="scroll-hint" aria-hidden="true" ?hidden=${!this.hint}>${this.hint}</p>
        ${creditLine(credits, failed, agreed ? () => void this.#agree(false) : undefined)}
      </div>
      ${legend(this.offers)}`;
  }

  #start() {
    const container = this.renderRoot.querySelector<HTMLElement>('.surface');
    if (!container || !this.isConnected) return;
    const clusterOf = (key: string) => this.#groups.drawn.get(key);
    const map = new LeafletMap(container, {
      maxZoom: this.#basemap.basemap.maxZoom,
      moved: () => this.#moved(),
      zooming: () =>
        this.#markers?.move((key) => {
          const cluster = clusterOf(key);
          return cluster && map.place(cluster);
        }),
      refused: (input) => this.#refuse(input),
    });
    this.#map = map;
    this.#markers = new MarkerLayer(map.pane, {
      activate: (key) => this.#activate(key),
      dragged: () => map.dragged,
      focused: (key) => {
        const cluster = clusterOf(key);
        if (cluster) map.reveal(cluster);
      },
    });
    if (this.#last) map.show(this.#last.center, this.#last.zoom);
    else this.#firstView(map);
    this.#basemap.drawOn(map);
  }

  #moved() {
    const map = this.#map;
    // Leaflet has its first view before we have Leaflet.
    if (!map) return;
    this.ways = (map.canZoom(1) ? '+' : '') + (map.canZoom(-1) ? '-' : '');
    this.#draw();
    const place = this.#focusAfter;
    this.#focusAfter = undefined;
    if (place) this.#focusNear(place);
  }

  #firstView(map: LeafletMap) {
    const center = this.#center;
    if (center) map.show(center, this.zoom ?? 14);
    else map.fit(this.#groups.box ?? this.#area ?? GERMANY);
    if (!center && this.zoom !== undefined) map.show(map.center, this.zoom);
  }

  get #center(): WorldPoint | undefined {
    const [lat, lon] = this.center.split(',').map(Number);
    const valid = this.center && Math.abs(lat!) <= 90 && Math.abs(lon!) <= 180;
    return valid ? { x: worldX(lon!), y: worldY(lat!) } : undefined;
  }

  get #area(): WorldBox | undefined {
    const [west, south, east, north] = this.bbox ?? [];
    if (north === undefined) return undefined;
    return { left: worldX(west!), top: worldY(north), right: worldX(east!), bottom: worldY(south!) };
  }

  /** After another filter: everything that is left, unless the page has set a view and some of it is to be seen there. */
  #fitShown(map: LeafletMap) {
    const { box } = this.#groups;
    const set = this.#center !== undefined || this.zoom !== undefined;
    if (box && !(set && this.#groups.seenIn(map.view))) map.fit(box, { animate: true });
  }

  #draw() {
    const map = this.#map;
    if (!map) return;
    const { view } = map;
    const names = new Map<string, number>();
    const marks = [...this.#groups.draw(view)].map(([key, cluster]): Mark => {
      const offer = this.#groups.offerOf(cluster);
      const look = cluster.count > 1 ? groupMark(cluster) : offerMark(offer, this.words, offer.id === this.selected);
      const times = (names.get(look.label) ?? 0) + 1;
      names.set(look.label, times);
      return {
        ...look,
        key,
        ...map.place(cluster),
        inside: cluster.x > view.left && cluster.x < view.right && cluster.y > view.top && cluster.y < view.bottom,
        // Voice control needs a name for each.
        label: times > 1 ? `${look.label} (${times})` : look.label,
      };
    });
    this.#markers?.draw(marks);
  }

  #activate(key: string) {
    const cluster = this.#groups.drawn.get(key);
    const map = this.#map;
    if (!cluster || !map) return;
    this.#closeList();
    if (cluster.count === 1) {
      this.#choose(this.#groups.offerOf(cluster));
      return;
    }
    const { offers, box, first, apart } = this.#groups.open(cluster, map.maxZoom);
    if (!apart || map.zoom >= map.maxZoom) {
      this.together = offers;
      this.#returnTo = key;
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.house li button')?.focus());
      return;
    }
    const zoom = Math.min(map.maxZoom, Math.max(map.zoom + 1, map.zoomFor(box)));
    this.#focusAfter = first;
    map.show({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }, zoom, true);
  }

  #focusNear(place: WorldPoint): boolean {
    return this.#markers?.focus(this.#groups.nearest(place) ?? '') ?? false;
  }

  #choose = ({ id }: Offer) => {
    this.together = [];
    this.dispatchEvent(new OfferSelectEvent(id));
  };

  #closeList = () => {
    if (!this.together.length) return;
    this.together = [];
    this.#markers?.focus(this.#returnTo);
  };

  #refuse(input: 'wheel' | 'touch') {
    const key = /Mac|iP/.test(navigator.platform) ? '⌘' : msg('Strg', { desc: 'name of the Ctrl key' });
    this.hint =
      input === 'touch' ? msg('Mit zwei Fingern verschieben') : msg(str`Zum Vergrößern ${key} gedrückt halten`);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.hint = ''), HINT_TIME);
  }

  get #stage(): Element {
    return this.parentElement ?? this;
  }

  #toggleFull = async () => {
    try {
      await (this.full ? document.exitFullscreen() : this.#stage.requestFullscreen());
    } catch (error) {
      // A frame without allowfullscreen: the map stays as it is.
      if (!(error instanceof TypeError)) throw error;
    }
  };

  async #agree(agreed: boolean) {
    this.#basemap.agree(agreed);
    await this.updateComplete;
    // The button that was pressed is gone.
    this.renderRoot.querySelector<HTMLElement>(agreed ? '.surface' : '.consent button')?.focus({ preventScroll: true });
  }
}

define('nahbei-map-panel', MapPanel);

declare global {
  interface HTMLElementTagNameMap {
    'nahbei-map-panel': MapPanel;
  }
}
