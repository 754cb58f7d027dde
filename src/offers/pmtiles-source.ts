import { VectorTile, VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';

import { TILE } from './mercator.ts';
import type { Drawing, Shape } from './paint.ts';
import { MAX_BYTES, plainCredit, type VectorSource } from './vector-source.ts';

/**
 * A PMTiles archive of vector tiles (PMTiles 3, Mapbox Vector Tile 2) as a map. Its tiles are asked for by byte range; beyond its last
 * zoom level the last tiles are drawn larger, and stay sharp.
 */
export async function loadPmtiles(url: string): Promise<VectorSource> {
  const archive = new PMTiles(new ByteRanges(url));
  const { minZoom, maxZoom } = await archive.getHeader();
  const metadata = Object(await archive.getMetadata()) as Record<string, unknown>;
  const decoded = new Map<string, Promise<Shape[] | undefined>>();

  const read = async (x: number, y: number, zoom: number) => {
    const tile = await archive.getZxy(zoom, x, y);
    return tile && shapesOf(new VectorTile(new PbfReader(new Uint8Array(tile.data))));
  };
  return {
    credit: plainCredit(metadata['attribution']),
    async tile(x, y, zoom): Promise<Drawing | undefined> {
      if (zoom < minZoom) return undefined;
      const beyond = Math.max(0, zoom - maxZoom);
      const [column, row] = [x >> beyond, y >> beyond];
      const key = `${zoom - beyond}/${column}/${row}`;
      const pending = decoded.get(key) ?? read(column, row, zoom - beyond);
      decoded.set(key, pending);
      if (decoded.size > 64) decoded.delete(decoded.keys().next().value!);
      const shapes = await pending;
      // Tile units are 0 to 1 here.
      const scale = TILE * 2 ** beyond;
      return shapes && { shapes, scale, dx: column * scale - x * TILE, dy: row * scale - y * TILE };
    },
  };
}

const TYPES = [undefined, 'point', 'line', 'polygon'] as const;

function shapesOf(tile: VectorTile): Shape[] {
  return Object.values(tile.layers).flatMap((layer) =>
    Array.from({ length: layer.length }, (_, index) => layer.feature(index)).flatMap((feature) =>
      shapeOf(feature, layer.name),
    ),
  );
}

function shapeOf(feature: VectorTileFeature, layer: string): Shape[] {
  const type = TYPES[feature.type];
  if (!type) return [];
  const { extent, properties } = feature;
  const lines = feature.loadGeometry().map((line) => {
    const flat = new Float64Array(line.length * 2);
    line.forEach(({ x, y }, index) => flat.set([x / extent, y / extent], index * 2));
    return flat;
  });
  const word = (key: string) => (typeof properties[key] === 'string' ? properties[key] : '');
  return [{ layer, kind: word('kind'), name: word('name'), type, lines }];
}

/** Byte ranges (RFC 9110, 14), or the whole file where a server does not know them: many a CMS's upload folder does not. */
class ByteRanges implements Source {
  readonly #url: string;
  #whole: Promise<ArrayBuffer> | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  getKey() {
    return this.#url;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    if (!this.#whole) {
      const headers = { range: `bytes=${offset}-${offset + length - 1}` };
      const response = await fetch(this.#url, { headers, ...(signal && { signal }) });
      if (response.status === 206) return { data: await response.arrayBuffer() };
      if (!response.ok) throw new Error(`${this.#url} answered ${response.status}`);
      if (Number(response.headers.get('content-length')) > MAX_BYTES) {
        void response.body?.cancel();
        throw new Error(`${this.#url} is too large for a server without byte ranges`);
      }
      this.#whole ??= response.arrayBuffer();
    }
    const whole = await this.#whole;
    return { data: whole.slice(offset, offset + length) };
  }
}
