import { expect } from 'chai';

import { geojsonSource } from '../../src/offers/geojson-source.ts';
import { worldX, worldY } from '../../src/offers/mercator.ts';
import type { Drawing } from '../../src/offers/paint.ts';

const feature = (properties: unknown, geometry: unknown) => ({ type: 'Feature', properties, geometry });
const collection = (...features: unknown[]) => geojsonSource({ type: 'FeatureCollection', features });
const square = (west: number, south: number, size: number) => [
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ],
];

/** What is on the one tile of zoom 0. */
const world = (source: ReturnType<typeof geojsonSource>) => source.tile(0, 0, 0) as Drawing;

describe('geojsonSource', () => {
  it('gives a tile what lies on it, in pixels of that tile', () => {
    const source = collection(
      feature({ layer: 'place', kind: 'district', name: 'West' }, { type: 'Point', coordinates: [-90, 0] }),
      feature({ layer: 'place', kind: 'district', name: 'Ost' }, { type: 'Point', coordinates: [90, 0] }),
    );
    const tile = source.tile(1, 0, 1) as Drawing;
    expect(tile.shapes.map(({ name }) => name)).to.deep.equal(['Ost']);
    const [x, y] = tile.shapes[0]!.lines[0]!;
    expect([x! * tile.scale + tile.dx, y! * tile.scale + tile.dy]).to.deep.equal([128, 256]);
  });

  it('takes what only reaches over the edge of a tile', () => {
    const source = collection(
      feature(
        { layer: 'road' },
        {
          type: 'LineString',
          coordinates: [
            [-1, 10],
            [-0.1, 20],
          ],
        },
      ),
    );
    expect((source.tile(1, 0, 1) as Drawing).shapes).to.have.length(1);
    expect((source.tile(3, 1, 2) as Drawing).shapes).to.have.length(0);
  });

  it('reads every geometry, and cuts polygons apart so that only those on a tile are drawn', () => {
    const { shapes } = world(
      collection(
        feature({}, { type: 'MultiPolygon', coordinates: [square(0, 0, 1), square(10, 0, 1)] }),
        feature(
          {},
          {
            type: 'MultiLineString',
            coordinates: [
              [
                [0, 0],
                [1, 1],
              ],
              [
                [2, 2],
                [3, 3],
              ],
            ],
          },
        ),
        feature(
          {},
          {
            type: 'MultiPoint',
            coordinates: [
              [0, 0],
              [1, 1],
            ],
          },
        ),
        feature(
          {},
          {
            type: 'GeometryCollection',
            geometries: [
              { type: 'Point', coordinates: [5, 5] },
              { type: 'Polygon', coordinates: square(1, 1, 1) },
            ],
          },
        ),
      ),
    );
    expect(shapes.map(({ type }) => type)).to.deep.equal([
      'polygon',
      'polygon',
      'line',
      'point',
      'point',
      'point',
      'polygon',
    ]);
    expect(shapes.map(({ layer }) => layer)).to.deep.equal([
      'landuse',
      'landuse',
      'road',
      'place',
      'place',
      'place',
      'landuse',
    ]);
    expect(shapes[2]!.lines).to.have.length(2);
  });

  it('names the largest of several islands only', () => {
    const { shapes } = world(
      collection(
        feature(
          { name: 'Stadt' },
          { type: 'MultiPolygon', coordinates: [square(0, 0, 1), square(10, 0, 3), square(20, 0, 2)] },
        ),
      ),
    );
    expect(shapes.map(({ name }) => name)).to.deep.equal(['', 'Stadt', '']);
  });

  it('projects as the map does', () => {
    const { shapes } = world(collection(feature({}, { type: 'Point', coordinates: [8.5124, 50.5587] })));
    expect([...shapes[0]!.lines[0]!]).to.deep.equal([worldX(8.5124), worldY(50.5587)]);
  });

  it('credits whom the file credits, as plain text', () => {
    expect(geojsonSource({ features: [], metadata: { attribution: '<a href="x">© Stadt</a>' } }).credit).to.equal(
      '© Stadt',
    );
    expect(geojsonSource({ features: [], attribution: '© A' }).credit).to.equal('© A');
    expect(geojsonSource({ features: [] }).credit).to.equal(undefined);
  });

  it('is an empty map for what is no GeoJSON', () => {
    for (const document of [null, 7, [], {}, { features: 'x' }, { features: [null, 1, {}, { geometry: null }] }]) {
      expect(world(geojsonSource(document)).shapes, JSON.stringify(document)).to.deep.equal([]);
    }
    const broken = [
      { type: 'Point', coordinates: ['8', 50] },
      { type: 'LineString', coordinates: [null, [1], 'x'] },
      { type: 'Polygon', coordinates: 5 },
      { type: 'Circle', coordinates: [0, 0] },
      { type: 'MultiPolygon', coordinates: [null] },
    ];
    expect(world(collection(...broken.map((geometry) => feature({}, geometry)))).shapes).to.deep.equal([]);
  });

  it('does not follow collections inside collections for ever', () => {
    let geometry: unknown = { type: 'Point', coordinates: [0, 0] };
    for (let depth = 0; depth < 10_000; depth++) geometry = { type: 'GeometryCollection', geometries: [geometry] };
    expect(world(collection(feature({}, geometry))).shapes).to.deep.equal([]);
  });
});
