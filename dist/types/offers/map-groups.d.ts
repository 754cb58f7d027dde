import type { Offer } from '../model/offer.js';
import { type Cluster, type MapView } from './cluster.js';
import type { WorldBox, WorldPoint } from './leaflet-map.js';
/** Offers as markers: which are shown, which one is chosen, and what stands together at a zoom. */
export declare class MapGroups {
    #private;
    /** What {@link draw} gave last, by a name that survives zooming and panning. */
    drawn: ReadonlyMap<string, Cluster>;
    /**
     * @param offers - All there are.
     * @param shown - Those that the filter lets through.
     * @param selected - Id of the chosen one: it stands for itself, outside of all groups, even when the filter leaves it out.
     */
    use(offers: readonly Offer[], shown: readonly Offer[], selected: string): void;
    /** The markers of a view, in the order of reading. */
    draw(view: MapView): ReadonlyMap<string, Cluster>;
    /** Around all that is shown; undefined when that is nothing. */
    get box(): WorldBox | undefined;
    /** Whether some of what is shown lies in a view. */
    seenIn({ left, top, right, bottom }: WorldBox): boolean;
    /** Where the chosen offer is. */
    get selected(): WorldPoint | undefined;
    /** Where an offer is: the first of its places. */
    whereIs(id: string): WorldPoint | undefined;
    /** A marker's offer; of a group, its first. */
    offerOf({ point }: Cluster): Offer;
    /** What is in a group: each offer once, the box around them, and whether a zoom could ever tell them apart. */
    open(group: Cluster, maxZoom: number): {
        offers: Offer[];
        box: WorldBox;
        first: WorldPoint;
        apart: boolean;
    };
    /** The name of the marker nearest to a place. */
    nearest({ x, y }: WorldPoint): string | undefined;
}
