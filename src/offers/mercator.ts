/** Width of a map tile in CSS pixels; the whole world at zoom 0. */
export const TILE = 256;

/** Northernmost latitude of the square map (EPSG:3857). */
const LIMIT = 85.0511287798066;

/** Longitude in degrees → 0 (180° west) to 1 (180° east). */
export const worldX = (lon: number): number => lon / 360 + 0.5;

/** Latitude in degrees → 0 (north) to 1 (south), by the spherical Mercator projection (EPSG:3857). */
export function worldY(lat: number): number {
  const sin = Math.sin((Math.min(LIMIT, Math.max(-LIMIT, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
}

/** Pixels of the whole world's width at a zoom level. */
export const worldSize = (zoom: number): number => TILE * 2 ** zoom;

/** World units → degrees of longitude. */
export const longitude = (x: number): number => (x - 0.5) * 360;

/** World units → degrees of latitude. */
export const latitude = (y: number): number => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
