import { GridLayer, type Coords, type DoneCallback, type GridLayerOptions } from './leaflet-layers.js';
import type { Map as LeafletMap } from './leaflet.js';
import type { VectorSource } from './vector-source.js';
/** A town's own map: tiles drawn on canvases, in the device's resolution, and one canvas above them for all names. */
export declare class VectorLayer extends GridLayer {
    #private;
    /** @param failed - A tile could not be read; what could be is shown. */
    constructor(source: VectorSource, night: boolean, options: GridLayerOptions, failed: (error: unknown) => void);
    onAdd(map: LeafletMap): this;
    onRemove(map: LeafletMap): this;
    /** In the colours for dark pages, or for light ones. */
    recolour(night: boolean): void;
    protected createTile({ x, y, z }: Coords, done: DoneCallback): HTMLElement;
}
