import type { Offer } from '../model/offer.ts';
import { clusters, members, type Cluster, type MapView } from './cluster.ts';
import type { WorldBox, WorldPoint } from './leaflet-map.ts';
import { boxAround, mapPoints } from './map-points.ts';
import { worldSize } from './mercator.ts';
import { LOOKS } from './offer-shape.ts';

/** Pixels between the points of two markers, at least: the width of one. */
const GAP = 52;

/** Height of a line when markers are put in the order of reading: a marker's. */
const LINE = 60;

/** Offers as markers: which are shown, which one is chosen, and what stands together at a zoom. */
export class MapGroups {
  /** What {@link draw} gave last, by a name that survives zooming and panning. */
  drawn: ReadonlyMap<string, Cluster> = new Map();

  #offers: readonly Offer[] = [];
  #points = mapPoints([]);
  /** One byte per point: whether it is shown, and stands in groups. */
  #shown = new Uint8Array();
  #grouped = new Uint8Array();
  #selected: readonly number[] = [];

  /**
   * @param offers - All there are.
   * @param shown - Those that the filter lets through.
   * @param selected - Id of the chosen one: it stands for itself, outside of all groups, even when the filter leaves it out.
   */
  use(offers: readonly Offer[], shown: readonly Offer[], selected: string) {
    if (offers !== this.#offers) this.#points = mapPoints(offers);
    this.#offers = offers;
    const among = new Set(shown);
    this.#shown = Uint8Array.from(this.#points.offer, (offer) => Number(among.has(offers[offer]!)));
    this.#selected = this.#pointsOf(selected);
    this.#grouped = this.#shown.slice();
    for (const point of this.#selected) this.#grouped[point] = 0;
  }

  /** The markers of a view, in the order of reading. */
  draw(view: MapView): ReadonlyMap<string, Cluster> {
    const alone = this.#selected.map((point): Cluster => {
      const shapes = LOOKS.map((_, look) => Number(this.#points.shape[point] === look));
      return { ...this.#at(point), count: 1, shapes, point, cells: [], side: 0 };
    });
    const line = ({ y }: Cluster) => Math.round((y * worldSize(view.zoom)) / LINE);
    const found = [...clusters(this.#points, this.#grouped, view, GAP), ...alone];
    found.sort((a, b) => line(a) - line(b) || a.x - b.x);
    // A point by itself and the group that begins with it are two things to focus.
    this.drawn = new Map(
      found.map((cluster) => [`${cluster.count > 1 ? 'group' : 'point'} ${cluster.point}`, cluster]),
    );
    return this.drawn;
  }

  /** Around all that is shown; undefined when that is nothing. */
  get box(): WorldBox | undefined {
    return boxAround(this.#points, this.#numbers());
  }

  /** Whether some of what is shown lies in a view. */
  seenIn({ left, top, right, bottom }: WorldBox): boolean {
    const { x, y } = this.#points;
    return this.#numbers().some((i) => x[i]! > left && x[i]! < right && y[i]! > top && y[i]! < bottom);
  }

  /** Where the chosen offer is. */
  get selected(): WorldPoint | undefined {
    const [point] = this.#selected;
    return point === undefined ? undefined : this.#at(point);
  }

  /** Where an offer is: the first of its places. */
  whereIs(id: string): WorldPoint | undefined {
    const [point] = this.#pointsOf(id);
    return point === undefined ? undefined : this.#at(point);
  }

  /** A marker's offer; of a group, its first. */
  offerOf({ point }: Cluster): Offer {
    return this.#offers[this.#points.offer[point]!]!;
  }

  /** What is in a group: each offer once, the box around them, and whether a zoom could ever tell them apart. */
  open(group: Cluster, maxZoom: number): { offers: Offer[]; box: WorldBox; first: WorldPoint; apart: boolean } {
    const points = members(this.#points, this.#grouped, group);
    const box = boxAround(this.#points, points)!;
    const extent = Math.max(box.right - box.left, box.bottom - box.top) * worldSize(maxZoom);
    return {
      offers: [...new Set(points.map((point) => this.#offers[this.#points.offer[point]!]!))],
      box,
      first: this.#at(points[0]!),
      apart: extent >= GAP,
    };
  }

  /** The name of the marker nearest to a place. */
  nearest({ x, y }: WorldPoint): string | undefined {
    let best: { key?: string; distance: number } = { distance: Infinity };
    for (const [key, cluster] of this.drawn) {
      const distance = Math.hypot(cluster.x - x, cluster.y - y);
      if (distance < best.distance) best = { key, distance };
    }
    return best.key;
  }

  #at = (point: number): WorldPoint => ({ x: this.#points.x[point]!, y: this.#points.y[point]! });

  #numbers = (): number[] => [...this.#shown.keys()].filter((point) => this.#shown[point]);

  #pointsOf(id: string): number[] {
    const index = id ? this.#offers.findIndex((offer) => offer.id === id) : -1;
    return index < 0 ? [] : [...this.#points.offer.keys()].filter((point) => this.#points.offer[point] === index);
  }
}
