import type { Geo } from './place.ts';

/** Mean radius of the earth in metres (IUGG). */
const EARTH = 6_371_008.8;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * Metres between two positions along the earth's surface, by the haversine formula: off by at most 0.5 % (the earth is no sphere),
 * and exact where the cosine formula is not, between neighbours.
 */
export function distance(from: Pick<Geo, 'lat' | 'lon'>, to: Pick<Geo, 'lat' | 'lon'>): number {
  const [a, b] = [radians(from.lat), radians(to.lat)];
  const h = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(to.lon - from.lon) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}
