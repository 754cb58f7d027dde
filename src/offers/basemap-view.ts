import type { BasemapLayer } from './basemap-layer.ts';
import { basemapOf, type Basemap } from './basemap.ts';
import type { LeafletMap } from './leaflet-map.ts';

/**
 * The map under the markers: which one it is, whether the visitor agreed to it, and its layer. Nothing is asked of another server
 * before {@link agree}, and nothing is remembered.
 */
export class BasemapView {
  basemap: Basemap;
  /** The visitor has agreed to what is on another server. */
  agreed = false;
  /** It, or a part of it, could not be loaded. */
  failed = false;
  /** Whom its file credits. */
  credit = '';

  readonly #element: Element;
  readonly #changed: () => void;
  #map: LeafletMap | undefined;
  #layer: BasemapLayer | undefined;
  #loading = new AbortController();

  /**
   * @param element - Its theme decides about the colours.
   * @param changed - There is something else to say about the basemap.
   */
  constructor(element: Element, changed: () => void) {
    this.#element = element;
    this.#changed = changed;
    this.basemap = basemapOf('none', document.baseURI, '')!;
  }

  /** The map is gone. */
  stop() {
    this.#loading.abort();
    this.#map = this.#layer = undefined;
  }

  /** Whether the visitor has to agree first. */
  get waiting(): boolean {
    return this.basemap.host !== undefined && !this.agreed;
  }

  /** Another basemap, by the words of the attribute. False when it is none. */
  use(value: string): boolean {
    const today = new Date().toISOString().slice(0, 10);
    const basemap = basemapOf(value, document.baseURI, today);
    this.basemap = basemap ?? basemapOf('none', document.baseURI, today)!;
    // It was given for another server.
    this.agreed = false;
    void this.#draw();
    return basemap !== undefined;
  }

  /** Draws on this map from now on. */
  drawOn(map: LeafletMap) {
    this.#map = map;
    void this.#draw();
  }

  /** The visitor agrees, or takes it back. */
  agree(agreed: boolean) {
    this.agreed = agreed;
    this.#changed();
    void this.#draw();
  }

  /** In the colours of the page's theme, or of the visitor's system. */
  recolour() {
    this.#layer?.recolour?.(this.#night);
  }

  get #night(): boolean {
    return getComputedStyle(this.#element).colorScheme === 'dark';
  }

  async #draw() {
    const map = this.#map;
    if (!map) return;
    map.maxZoom = this.basemap.maxZoom;
    this.#loading.abort();
    this.#layer?.layer.remove();
    this.#layer = undefined;
    this.failed = false;
    this.credit = '';
    if (this.basemap.kind === 'none' || this.waiting) return;
    const { signal } = (this.#loading = new AbortController());
    const fail = (error: unknown) => {
      if (signal.aborted) return;
      console.error('nahbei: the basemap could not be loaded.', error);
      this.failed = true;
      this.#changed();
    };
    try {
      const { loadBasemap } = await import('./basemap-layer.ts');
      const basemap = await loadBasemap(this.basemap, this.#night, signal, fail);
      if (signal.aborted) return;
      this.credit = basemap.credit ?? '';
      this.#layer = basemap;
      map.addLayer(basemap.layer);
      this.#changed();
    } catch (error) {
      fail(error);
    }
  }
}
