import fc from 'fast-check';
import { expect } from 'chai';

import { clusters, members, SHAPES, type MapView, type Points } from '../../src/offers/cluster.ts';
import { worldSize } from '../../src/offers/mercator.ts';

interface Point {
  x: number;
  y: number;
  shape: number;
  shown: boolean;
}

/** A town around the middle of the map, so that points meet at every zoom; now and then several in one house. */
const town = fc
  .array(
    fc.record({
      x: fc.double({ min: 0.5, max: 0.5002, noNaN: true }),
      y: fc.double({ min: 0.3, max: 0.3002, noNaN: true }),
      shape: fc.integer({ min: 0, max: SHAPES - 1 }),
      shown: fc.boolean(),
    }),
    { maxLength: 120 },
  )
  .map((points) =>
    points.map((point, index): Point => (index % 5 === 4 ? { ...point, x: points[0]!.x, y: points[0]!.y } : point)),
  );

const zoom = fc.integer({ min: 3, max: 19 });

function columns(points: readonly Point[]): [Points, Uint8Array] {
  return [
    {
      x: Float64Array.from(points, ({ x }) => x),
      y: Float64Array.from(points, ({ y }) => y),
      shape: Uint8Array.from(points, ({ shape }) => shape),
    },
    Uint8Array.from(points, ({ shown }) => Number(shown)),
  ];
}

/** The whole town. */
const everything = (level: number): MapView => ({
  left: 0.4999,
  top: 0.2999,
  right: 0.5003,
  bottom: 0.3003,
  zoom: level,
});

describe('clusters', () => {
  it('puts every shown point into exactly one, with right counts, shapes and centres', () => {
    fc.assert(
      fc.property(town, zoom, (points, level) => {
        const [all, shown] = columns(points);
        const found = clusters(all, shown, everything(level));
        const seen = new Map<number, number>();
        for (const [index, cluster] of found.entries()) {
          const own = members(all, shown, cluster);
          expect(own.length).to.equal(cluster.count);
          expect(Math.min(...own)).to.equal(cluster.point);
          for (const point of own) {
            expect(seen.has(point), `point ${point} is in two clusters`).to.equal(false);
            seen.set(point, index);
          }
          const mean = (axis: 'x' | 'y') => own.reduce((sum, point) => sum + all[axis][point]!, 0) / own.length;
          expect(cluster.x).to.be.closeTo(mean('x'), 1e-12);
          expect(cluster.y).to.be.closeTo(mean('y'), 1e-12);
          for (let shape = 0; shape < SHAPES; shape++) {
            expect(cluster.shapes[shape]).to.equal(own.filter((point) => all.shape[point] === shape).length);
          }
        }
        expect(seen.size).to.equal(points.filter((point) => point.shown).length);
      }),
    );
  });

  it('keeps a distance between all of them, and a number of them', () => {
    fc.assert(
      fc.property(town, zoom, fc.integer({ min: 1, max: 40 }), (points, level, limit) => {
        const found = clusters(...columns(points), everything(level), 46, limit);
        expect(found.length).to.be.at.most(limit);
        const gap = 46 / worldSize(level);
        for (const [index, a] of found.entries()) {
          for (const b of found.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).to.be.at.least(gap);
        }
      }),
    );
  });

  it('gives the same again for the same', () => {
    fc.assert(
      fc.property(town, zoom, (points, level) => {
        expect(clusters(...columns(points), everything(level))).to.deep.equal(
          clusters(...columns(points), everything(level)),
        );
      }),
    );
  });

  it('joins by cells that nest: what is one cell stays one cell farther out', () => {
    fc.assert(
      fc.property(town, fc.integer({ min: 3, max: 18 }), (points, level) => {
        const [all, shown] = columns(points);
        const cellsAt = (at: number) =>
          clusters(all, shown, everything(at), 0, Infinity).map((cluster) => members(all, shown, cluster));
        const [far, near] = [cellsAt(level), cellsAt(level + 1)];
        for (const cell of near) {
          const home = far.filter((outer) => outer.some((point) => cell.includes(point)));
          expect(home.length).to.equal(1);
          expect(home[0]).to.include.members(cell);
        }
      }),
    );
  });

  it('finds the joined groups that a slow search over all pairs finds', () => {
    fc.assert(
      fc.property(town, zoom, (points, level) => {
        const [all, shown] = columns(points);
        const pixel = 1 / worldSize(level);
        // Cells by name, then the first close pair joined again and again.
        const groups = new Map<string, number[]>();
        for (const [point, { x, y, shown: on }] of points.entries()) {
          if (!on) continue;
          const key = `${Math.floor(x / (64 * pixel))} ${Math.floor(y / (64 * pixel))}`;
          groups.set(key, [...(groups.get(key) ?? []), point]);
        }
        const list = [...groups.values()];
        const center = (group: number[]) =>
          (['x', 'y'] as const).map(
            (axis) => group.reduce((sum, point) => sum + all[axis][point]!, 0) / group.length,
          ) as [number, number];
        for (let again = true; again;) {
          again = false;
          for (let i = 0; i < list.length; i++) {
            for (let j = i + 1; j < list.length; j++) {
              const [a, b] = [center(list[i]!), center(list[j]!)];
              if (Math.hypot(a[0] - b[0], a[1] - b[1]) >= 40 * pixel * (1 - 1e-9)) continue;
              list[i]!.push(...list.splice(j--, 1)[0]!);
              again = true;
            }
          }
        }
        const found = clusters(all, shown, everything(level), 40, Infinity).map((cluster) =>
          members(all, shown, cluster),
        );
        const sorted = (all_: number[][]) => all_.map((group) => group.toSorted((a, b) => a - b).join()).toSorted();
        expect(sorted(found)).to.deep.equal(sorted(list));
      }),
      { numRuns: 60 },
    );
  });

  it('looks only at what is in the view, and a cell beyond', () => {
    const points = [0.1, 0.5, 0.9].map((x) => ({ x, y: 0.5, shape: 0, shown: true }));
    const found = clusters(...columns(points), { left: 0.45, top: 0.45, right: 0.55, bottom: 0.55, zoom: 10 });
    expect(found.map(({ point }) => point)).to.deep.equal([1]);
  });

  it('gives nothing for nothing', () => {
    expect(clusters(...columns([]), everything(10))).to.deep.equal([]);
  });

  it('takes 100,000 points in one pass', () => {
    const n = 100_000;
    const random = (seed: number) => ((Math.sin(seed) * 43_758.5453) % 1) ** 2;
    const points: Points = {
      x: Float64Array.from({ length: n }, (_, i) => 0.5 + random(i) / 100),
      y: Float64Array.from({ length: n }, (_, i) => 0.3 + random(i + 0.5) / 100),
      shape: new Uint8Array(n),
    };
    let reads = 0;
    const counted = {
      ...points,
      x: new Proxy(points.x, {
        get: (target, key) => (/^\d+$/.test(String(key)) && reads++, Reflect.get(target, key) as unknown),
      }),
    };
    Object.defineProperty(counted.x, 'length', { value: n });
    const view = { left: 0.499, top: 0.299, right: 0.511, bottom: 0.311, zoom: 11 };
    const found = clusters(counted as Points, new Uint8Array(n).fill(1), view, 40, Infinity);
    expect(found.reduce((sum, { count }) => sum + count, 0)).to.equal(n);
    // Once to find the cell, once to add it up; not once per cell.
    expect(reads).to.be.at.most(3 * n);
  });
});
