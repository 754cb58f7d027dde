import type { MapView } from './cluster.ts';
import { Map } from './leaflet.ts';
import type { GridLayer } from './leaflet-layers.ts';
import { latitude, longitude, worldSize, worldX, worldY } from './mercator.ts';

/** A point in world units, 0 to 1 (`mercator.ts`). */
export interface WorldPoint {
  x: number;
  y: number;
}

/** A box in world units. */
export interface WorldBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Nearest zoom that a fit chooses by itself: a few streets, not one front door. */
const FIT_ZOOM = 16;

/** Room for a marker above its point, and for the buttons. */
const PADDING = { paddingTopLeft: [40, 64], paddingBottomRight: [64, 40] } satisfies Record<string, [number, number]>;

/** Pixels that an arrow key moves the map, and a wheel turns until one zoom step. */
const STEP = 96;
const WHEEL_STEP = 60;

const still = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Leaflet, as far as our map needs it: a surface that pans and zooms, and layers of tiles on it. It leaves the page its scrolling: the
 * wheel zooms only with Ctrl or ⌘, one finger scrolls, two move the map. Buttons, words and markers are not its business.
 */
export class LeafletMap {
  readonly #map: Map;
  readonly #abort = new AbortController();
  readonly #resize: ResizeObserver;
  #wheel = 0;

