import type { Drawing } from './paint.js';
/** Where the shapes of a map come from, piece by piece. */
export interface VectorSource {
    /** Shapes of one tile, with offsets in pixels from its corner; undefined when there is nothing there. */
    tile(x: number, y: number, zoom: number): Drawing | undefined | Promise<Drawing | undefined>;
    /** Whom the file itself credits. */
    credit?: string | undefined;
}
/** Larger files are not loaded whole: 30 MB. */
export declare const MAX_BYTES: number;
/** Text of a credit in a file that other programs show as HTML. */
export declare const plainCredit: (value: unknown) => string | undefined;
