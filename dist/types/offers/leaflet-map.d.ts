import type { MapView } from './cluster.js';
import type { GridLayer } from './leaflet-layers.js';
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
/**
 * Leaflet, as far as our map needs it: a surface that pans and zooms, and layers of tiles on it. It leaves the page its scrolling: the
 * wheel zooms only with Ctrl or ⌘, one finger scrolls, two move the map. Buttons, words and markers are not its business.
 */
export declare class LeafletMap {
    #private;
    /**
     * @param container - The surface; has its size already.
     * @param moved - The view is another: positions of markers are out of date.
     * @param zooming - An animation to another view begins; markers may go along.
     * @param refused - Somebody turned the wheel or used one finger, and the page scrolled instead.
     */
    constructor(container: HTMLElement, { maxZoom, moved, zooming, refused, }: {
        maxZoom: number;
        moved(): void;
        zooming(): void;
        refused(input: 'wheel' | 'touch'): void;
    });
    /** Moves with the map: markers belong in here. */
    get pane(): HTMLElement;
    get zoom(): number;
    get maxZoom(): number;
    set maxZoom(zoom: number);
    /** Whether the mouse button that went down last has moved the map. */
    get dragged(): boolean;
    /** Whether it can go on in a direction: 1 nearer, -1 farther. */
    canZoom(by: 1 | -1): boolean;
    /** The middle of the view. */
    get center(): WorldPoint;
    get view(): MapView;
    /** Where a point lies in {@link pane}, pixels; while an animation begins, where it will lie. */
    place({ x, y }: WorldPoint): {
        x: number;
        y: number;
    };
    show(center: WorldPoint, zoom: number, animate?: boolean): void;
    /** Shows a box, no nearer than a zoom that still says where one is. */
    fit(box: WorldBox, { animate, maxZoom }?: {
        animate?: boolean | undefined;
        maxZoom?: number | undefined;
    }): void;
    /** The zoom at which a box fills the view. */
    zoomFor(box: WorldBox): number;
    /** Moves the map only as far as a marker at this point needs to be seen whole, above what covers the lower edge. */
    reveal({ x, y }: WorldPoint, covered?: number): void;
    zoomBy(by: 1 | -1): void;
    addLayer(layer: GridLayer): void;
    remove(): void;
}
