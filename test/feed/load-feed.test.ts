import { expect } from 'chai';

import { FeedError } from '../../src/feed/feed-error.ts';
import { loadFeed } from '../../src/feed/load-feed.ts';

// Addresses that need no server, so that this runs in Node and in browsers alike; a real network stands in test/ui/feed-element.test.ts.
const address = (document: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(document))}`;

describe('loadFeed', () => {
  it('merges feeds: lists are added up, the first one speaks for all', async () => {
    const town = address({
      nahbei: '1.0',
      feed: { id: 'stadt', districts: [{ id: 'nord', name: 'Nord' }], synonyms: { kita: ['krippe'] } },
      offers: [{ id: 'a', title: 'Alt', updated: '2026-01-01T00:00:00Z' }],
    });
    const centre = address({
      nahbei: '1.0',
      feed: {
        id: 'zentrum',
        districts: [
          { id: 'nord', name: 'X' },
          { id: 'sued', name: 'Süd' },
        ],
        crisis: [{ label: 'Notruf', phone: '112' }],
      },
      offers: [
        { id: 'a', title: 'Neu', updated: '2026-02-01T00:00:00Z' },
        { id: 'b', title: 'B' },
      ],
      forms: [{ id: 'f', fields: [] }],
    });
    const { feed, issues } = await loadFeed(`${town}  ${centre}`);
    expect(feed.feed.id).to.equal('stadt');
    expect(feed.feed.districts?.map(({ name }) => name)).to.deep.equal(['Nord', 'Süd']);
    expect(feed.feed.crisis).to.have.length(1);
    expect(feed.feed.synonyms?.['kita']).to.deep.equal(['krippe']);
    expect(feed.offers.map(({ title }) => title)).to.deep.equal(['Neu', 'B']);
    expect(feed.forms).to.have.length(1);
    expect(issues).to.deep.equal([]);
  });

  it('keeps the language of a feed that is merged into one of another', async () => {
    const german = address({ nahbei: '1.0', offers: [{ id: 'a', title: 'Treffen' }] });
    const french = address({ nahbei: '1.0', feed: { lang: 'fr' }, offers: [{ id: 'b', title: 'Rencontre' }] });
    const { feed } = await loadFeed([german, french]);
    expect(feed.offers.map(({ title }) => title)).to.deep.equal(['Treffen', { fr: 'Rencontre' }]);
  });

  it('shows one feed when the other cannot be reached, and says which', async () => {
    const good = address({ nahbei: '1.0', offers: [{ id: 'a', title: 'A' }] });
    const gone = 'http://127.0.0.1:1/feed.json';
    const { feed, issues } = await loadFeed([gone, good]);
    expect(feed.offers).to.have.length(1);
    expect(issues).to.have.length(1);
    expect(issues[0]).to.include({ path: '', code: 'network', severity: 'error', source: gone });
  });

  it('throws when there is nothing at all', async () => {
    const error = await loadFeed('http://127.0.0.1:1/feed.json').catch((caught: unknown) => caught);
    expect(error).to.be.instanceOf(FeedError);
    expect((error as FeedError).code).to.equal('network');
    expect((error as FeedError).url).to.equal('http://127.0.0.1:1/feed.json');
    expect((error as FeedError).cause).to.be.instanceOf(Error);
  });

  it('ends with the signal', async () => {
    const abort = new AbortController();
    const load = loadFeed('http://127.0.0.1:1/feed.json', { signal: abort.signal }).catch((caught: unknown) => caught);
    abort.abort(new Error('gone'));
    expect(((await load) as Error).message).to.equal('gone');
  });
});
