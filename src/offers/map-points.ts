import type { Offer } from '../model/offer.ts';
import type { Points } from './cluster.ts';
import type { WorldBox } from './leaflet-map.ts';
import { worldX, worldY } from './mercator.ts';
import { LOOKS, lookOf } from './offer-shape.ts';

/** The places of offers that may stand on a map. */
export interface MapPoints extends Points {
  /** Number of each point's offer. */
  offer: Uint32Array;
}

/** One point per place that has a position and is not hidden. 0° N 0° E is in the sea, and what databases have for "none". */
export function mapPoints(offers: readonly Offer[]): MapPoints {
  const found: { x: number; y: number; shape: number; offer: number }[] = [];
  for (const [index, { kind, places = [] }] of offers.entries()) {
    for (const { geo, hidden } of places) {
      if (!geo || hidden || (geo.lat === 0 && geo.lon === 0)) continue;
      found.push({ x: worldX(geo.lon), y: worldY(geo.lat), shape: LOOKS.indexOf(lookOf(kind)), offer: index });
    }
  }
  return {
    x: Float64Array.from(found, ({ x }) => x),
    y: Float64Array.from(found, ({ y }) => y),
    shape: Uint8Array.from(found, ({ shape }) => shape),
    offer: Uint32Array.from(found, ({ offer }) => offer),
  };
}

/** The smallest box around some points; undefined for none. */
export function boxAround({ x, y }: Points, points: Iterable<number>): WorldBox | undefined {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const point of points) {
    box.left = Math.min(box.left, x[point]!);
    box.right = Math.max(box.right, x[point]!);
    box.top = Math.min(box.top, y[point]!);
    box.bottom = Math.max(box.bottom, y[point]!);
  }
  return box.left <= box.right ? box : undefined;
}
