import { GridLayer, type Coords, type DoneCallback, type GridLayerOptions } from './leaflet-layers.ts';
import type { Map as LeafletMap } from './leaflet.ts';
import { drawLabels } from './map-labels.ts';
import { TILE } from './mercator.ts';
import { dark, light, paint, type Drawing } from './paint.ts';
import type { VectorSource } from './vector-source.ts';

interface Tile {
  x: number;
  y: number;
  z: number;
  drawing: Drawing;
  canvas: HTMLCanvasElement;
}

/** A town's own map: tiles drawn on canvases, in the device's resolution, and one canvas above them for all names. */
export class VectorLayer extends GridLayer {
  readonly #source: VectorSource;
  readonly #failed: (error: unknown) => void;
  readonly #tiles = new Map<string, Tile>();
  readonly #labels = document.createElement('canvas');
  #night: boolean;
  #frame = 0;

  /** @param failed - A tile could not be read; what could be is shown. */
  constructor(source: VectorSource, night: boolean, options: GridLayerOptions, failed: (error: unknown) => void) {
    super(options);
    this.#source = source;
    this.#night = night;
    this.#failed = failed;
    this.#labels.className = 'labels leaflet-zoom-hide';
    this.on('tileunload', ({ coords: { x, y, z } }) => this.#tiles.delete(`${z}/${x}/${y}`));
  }

  override onAdd(map: LeafletMap): this {
    map.getPane('overlayPane')?.append(this.#labels);
    map.on('moveend', this.#relabel);
    return super.onAdd(map);
  }

  override onRemove(map: LeafletMap): this {
    cancelAnimationFrame(this.#frame);
    map.off('moveend', this.#relabel);
    this.#labels.remove();
    return super.onRemove(map);
  }

  /** In the colours for dark pages, or for light ones. */
  recolour(night: boolean) {
    this.#night = night;
    for (const tile of this.#tiles.values()) this.#paint(tile);
    this.#relabel();
  }

  protected override createTile({ x, y, z }: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    this.#fill({ x, y, z }, canvas).then(
      () => done(undefined, canvas),
      (error: Error) => {
        this.#failed(error);
        done(error, canvas);
      },
    );
    return canvas;
  }

  async #fill({ x, y, z }: Pick<Tile, 'x' | 'y' | 'z'>, canvas: HTMLCanvasElement) {
    const drawing = await this.#source.tile(x, y, z);
    // Gone meanwhile: the layer, or the view.
    if (!drawing || !this._map) return;
    const tile = { x, y, z, drawing, canvas };
    this.#tiles.set(`${z}/${x}/${y}`, tile);
    this.#paint(tile);
    this.#relabel();
  }

  get #palette() {
    return this.#night ? dark : light;
  }

  #paint({ canvas, drawing, z }: Tile) {
    const context = sized(canvas, TILE, TILE);
    if (context) paint(context, drawing, z, this.#palette, TILE);
  }

  readonly #relabel = () => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#label());
  };

  #label() {
    const map = this._map;
    const { x: width, y: height } = map.getSize();
    const corner = map.getPixelBounds().min!;
    const at = map.containerPointToLayerPoint([0, 0]);
    this.#labels.style.transform = `translate(${at.x}px,${at.y}px)`;
    const context = sized(this.#labels, width, height);
    if (!context) return;
    const zoom = map.getZoom();
    const drawings = [...this.#tiles.values()]
      .filter(({ z }) => z === zoom)
      .map(({ x, y, drawing }) => ({
        ...drawing,
        dx: drawing.dx + x * TILE - corner.x,
        dy: drawing.dy + y * TILE - corner.y,
      }));
    drawLabels(context, drawings, zoom, this.#palette, getComputedStyle(map.getContainer()).fontFamily, {
      width,
      height,
    });
  }
}

/** A canvas's context, cleared and scaled to CSS pixels. Null where the browser has no memory left for it. */
function sized(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  const ratio = devicePixelRatio || 1;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const context = canvas.getContext('2d');
  context?.scale(ratio, ratio);
  return context;
}
