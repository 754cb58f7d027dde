import { type Basemap } from './basemap.js';
import type { LeafletMap } from './leaflet-map.js';
/**
 * The map under the markers: which one it is, whether the visitor agreed to it, and its layer. Nothing is asked of another server
 * before {@link agree}, and nothing is remembered.
 */
export declare class BasemapView {
    #private;
    basemap: Basemap;
    /** The visitor has agreed to what is on another server. */
    agreed: boolean;
    /** It, or a part of it, could not be loaded. */
    failed: boolean;
    /** Whom its file credits. */
    credit: string;
    /**
     * @param element - Its theme decides about the colours.
     * @param changed - There is something else to say about the basemap.
     */
    constructor(element: Element, changed: () => void);
    /** The map is gone. */
    stop(): void;
    /** Whether the visitor has to agree first. */
    get waiting(): boolean;
    /** Another basemap, by the words of the attribute. False when it is none. */
    use(value: string): boolean;
    /** Draws on this map from now on. */
    drawOn(map: LeafletMap): void;
    /** The visitor agrees, or takes it back. */
    agree(agreed: boolean): void;
    /** In the colours of the page's theme, or of the visitor's system. */
    recolour(): void;
}
