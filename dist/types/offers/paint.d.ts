/** One thing on a map, in the units of its source. */
export interface Shape {
    /** `landuse`, `water`, `waterway`, `building`, `road`, `rail` or `place`; others are not drawn. */
    layer: string;
    /** Which sort of that: `park`, `major`, `district`, … */
    kind: string;
    name: string;
    type: 'point' | 'line' | 'polygon';
    /** Flat lists of x, y: a point, the lines, or the rings of polygons. */
    lines: readonly (readonly number[] | Float64Array)[];
    /** Of a label: degrees clockwise, where the source says. */
    angle?: number;
}
/** Shapes and where they go: pixel = unit × scale + offset. */
export interface Drawing {
    shapes: readonly Shape[];
    scale: number;
    dx: number;
    dy: number;
}
export interface Palette {
    land: string;
    block: string;
    building: string;
    road: string;
    major: string;
    casing: string;
    water: string;
    park: string;
    path: string;
    rail: string;
    label: string;
    halo: string;
    district: string;
    waterLabel: string;
    parkLabel: string;
}
export declare const light: Palette;
export declare const dark: Palette;
/**
 * Draws a piece of a map: ground, water, buildings, rails, roads with their casing. Labels come later, over all pieces at once.
 *
 * @param size - Width and height in CSS pixels.
 */
export declare function paint(context: CanvasRenderingContext2D, drawing: Drawing, zoom: number, colours: Palette, size: number): void;
