import type { Offer } from '../model/offer.js';
import type { Points } from './cluster.js';
import type { WorldBox } from './leaflet-map.js';
/** The places of offers that may stand on a map. */
export interface MapPoints extends Points {
    /** Number of each point's offer. */
    offer: Uint32Array;
}
/** One point per place that has a position and is not hidden. 0° N 0° E is in the sea, and what databases have for "none". */
export declare function mapPoints(offers: readonly Offer[]): MapPoints;
/** The smallest box around some points; undefined for none. */
export declare function boxAround({ x, y }: Points, points: Iterable<number>): WorldBox | undefined;
