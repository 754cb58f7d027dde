import { worldSize } from './mercator.ts';

/** Positions on a map, as columns: one entry each per point. Coordinates are world units, 0 to 1 (`mercator.ts`). */
export interface Points {
  x: Float64Array;
  y: Float64Array;
  /** Which of {@link SHAPES} shapes it is drawn with. */
  shape: Uint8Array;
}

/** Number of shapes that are counted apart. */
export const SHAPES = 4;

/** One marker: a single point, or several that are too close together to be told apart. */
export interface Cluster {
  /** Mean of its points, world units. */
  x: number;
  y: number;
  count: number;
  /** How many points of each shape. */
  shapes: number[];
  /** The lowest of its points' numbers: the point itself if there is one; a name that survives zooming and panning. */
  point: number;
  /** Its cells of the grid; only {@link members} reads them. */
  cells: number[];
  /** Side of a cell, world units. */
  side: number;
}

/** What of the world is shown. */
export interface MapView {
  /** World units. */
  left: number;
  top: number;
  right: number;
  bottom: number;
  zoom: number;
}

/** Side of a cell in pixels; a power of two, so that the cells of one zoom level lie in those of the next lower one. */
const CELL = 64;

/** Cells of the whole world in a row, at most: rows are told apart by this factor. */
const ROW = 2 ** 26;

const cellOf = (x: number, y: number, side: number) => Math.floor(y / side) * ROW + Math.floor(x / side);

/**
 * The markers for a view, in one linear pass over the points and one over the occupied cells of a grid. Nothing is kept between
 * calls, so a filter costs no more than a zoom step.
 *
 * Every shown point in the view (and up to a cell beyond) is in exactly one cluster, no two clusters are closer than `gap`, and there
 * are at most `limit`. Cells nest from zoom to zoom; clusters nearly: cells that were joined over a border may part again.
 *
 * @param shown - One byte per point: 0 leaves it out.
 * @param gap - Pixels between two markers, at least.
 * @param limit - Most markers; with more, cells are taken twice as large.
 */
export function clusters(points: Points, shown: Uint8Array, view: MapView, gap = 40, limit = 60): Cluster[] {
  const pixel = 1 / worldSize(view.zoom);
  for (let size = CELL; ; size *= 2) {
    const found = join(cells(points, shown, view, size * pixel), gap * pixel);
    // One cell for the whole world is as far as it goes.
    if (found.length <= limit || size * pixel >= 1) return found;
  }
}

/** The numbers of a cluster's points, ascending. */
export function members({ x, y }: Points, shown: Uint8Array, cluster: Cluster): number[] {
  const wanted = new Set(cluster.cells);
  const found: number[] = [];
  for (let i = 0; i < x.length; i++) {
    if (shown[i] && wanted.has(cellOf(x[i]!, y[i]!, cluster.side))) found.push(i);
  }
  return found;
}

function cells({ x, y, shape }: Points, shown: Uint8Array, view: MapView, side: number): Cluster[] {
  const first = Math.floor(view.left / side) - 1;
  const top = Math.floor(view.top / side) - 1;
  const columns = Math.floor(view.right / side) + 2 - first;
  const rows = Math.floor(view.bottom / side) + 2 - top;
  const grid: (Cluster | undefined)[] = Array.from({ length: columns * rows });
  const occupied: Cluster[] = [];
  for (let i = 0; i < x.length; i++) {
    if (!shown[i]) continue;
    const column = Math.floor(x[i]! / side) - first;
    const row = Math.floor(y[i]! / side) - top;
    if (column < 0 || row < 0 || column >= columns || row >= rows) continue;
    let cell = grid[row * columns + column];
    if (!cell) {
      cell = { x: 0, y: 0, count: 0, shapes: Array.from({ length: SHAPES }, () => 0), point: i, cells: [], side };
      cell.cells.push(cellOf(x[i]!, y[i]!, side));
      grid[row * columns + column] = cell;
      occupied.push(cell);
    }
    cell.count++;
    cell.x += x[i]!;
    cell.y += y[i]!;
    cell.shapes[shape[i]!]!++;
  }
  for (const cell of occupied) {
    cell.x /= cell.count;
    cell.y /= cell.count;
  }
  return occupied;
}

/** Joins neighbours until no two are closer than `gap`: that takes away the look of a grid, and no marker hides another. */
function join(found: Cluster[], gap: number): Cluster[] {
  for (let again = true; again;) {
    again = false;
    for (let i = 0; i < found.length; i++) {
      const a = found[i]!;
      for (let j = i + 1; j < found.length; j++) {
        const b = found[j]!;
        if (Math.hypot(a.x - b.x, a.y - b.y) >= gap) continue;
        const count = a.count + b.count;
        a.x = (a.x * a.count + b.x * b.count) / count;
        a.y = (a.y * a.count + b.y * b.count) / count;
        a.count = count;
        b.shapes.forEach((n, shape) => (a.shapes[shape]! += n));
        a.point = Math.min(a.point, b.point);
        a.cells.push(...b.cells);
        found.splice(j--, 1);
        again = true;
      }
    }
  }
  return found;
}
