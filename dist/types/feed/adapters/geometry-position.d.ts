import type { Issue } from '../../model/issue.js';
import type { Geo } from '../../model/place.js';
/**
 * One position for a GeoJSON geometry (RFC 7946, 3.1): a point itself, of a line its middle vertex, of areas the centroid of the
 * largest. Coordinates that are no degrees (metres of EPSG:25832 and the like, which RFC 7946 forbids) give undefined and an issue.
 */
export declare function geometryPosition(geometry: unknown, path: string, issues: Issue[]): Geo | undefined;
