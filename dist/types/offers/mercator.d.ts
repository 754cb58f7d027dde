/** Width of a map tile in CSS pixels; the whole world at zoom 0. */
export declare const TILE = 256;
/** Longitude in degrees → 0 (180° west) to 1 (180° east). */
export declare const worldX: (lon: number) => number;
/** Latitude in degrees → 0 (north) to 1 (south), by the spherical Mercator projection (EPSG:3857). */
export declare function worldY(lat: number): number;
/** Pixels of the whole world's width at a zoom level. */
export declare const worldSize: (zoom: number) => number;
/** World units → degrees of longitude. */
export declare const longitude: (x: number) => number;
/** World units → degrees of latitude. */
export declare const latitude: (y: number) => number;
