import { type VectorSource } from './vector-source.js';
/**
 * A GeoJSON file (RFC 7946) as a map: each feature's properties `layer`, `kind`, `name` and `angle` say how it is drawn. Projected and
 * boxed once, when it is loaded.
 */
export declare function loadGeojson(url: string, signal: AbortSignal): Promise<VectorSource>;
/** See {@link loadGeojson}; what is not GeoJSON is an empty map. */
export declare function geojsonSource(document: unknown): VectorSource;
