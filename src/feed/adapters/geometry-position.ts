import type { Issue } from '../../model/issue.ts';
import type { Geo } from '../../model/place.ts';
import { isObject } from '../../model/is-object.ts';

type Ring = [number, number][];

/**
 * One position for a GeoJSON geometry (RFC 7946, 3.1): a point itself, of a line its middle vertex, of areas the centroid of the
 * largest. Coordinates that are no degrees (metres of EPSG:25832 and the like, which RFC 7946 forbids) give undefined and an issue.
 */
export function geometryPosition(geometry: unknown, path: string, issues: Issue[]): Geo | undefined {
  const point = isObject(geometry) ? representative(geometry) : undefined;
  if (!point) return undefined;
  const [lon, lat] = point;
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
    const message = 'The coordinates are no degrees. GeoJSON is EPSG:4326; convert from EPSG:25832, 31467 or the like.';
    issues.push({ path, code: 'crs', message, severity: 'warning' });
    return undefined;
  }
  return geometry && (geometry as { type?: unknown }).type === 'Point' ? { lat, lon } : { lat, lon, precision: 'area' };
}

function representative({ type, coordinates, geometries }: Record<string, unknown>): [number, number] | undefined {
  const nested = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  switch (type) {
    case 'Point':
      return position(nested);
    case 'MultiPoint':
      return position(nested[0]);
    case 'LineString':
      return position(nested[nested.length >> 1]);
    case 'MultiLineString':
      return representative({ type: 'LineString', coordinates: nested[0] });
    case 'Polygon':
      return centroid(ring(nested[0]))?.at;
    case 'MultiPolygon':
      return nested
        .map((polygon) => centroid(ring(Array.isArray(polygon) ? polygon[0] : undefined)))
        .reduce((largest, next) => (next && next.area > (largest?.area ?? -1) ? next : largest), undefined)?.at;
    case 'GeometryCollection':
      return Array.isArray(geometries) && isObject(geometries[0]) ? representative(geometries[0]) : undefined;
    default:
      return undefined;
  }
}

const position = (value: unknown): [number, number] | undefined =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1])
    ? [value[0] as number, value[1] as number]
    : undefined;

const ring = (value: unknown): Ring =>
  Array.isArray(value) ? value.map(position).filter((point): point is [number, number] => point !== undefined) : [];

/** Centroid of a ring by the shoelace formula, relative to its first point to keep the digits. */
function centroid(points: Ring): { at: [number, number]; area: number } | undefined {
  const origin = points[0];
  if (!origin) return undefined;
  let area = 0;
  let x = 0;
  let y = 0;
  for (const [index, [lon, lat]] of points.entries()) {
    const [nextLon, nextLat] = points[(index + 1) % points.length]!;
    const cross = (lon - origin[0]) * (nextLat - origin[1]) - (nextLon - origin[0]) * (lat - origin[1]);
    area += cross;
    x += (lon + nextLon - 2 * origin[0]) * cross;
    y += (lat + nextLat - 2 * origin[1]) * cross;
  }
  return area === 0
    ? { at: origin, area: 0 }
    : { at: [origin[0] + x / (3 * area), origin[1] + y / (3 * area)], area: Math.abs(area) / 2 };
}
