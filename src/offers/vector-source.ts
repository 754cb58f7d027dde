import type { Drawing } from './paint.ts';

/** Where the shapes of a map come from, piece by piece. */
export interface VectorSource {
  /** Shapes of one tile, with offsets in pixels from its corner; undefined when there is nothing there. */
  tile(x: number, y: number, zoom: number): Drawing | undefined | Promise<Drawing | undefined>;
  /** Whom the file itself credits. */
  credit?: string | undefined;
}

/** Larger files are not loaded whole: 30 MB. */
export const MAX_BYTES = 30 * 2 ** 20;

/** Text of a credit in a file that other programs show as HTML. */
export const plainCredit = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
        .replaceAll(/<[^<>]{0,500}>/g, '')
        .slice(0, 300)
        .trim() || undefined
    : undefined;