  /**
   * @param container - The surface; has its size already.
   * @param moved - The view is another: positions of markers are out of date.
   * @param zooming - An animation to another view begins; markers may go along.
   * @param refused - Somebody turned the wheel or used one finger, and the page scrolled instead.
   */
  constructor(
    container: HTMLElement,
    {
      maxZoom,
      moved,
      zooming,
      refused,
    }: { maxZoom: number; moved(): void; zooming(): void; refused(input: 'wheel' | 'touch'): void },
  ) {
    this.#map = new Map(container, {
      maxZoom,
      minZoom: 3,
      attributionControl: false,
      zoomControl: false,
      zoomAnimation: !still.matches,
      fadeAnimation: !still.matches,
      inertia: !still.matches,
      touchZoom: true,
    });
    this.#map.on('moveend', moved);
    this.#map.on('zoomanim', ({ center, zoom }) => {
      this.#target = { center: { x: worldX(center.lng), y: worldY(center.lat) }, zoom };
      zooming();
      this.#target = undefined;
    });
    this.#resize = new ResizeObserver(() => container.clientWidth && this.#map.invalidateSize({ pan: true }));
    this.#resize.observe(container);

    const { signal } = this.#abort;
    container.addEventListener('wheel', (event) => this.#onWheel(event, refused), { signal, passive: false });
    // One finger belongs to the page. Before Leaflet hears of it: it drags with whatever goes down.
    const down = ({ pointerType }: PointerEvent) =>
      this.#map.dragging[pointerType === 'mouse' ? 'enable' : 'disable']();
    container.addEventListener('pointerdown', down, { signal, capture: true });
    const touch = ({ touches }: TouchEvent) => touches.length === 1 && refused('touch');
    container.addEventListener('touchmove', touch, { signal, passive: true });
    container.addEventListener('keydown', (event) => this.#onKey(event, container), { signal });
  }

  /** Of an animation that is about to begin. */
  #target: { center: WorldPoint; zoom: number } | undefined;

  /** Moves with the map: markers belong in here. */
  get pane(): HTMLElement {
    return this.#map.getPane('markerPane')!;
  }

  get zoom(): number {
    return this.#map.getZoom();
  }

  get maxZoom(): number {
    return this.#map.getMaxZoom();
  }
  set maxZoom(zoom: number) {
    this.#map.setMaxZoom(zoom);
  }

  /** Whether the mouse button that went down last has moved the map. */
  get dragged(): boolean {
    return (this.#map.dragging as unknown as { moved(): boolean }).moved();
  }

  /** Whether it can go on in a direction: 1 nearer, -1 farther. */
  canZoom(by: 1 | -1): boolean {
    return by > 0 ? this.zoom < this.maxZoom : this.zoom > this.#map.getMinZoom();
  }

  /** The middle of the view. */
  get center(): WorldPoint {
    const { lat, lng } = this.#map.getCenter();
    return { x: worldX(lng), y: worldY(lat) };
  }

  get view(): MapView {
    const { min, max } = this.#map.getPixelBounds();
    const size = worldSize(this.zoom);
    return { left: min!.x / size, top: min!.y / size, right: max!.x / size, bottom: max!.y / size, zoom: this.zoom };
  }

  /** Where a point lies in {@link pane}, pixels; while an animation begins, where it will lie. */
  place({ x, y }: WorldPoint): { x: number; y: number } {
    const zoom = this.#target?.zoom ?? this.zoom;
    const size = worldSize(zoom);
    let origin: { x: number; y: number } = this.#map.getPixelOrigin();
    if (this.#target) {
      const half = this.#map.getSize().divideBy(2);
      const pane = this.#map.containerPointToLayerPoint([0, 0]);
      const { center } = this.#target;
      origin = { x: Math.round(center.x * size - half.x - pane.x), y: Math.round(center.y * size - half.y - pane.y) };
    }
    return { x: Math.round(x * size - origin.x), y: Math.round(y * size - origin.y) };
  }

  show(center: WorldPoint, zoom: number, animate = false) {
    this.#map.setView([latitude(center.y), longitude(center.x)], zoom, { animate: animate && !still.matches });
  }

  /** Shows a box, no nearer than a zoom that still says where one is. */
  fit(box: WorldBox, { animate = false, maxZoom = FIT_ZOOM } = {}) {
    const bounds: [number, number][] = [
      [latitude(box.top), longitude(box.left)],
      [latitude(box.bottom), longitude(box.right)],
    ];
    this.#map.fitBounds(bounds, { ...PADDING, maxZoom, animate: animate && !still.matches });
  }

  /** The zoom at which a box fills the view. */
  zoomFor(box: WorldBox): number {
    return this.#map.getBoundsZoom([
      [latitude(box.top), longitude(box.left)],
      [latitude(box.bottom), longitude(box.right)],
    ]);
  }

  /** Moves the map only as far as a marker at this point needs to be seen whole, above what covers the lower edge. */
  reveal({ x, y }: WorldPoint, covered = 0) {
    const options = { paddingTopLeft: [60, 90], paddingBottomRight: [80, 60 + covered], animate: !still.matches };
    this.#map.panInside([latitude(y), longitude(x)], options as Parameters<Map['panInside']>[1]);
  }

  zoomBy(by: 1 | -1) {
    this.#map.setZoom(this.zoom + by, { animate: !still.matches });
  }

  addLayer(layer: GridLayer) {
    layer.addTo(this.#map);
  }

  remove() {
    this.#abort.abort();
    this.#resize.disconnect();
    // The end of an animation comes by a timer that remove() does not stop: there is no map by then.
    (this.#map as unknown as { _animatingZoom: boolean })._animatingZoom = false;
    this.#map.remove();
  }

  #onWheel(event: WheelEvent, refused: (input: 'wheel') => void) {
    if (!event.ctrlKey && !event.metaKey) return refused('wheel');
    event.preventDefault();
    this.#wheel += event.deltaY * (event.deltaMode ? 20 : 1);
    // Pinching a trackpad gives many small turns, a wheel few large ones.
    if (Math.abs(this.#wheel) < (event.deltaMode || Math.abs(event.deltaY) > 50 ? 1 : WHEEL_STEP)) return;
    const zoom = this.zoom - Math.sign(this.#wheel);
    this.#wheel = 0;
    if (zoom >= this.#map.getMinZoom() && zoom <= this.maxZoom) {
      this.#map.setZoomAround(this.#map.mouseEventToContainerPoint(event), zoom, { animate: !still.matches });
    }
  }

  #onKey(event: KeyboardEvent, container: HTMLElement) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    // Arrows on a marker go to the next marker.
    if (by && event.target === container) this.#map.panBy([by[0]! * STEP, by[1]! * STEP], { animate: !still.matches });
    else if (event.key === '+' || event.key === '=') this.zoomBy(1);
    else if (event.key === '-') this.zoomBy(-1);
    else return;
    event.preventDefault();
  }
}
