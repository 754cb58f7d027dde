import { expect } from 'chai';

import { basemapOf } from '../../src/offers/basemap.ts';

const page = 'https://www.weidenfurt.example/familie/angebote';
const of = (value: string) => basemapOf(value, page, '2026-11-24');

describe('basemapOf', () => {
  it('knows the federal maps, their host and what must be credited', () => {
    const map = of('basemap-de')!;
    expect(map.url).to.match(
      /^https:\/\/sgx\.geodatenzentrum\.de\/.+_farbe\/default\/GLOBAL_WEBMERCATOR\/\{z\}\/\{y\}\/\{x\}\.png$/,
    );
    expect(map.host).to.equal('sgx.geodatenzentrum.de');
    expect(map.credits.map(({ text }) => text)).to.deep.equal([
      '© basemap.de / BKG (11/2026)',
      'Datenquellen © GeoBasis-DE',
    ]);
    expect(of('basemap-de-gray')!.url).to.include('_grau/');
    expect(of('topplus')!.maxZoom).to.equal(18);
    expect(of('topplus')!.credits[0]!.text).to.equal('© Bundesamt für Kartographie und Geodäsie 2026');
  });

  it('needs no consent for files and tiles of the page’s own server', () => {
    expect(of('/karte/stadt.pmtiles')).to.deep.include({
      kind: 'pmtiles',
      url: 'https://www.weidenfurt.example/karte/stadt.pmtiles',
    });
    expect(of('stadt.geojson?v=2')).to.deep.include({
      kind: 'geojson',
      url: 'https://www.weidenfurt.example/familie/stadt.geojson?v=2',
    });
    expect(of('/tiles/{z}/{x}/{y}.png')).to.deep.include({
      kind: 'tiles',
      url: 'https://www.weidenfurt.example/tiles/{z}/{x}/{y}.png',
    });
    for (const value of ['/karte/stadt.pmtiles', 'stadt.geojson', '/tiles/{z}/{x}/{y}.png'])
      expect(of(value)).to.not.have.property('host');
  });

  it('names the host of everything else, another port or a subdomain included', () => {
    expect(of('https://tiles.example.org/{z}/{x}/{y}{r}.png')).to.deep.include({
      url: 'https://tiles.example.org/{z}/{x}/{y}{r}.png',
      host: 'tiles.example.org',
    });
    expect(of('https://{s}.tiles.example.org/{z}/{x}/{y}.png')).to.deep.include({
      url: 'https://{s}.tiles.example.org/{z}/{x}/{y}.png',
      host: 'a.tiles.example.org',
    });
    expect(of('//www.weidenfurt.example:8443/stadt.pmtiles')!.host).to.equal('www.weidenfurt.example:8443');
    expect(of('https://data.example.org/stadt.geojson')!.host).to.equal('data.example.org');
  });

  it('is none when the page says so', () => expect(of('none')).to.deep.include({ kind: 'none', credits: [] }));

  for (const value of [
    '',
    'google',
    'constructor',
    '__proto__',
    'https://tiles.example.org/{z}/{x}.png',
    'javascript:alert({z}{x}{y})',
    'data:image/png,{z}{x}{y}',
    'https://[/{z}/{x}/{y}',
  ]) {
    it(`refuses "${value}"`, () => expect(of(value)).to.equal(undefined));
  }
});
