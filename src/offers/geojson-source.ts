import { TILE, worldSize, worldX, worldY } from './mercator.ts';
import type { Shape } from './paint.ts';
import { MAX_BYTES, plainCredit, type VectorSource } from './vector-source.ts';

/** A shape in world units, with the box around it. */
interface Entry {
  shape: Shape;
  box: Box;
}

type Box = [left: number, top: number, right: number, bottom: number];

/** How far lines and names reach beyond their box, in pixels. */
const REACH = 24;

/** Geometries inside geometries (RFC 7946, 3.1.8) that are looked into. */
const MAX_DEPTH = 4;

/**
 * A GeoJSON file (RFC 7946) as a map: each feature's properties `layer`, `kind`, `name` and `angle` say how it is drawn. Projected and
 * boxed once, when it is loaded.
 */
export async function loadGeojson(url: string, signal: AbortSignal): Promise<VectorSource> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  if (Number(response.headers.get('content-length')) > MAX_BYTES) throw new Error(`${url} is too large`);
  return geojsonSource(await response.json());
}

/** See {@link loadGeojson}; what is not GeoJSON is an empty map. */
export function geojsonSource(document: unknown): VectorSource {
  const { features, metadata, attribution } = Object(document) as Record<string, unknown>;
  const entries = (Array.isArray(features) ? features : []).flatMap(entriesOf);
  return {
    credit: plainCredit(attribution ?? (Object(metadata) as Record<string, unknown>)['attribution']),
    tile(x, y, zoom) {
      const scale = worldSize(zoom);
      const [left, top] = [(x * TILE - REACH) / scale, (y * TILE - REACH) / scale];
      const side = (TILE + 2 * REACH) / scale;
      const shapes = entries
        .filter(({ box }) => box[0] < left + side && box[2] > left && box[1] < top + side && box[3] > top)
        .map(({ shape }) => shape);
      return { shapes, scale, dx: -x * TILE, dy: -y * TILE };
    },
  };
}

function entriesOf(feature: unknown): Entry[] {
  const { properties, geometry } = Object(feature) as Record<string, unknown>;
  const { layer, kind, name, angle } = Object(properties) as Record<string, unknown>;
  const entries = shapes(geometry).map(({ type, lines }) => ({
    shape: {
      layer: word(layer) || (type === 'line' ? 'road' : type === 'polygon' ? 'landuse' : 'place'),
      kind: word(kind),
      name: '',
      type,
      lines,
      ...(typeof angle === 'number' && { angle }),
    },
    box: boxOf(lines),
  }));
  // Of the islands of a town, the largest one bears the name.
  const area = ({ box }: Entry) => (box[2] - box[0]) * (box[3] - box[1]);
  const largest = entries.reduce<Entry | undefined>(
    (best, entry) => (best && area(best) >= area(entry) ? best : entry),
    undefined,
  );
  if (largest) largest.shape.name = word(name);
  return entries;
}

const word = (value: unknown) => (typeof value === 'string' ? value.slice(0, 100) : '');

/** One for each polygon, so that a town's houses in one feature are not all drawn on every tile. */
function shapes(geometry: unknown, depth = 0): Pick<Shape, 'type' | 'lines'>[] {
  const { type, coordinates, geometries } = Object(geometry) as {
    type?: unknown;
    coordinates?: never;
    geometries?: unknown;
  };
  const shape = (kind: Shape['type'], parts: unknown) => {
    const lines = list(parts)
      .map(flat)
      .filter((line) => line.length);
    return lines.length ? [{ type: kind, lines }] : [];
  };
  switch (type) {
    case 'Point':
      return shape('point', [[coordinates]]);
    case 'MultiPoint':
      return list(coordinates).flatMap((point) => shape('point', [[point]]));
    case 'LineString':
      return shape('line', [coordinates]);
    case 'MultiLineString':
      return shape('line', coordinates);
    case 'Polygon':
      return shape('polygon', coordinates);
    case 'MultiPolygon':
      return list(coordinates).flatMap((polygon) => shape('polygon', polygon));
    case 'GeometryCollection':
      return depth < MAX_DEPTH ? list(geometries).flatMap((inner) => shapes(inner, depth + 1)) : [];
    default:
      return [];
  }
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Positions → x, y, x, y … in world units; what is no position is left out. */
function flat(positions: unknown): number[] {
  return list(positions).flatMap((position) => {
    const [lon, lat] = list(position);
    return typeof lon === 'number' && typeof lat === 'number' ? [worldX(lon), worldY(lat)] : [];
  });
}

function boxOf(lines: Shape['lines']): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (let i = 0; i < line.length; i++) {
      const axis = i % 2;
      box[axis] = Math.min(box[axis]!, line[i]!);
      box[axis + 2] = Math.max(box[axis + 2]!, line[i]!);
    }
  }
  return box;
}
