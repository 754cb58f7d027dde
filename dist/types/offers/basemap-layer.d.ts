import type { Basemap } from './basemap.js';
import { type GridLayer } from './leaflet-layers.js';
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
export declare function loadBasemap({ kind, url, maxZoom }: Basemap, dark: boolean, signal: AbortSignal, failed: (error: unknown) => void): Promise<BasemapLayer>;
