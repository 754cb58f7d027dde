import { expect } from 'chai';

import { readFeed } from '../../src/feed/read-feed.ts';
import hostile from '../fixtures/feeds/hostile.json' with { type: 'json' };
import transport from '../fixtures/feeds/transport.json' with { type: 'json' };

const bytes = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
const codes = (issues: { path: string; code: string }[]) => issues.map(({ path, code }) => `${path} ${code}`);

describe('readFeed', () => {
  it('gives all arrays, whatever comes', async () => {
    const { feed } = await readFeed({ nahbei: '1.0' });
    for (const list of ['categories', 'organisations', 'offers', 'opportunities', 'events', 'forms'] as const) {
      expect(feed[list]).to.deep.equal([]);
    }
  });

  it('lets a bad entry cost only itself', async () => {
    const { feed, issues } = await readFeed({
      nahbei: '1.3',
      offers: [{ id: 'a', title: 'A' }, { id: 'b' }, { id: 'c', title: 'C', cost: { free: 'ja', text: 'umsonst' } }, 7],
    });
    expect(feed.offers.map((offer) => offer.id)).to.deep.equal(['a', 'c']);
    expect(feed.offers[1]?.cost).to.deep.equal({ text: 'umsonst' });
    expect(codes(issues)).to.deep.equal(['/offers/1 required', '/offers/2/cost/free type', '/offers/3 type']);
    expect(issues.map((issue) => issue.severity)).to.deep.equal(['error', 'warning', 'error']);
  });

  it('uses the twin that was updated last', async () => {
    const { feed, issues } = await readFeed({
      nahbei: '1.0',
      offers: [
        { id: '1', title: 'old', updated: '2026-01-01T00:00:00Z' },
        { id: 1, title: 'new', updated: '2026-02-01T00:00:00Z' },
        { id: ' 1', title: 'oldest' },
      ],
    });
    expect(feed.offers.map((offer) => offer.title)).to.deep.equal(['new']);
    expect(codes(issues)).to.deep.equal(['/offers/1/id duplicate-id', '/offers/2/id duplicate-id']);
  });

  it('leaves out what is no longer valid', async () => {
    const offers = [
      { id: 'a', title: 'A', valid: { until: '2026-11-23' } },
      { id: 'b', title: 'B', valid: { until: '2026-11-24' } },
    ];
    const { feed, issues } = await readFeed({ nahbei: '1.0', offers }, { today: '2026-11-24' });
    expect(feed.offers.map((offer) => offer.id)).to.deep.equal(['b']);
    expect(codes(issues)).to.deep.equal(['/offers/0 expired']);
  });

  it('knows a provider that stands inside a record by its id', async () => {
    const provider = { id: 'o', name: 'Verein' };
    const { feed } = await readFeed({ nahbei: '1.0', offers: [{ id: 'a', title: 'A', provider }] });
    expect(feed.offers[0]?.provider).to.equal('o');
    expect(feed.organisations).to.deep.equal([provider]);
  });

  it('gives events without a zone the zone of the feed', async () => {
    const event = { id: 'e', title: 'E', start: '2026-11-24T09:30' };
    const read = await readFeed({ nahbei: '1.0', feed: { timeZone: 'Europe/Paris' }, events: [event] });
    expect(read.feed.events[0]?.timeZone).to.equal('Europe/Paris');
    expect((await readFeed({ nahbei: '1.0', events: [event] })).feed.events[0]?.timeZone).to.equal('Europe/Berlin');
  });

  it('resolves addresses against the feed', async () => {
    const document = {
      nahbei: '1.0',
      offers: [{ id: 'a', title: 'A', links: [{ url: '/x' }, { url: 'javascript:alert(1)' }] }],
    };
    const { feed, issues } = await readFeed(document, { base: 'https://stadt.example/f/feed.json' });
    expect(feed.offers[0]?.links).to.deep.equal([{ url: 'https://stadt.example/x' }]);
    expect(codes(issues)).to.deep.equal(['/offers/0/links/1/url url']);
  });

  it('reads a string as well as an object', async () => {
    expect((await readFeed('\ufeff{"nahbei":"1.0","offers":[{"id":"a","title":"A"}]}')).feed.offers).to.have.length(1);
  });

  it('names formats that it does not know', async () => {
    expect(codes((await readFeed({ hello: 1 })).issues)).to.deep.equal([' format']);
    expect(codes((await readFeed({ nahbei: '1.0' }, { format: 'toString' })).issues)).to.deep.equal([' format']);
    expect(codes((await readFeed({ nahbei: '2.0' })).issues)).to.deep.equal(['/nahbei version']);
  });
});

describe('readFeed, as files arrive', () => {
  const expected: Record<string, string> = {
    'empty.json': ' empty',
    'html-instead.json': ' html',
    'latin1.json': ' encoding',
    'ndjson.ndjson': ' json',
    'trailing-comma.json': ' json',
    'truncated.json': ' json',
    'utf16le-bom.json': '',
    'utf8-bom.json': '',
  };
  for (const [name, base64] of Object.entries(transport.files)) {
    it(`reads ${name}${expected[name] ? ` and reports${expected[name]}` : ''}`, async () => {
      const { feed, issues } = await readFeed(bytes(base64));
      expect(codes(issues).join()).to.equal(expected[name]);
      if (!expected[name] || name === 'latin1.json') expect(JSON.stringify(feed.offers)).to.contain('é');
    });
  }

  it('refuses nesting that would overflow a stack, at once', async () => {
    const text = `{"nahbei":"1.0","offers":${'['.repeat(200_000)}`;
    expect(codes((await readFeed(text)).issues)).to.deep.equal([' depth']);
    const quoted = JSON.stringify({ nahbei: '1.0', offers: [{ id: 'a', title: `\\"${'['.repeat(500)}` }] });
    expect((await readFeed(quoted)).feed.offers).to.have.length(1);
  });
});

describe('readFeed, of hostile data', () => {
  for (const { id, why, ...test } of hostile.cases as { id: string; why: string; value?: unknown; raw?: string }[]) {
    if (test.value === undefined && test.raw === undefined) continue;
    it(`survives ${id}: ${why}`, async () => {
      const before = Object.getOwnPropertyNames(Object.prototype).length;
      const value = test.raw === undefined ? test.value : (JSON.parse(test.raw) as unknown);
      const record = { title: 'x', ...(value as object) };
      const lists = value as { offers?: unknown; categories?: unknown };
      const { feed } = await readFeed({
        nahbei: '1.0',
        offers: [
          { id: 'good', title: 'Good' },
          ...(Array.isArray(lists.offers) ? (lists.offers as unknown[]) : []),
          record,
        ],
        events: [{ id: 'e', day: '2026-01-01', ...record }],
        categories: lists.categories,
        forms: [{ id: 'f', ...(value as { form?: object }).form }],
      });
      expect(feed.offers.some((offer) => offer.id === 'good')).to.equal(true);
      expect(Object.getOwnPropertyNames(Object.prototype)).to.have.length(before);
      expect(JSON.stringify(feed)).not.to.match(/javascript:|data:text|NaN|evil\.example\/x\.svg" /);
      for (const offer of feed.offers) {
        for (const place of offer.places ?? []) expect(Math.abs(place.geo?.lat ?? 0)).to.be.at.most(90);
      }
      for (const form of feed.forms) {
        for (const field of form.fields) expect(field.name).to.match(/^[a-z][a-zA-Z0-9]{0,40}$/);
      }
    });
  }
});
