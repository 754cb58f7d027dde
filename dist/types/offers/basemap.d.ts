/** One part of a credit line. */
export interface Credit {
    text: string;
    url?: string;
}
/** What is drawn under the markers. */
export interface Basemap {
    kind: 'tiles' | 'geojson' | 'pmtiles' | 'none';
    /** Absolute; of tiles with `{z}`, `{x}` and `{y}`. */
    url: string;
    /** Where it comes from, when that is not the page's own server: then it is not asked for before the visitor agrees. */
    host?: string;
    /** Who runs that server, where we know. */
    provider?: string;
    credits: Credit[];
    maxZoom: number;
}
/**
 * The basemap that an attribute means: a known name, an XYZ template, or the URL of a `.pmtiles` or `.geojson` file.
 *
 * @param page - URL of the page; relative addresses are resolved against it, and what is on another origin needs consent.
 * @param today - `YYYY-MM-DD`: some credit lines must name the month or the year.
 * @returns Undefined when it is none of these.
 */
export declare function basemapOf(value: string, page: string, today: string): Basemap | undefined;
