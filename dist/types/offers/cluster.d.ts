/** Positions on a map, as columns: one entry each per point. Coordinates are world units, 0 to 1 (`mercator.ts`). */
export interface Points {
    x: Float64Array;
    y: Float64Array;
    /** Which of {@link SHAPES} shapes it is drawn with. */
    shape: Uint8Array;
}
/** Number of shapes that are counted apart. */
export declare const SHAPES = 4;
/** One marker: a single point, or several that are too close together to be told apart. */
export interface Cluster {
    /** Mean of its points, world units. */
    x: number;
    y: number;
    count: number;
    /** How many points of each shape. */
    shapes: number[];
    /** The lowest of its points' numbers: the point itself if there is one; a name that survives zooming and panning. */
    point: number;
    /** Its cells of the grid; only {@link members} reads them. */
    cells: number[];
    /** Side of a cell, world units. */
    side: number;
}
/** What of the world is shown. */
export interface MapView {
    /** World units. */
    left: number;
    top: number;
    right: number;
    bottom: number;
    zoom: number;
}
/**
 * The markers for a view, in one linear pass over the points and one over the occupied cells of a grid. Nothing is kept between
 * calls, so a filter costs no more than a zoom step.
 *
 * Every shown point in the view (and up to a cell beyond) is in exactly one cluster, no two clusters are closer than `gap`, and there
 * are at most `limit`. Cells nest from zoom to zoom; clusters nearly: cells that were joined over a border may part again.
 *
 * @param shown - One byte per point: 0 leaves it out.
 * @param gap - Pixels between two markers, at least.
 * @param limit - Most markers; with more, cells are taken twice as large.
 */
export declare function clusters(points: Points, shown: Uint8Array, view: MapView, gap?: number, limit?: number): Cluster[];
/** The numbers of a cluster's points, ascending. */
export declare function members({ x, y }: Points, shown: Uint8Array, cluster: Cluster): number[];
