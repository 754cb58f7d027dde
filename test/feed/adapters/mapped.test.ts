import { expect } from 'chai';

import type { Mapping } from '../../../src/feed/feed-config.ts';
import { readFeed } from '../../../src/feed/read-feed.ts';

const document = {
  daten: {
    liste: [
      {
        nr: 12,
        bez: { lang: 'Elterncafé' },
        ort: { 'str/nr': 'Südring 41', breite: '50,3041', laenge: '9,1153' },
        kosten: 'Nein',
        barrierefrei: 'rolli',
        stichworte: 'Baby, Kaffee; Treffen ',
        stand: '01.02.2026',
        termine: [{ von: '2026-03-01T09:30:00+01:00' }, { von: '2026-03-08T09:30:00+01:00' }],
      },
      { nr: 13, ort: null },
    ],
  },
};

const mapping: Mapping = {
  feed: { lang: { const: 'de' }, title: { const: 'Liste' } },
  offers: {
    at: '/daten/liste',
    fields: {
      id: '/nr',
      title: '/bez/lang',
      'places/0/street': '/ort/str~1nr',
      'places/0/geo/lat': '/ort/breite',
      'places/0/geo/lon': '/ort/laenge',
      'cost/free': '/kosten',
      'accessibility/wheelchair': { from: '/barrierefrei', map: { rolli: 'yes' } },
      tags: { from: '/stichworte', split: ',;' },
      verified: '/stand',
      kind: { const: 'professional' },
    },
  },
  events: {
    at: '/daten/liste',
    fields: { id: '/nr', title: '/bez/lang', occurrences: { at: '/termine', fields: { start: '/von' } } },
  },
};

describe('mapped', () => {
  it('shows a feed that nobody here designed', async () => {
    const { feed, issues } = await readFeed(document, { mapping });
    expect(feed.feed).to.deep.equal({ lang: 'de', title: 'Liste' });
    expect(feed.offers).to.deep.equal([
      {
        id: '12',
        title: 'Elterncafé',
        kind: 'professional',
        places: [{ street: 'Südring 41', geo: { lat: 50.3041, lon: 9.1153 } }],
        cost: { free: false },
        accessibility: { wheelchair: 'yes' },
        tags: ['Baby', 'Kaffee', 'Treffen'],
        verified: '2026-02-01',
      },
    ]);
    expect(feed.events[0]?.occurrences).to.deep.equal([
      { start: '2026-03-01T09:30:00+01:00' },
      { start: '2026-03-08T09:30:00+01:00' },
    ]);
    expect(issues.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      '/daten/liste/1 required',
      '/daten/liste/1 required',
    ]);
  });

  it('points at the value as its author wrote it', async () => {
    const broken = structuredClone(document);
    broken.daten.liste[0]!.ort = { 'str/nr': 'x', breite: 'Nord', laenge: '9,1' };
    const { feed, issues } = await readFeed(broken, { mapping });
    expect(issues[0]).to.include({ path: '/daten/liste/0/ort/breite', code: 'type' });
    expect(feed.offers[0]?.places).to.deep.equal([{ street: 'x' }]);
  });

  it('says when a list is not where the mapping looks', async () => {
    const { issues } = await readFeed({ other: [] }, { format: 'mapped', mapping });
    expect(issues.map(({ code }) => code)).to.deep.equal(['mapping', 'mapping']);
    expect((await readFeed({}, { format: 'mapped' })).issues[0]?.code).to.equal('mapping');
  });

  it('reaches no prototype by way of a pointer', async () => {
    const evil: Mapping = {
      offers: {
        at: '/list',
        fields: { id: '/id', title: '/constructor/name', '__proto__/polluted': '/id', 'places/0/__proto__/x': '/id' },
      },
    };
    const { feed } = await readFeed({ list: [{ id: 'a' }] }, { mapping: evil });
    expect(feed.offers).to.deep.equal([]);
    expect('polluted' in {}).to.equal(false);
  });
});
