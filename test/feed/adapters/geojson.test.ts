import { expect } from 'chai';

import { readFeed } from '../../../src/feed/read-feed.ts';

const point = (coordinates: number[], properties: object, extra: object = {}) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates },
  properties,
  ...extra,
});

describe('geojson', () => {
  it('recognises the property names that towns use', async () => {
    const { feed, issues } = await readFeed({
      type: 'FeatureCollection',
      features: [
        point([9.1, 50.3], {
          OBJECTID: 7,
          BEZEICHNUNG: 'Spielplatz Südring',
          STRASSE: 'Südring 4',
          PLZ: 12345,
          ORT: 'Weidenfurt',
          INTERNET: 'www.weidenfurt.example/spielplatz',
          Kategorie: 'Spielen; Draußen',
        }),
      ],
    });
    expect(issues).to.deep.equal([]);
    expect(feed.offers).to.deep.equal([
      {
        id: '7',
        title: 'Spielplatz Südring',
        categories: ['Spielen', 'Draußen'],
        places: [{ street: 'Südring 4', postcode: '12345', city: 'Weidenfurt', geo: { lat: 50.3, lon: 9.1 } }],
        links: [{ url: 'https://www.weidenfurt.example/spielplatz' }],
      },
    ]);
  });

  it('reads a bare list of features, and one feature alone', async () => {
    const feature = point([9.1, 50.3], { name: 'Eins' });
    expect((await readFeed([feature, point([9.2, 50.3], { name: 'Zwei' })])).feed.offers).to.have.length(2);
    expect((await readFeed(feature)).feed.offers).to.have.length(1);
  });

  it('finds a point in lines and areas', async () => {
    const square = [
      [
        [0, 0],
        [4, 0],
        [4, 2],
        [0, 2],
        [0, 0],
      ],
    ];
    const geometries = [
      { type: 'Polygon', coordinates: square },
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [9, 9],
              [9.1, 9],
              [9.1, 9.1],
              [9, 9],
            ],
          ],
          square,
        ],
      },
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [2, 1],
          [4, 2],
        ],
      },
    ];
    const features = geometries.map((geometry, index) => ({
      type: 'Feature',
      geometry,
      properties: { name: `${index}` },
    }));
    const { feed } = await readFeed({ type: 'FeatureCollection', features });
    for (const offer of feed.offers) {
      expect(offer.places?.[0]?.geo?.lon).to.be.closeTo(2, 1e-9);
      expect(offer.places?.[0]?.geo?.lat).to.be.closeTo(1, 1e-9);
      expect(offer.places?.[0]?.geo?.precision).to.equal('area');
    }
  });

  it('names EPSG when coordinates are metres, and keeps the entry in the list', async () => {
    const { feed, issues } = await readFeed([point([374_000, 5_680_000], { name: 'Kita' })]);
    expect(feed.offers[0]?.places).to.equal(undefined);
    expect(issues).to.have.length(1);
    expect(issues[0]).to.include({ path: '/0/geometry', code: 'crs', severity: 'warning' });
    expect(issues[0]?.message).to.contain('EPSG');
  });

  it('says in the author’s own document where a fault is', async () => {
    const { issues } = await readFeed({
      type: 'FeatureCollection',
      features: [point([9, 50], { name: 'A', email: 'kaputt' }), point([9, 50], {})],
    });
    expect(issues.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      '/features/0/properties/email pattern',
      '/features/1 required',
    ]);
  });

  it('keeps ids as long as title and address stay', async () => {
    const features = [point([9, 50], { name: 'A' }), point([9, 51], { name: 'A' })];
    const first = await readFeed(features);
    const second = await readFeed([...features].reverse());
    expect(first.feed.offers.map(({ id }) => id)).to.deep.equal(second.feed.offers.map(({ id }) => id).reverse());
    expect(new Set(first.feed.offers.map(({ id }) => id)).size).to.equal(2);
  });
});
