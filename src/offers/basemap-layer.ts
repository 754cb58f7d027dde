import type { Basemap } from './basemap.ts';
import { TileLayer, type GridLayer } from './leaflet-layers.ts';

/** What draws a basemap, and what came with it. */
export interface BasemapLayer {
  layer: GridLayer;
  /** Whom the file itself credits. */
  credit?: string | undefined;
  /** For what is drawn here; pictures from a server stay as they are. */
  recolour?(dark: boolean): void;
}

/**
 * The layer for a basemap; asks its server for what it needs to begin with.
 *
 * @param failed - A part could not be read; what could be is shown.
 */
export async function loadBasemap(
  { kind, url, maxZoom }: Basemap,
  dark: boolean,
  signal: AbortSignal,
  failed: (error: unknown) => void,
): Promise<BasemapLayer> {
  // The server learns no more of the page than its origin.
  if (kind === 'tiles')
    return { layer: new TileLayer(url, { maxZoom, referrerPolicy: 'strict-origin-when-cross-origin' }) };
  const [{ VectorLayer }, source] = await Promise.all([
    import('./vector-layer.ts'),
    kind === 'geojson'
      ? import('./geojson-source.ts').then(({ loadGeojson }) => loadGeojson(url, signal))
      : import('./pmtiles-source.ts').then(({ loadPmtiles }) => loadPmtiles(url)),
  ]);
  const layer = new VectorLayer(source, dark, { maxZoom }, failed);
  return { layer, credit: source.credit, recolour: (night) => layer.recolour(night) };
}
