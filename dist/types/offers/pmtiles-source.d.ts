import { type VectorSource } from './vector-source.js';
/**
 * A PMTiles archive of vector tiles (PMTiles 3, Mapbox Vector Tile 2) as a map. Its tiles are asked for by byte range; beyond its last
 * zoom level the last tiles are drawn larger, and stay sharp.
 */
export declare function loadPmtiles(url: string): Promise<VectorSource>;
