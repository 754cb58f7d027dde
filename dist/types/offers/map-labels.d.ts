import type { Drawing, Palette } from './paint.js';
/**
 * Draws the names of a view, once for all its tiles so that no name is cut at an edge: the important ones first, none over another,
 * all upright, each with a halo.
 *
 * @param drawings - With offsets in pixels of the canvas.
 * @returns How many there was room for.
 */
export declare function drawLabels(context: CanvasRenderingContext2D, drawings: readonly Drawing[], zoom: number, colours: Palette, family: string, size: {
    width: number;
    height: number;
}): number;
