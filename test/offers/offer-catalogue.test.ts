import { expect } from 'chai';

import { emptyFeed, type Feed } from '../../src/model/feed.ts';
import { pickText } from '../../src/model/text.ts';
import { OfferCatalogue } from '../../src/offers/offer-catalogue.ts';
import { OfferSearch } from '../../src/offers/offer-search.ts';

const feed = (more: Partial<Feed>): Feed => ({ ...emptyFeed(), ...more });
const catalogue = (more: Partial<Feed>, lang = 'de') =>
  new OfferCatalogue(feed(more), lang, (text) => pickText(text, lang)?.value ?? '');

describe('OfferCatalogue', () => {
  it('sorts as a dictionary does: umlauts with their vowels', () => {
    const titles = ['Zoo', 'Übergang', 'Uhr', 'ärger', 'Affe', 'Straße', 'Strassenfest'];
    const { offers } = catalogue({ offers: titles.map((title) => ({ id: title, title })) });
    expect(offers.map(({ id }) => id)).to.deep.equal([
      'Affe',
      'ärger',
      'Straße',
      'Strassenfest',
      'Übergang',
      'Uhr',
      'Zoo',
    ]);
  });

  it('sorts by the reader’s language', () => {
    const offers = [
      { id: 'a', title: { de: 'A', en: 'Z' } },
      { id: 'b', title: { de: 'B', en: 'Y' } },
    ];
    expect(catalogue({ offers }, 'en').offers.map(({ id }) => id)).to.deep.equal(['b', 'a']);
  });

  it('knows an offer’s icon by its topic, or the topic above', () => {
    const categories = [
      { id: 'treff', label: 'Treff', icon: 'blocks' },
      { id: 'cafe', label: 'Café', parent: 'treff' },
      { id: 'ohne', label: 'Ohne' },
    ];
    const it_ = catalogue({ categories });
    expect(it_.icon({ id: 'a', title: 'A', categories: ['unknown', 'ohne', 'cafe'] })).to.equal('blocks');
    expect(it_.icon({ id: 'a', title: 'A' })).to.equal(undefined);
  });

  it('ends at topics that go in a circle', () => {
    const categories = [
      { id: 'a', label: 'A', parent: 'b' },
      { id: 'b', label: 'B', parent: 'a' },
    ];
    expect(catalogue({ categories, offers: [{ id: 'x', title: 'X', categories: ['a'] }] }).topics).to.deep.equal([]);
  });

  it('finds the provider by its id only', () => {
    const { provider } = catalogue({ organisations: [{ id: 'constructor', name: 'Verein' }] });
    expect(provider({ id: 'a', title: 'A', provider: 'constructor' })?.name).to.equal('Verein');
    expect(provider({ id: 'a', title: 'A', provider: 'toString' })).to.equal(undefined);
  });
});

describe('OfferSearch', () => {
  const offers = Array.from({ length: 5 }, (_, i) => ({
    id: `o${i}`,
    title: `Elterncafé ${i}`,
    tags: [i ? 'Treff' : 'Frühstück'],
  }));

  it('searches tags, in the order of what fits best', () => {
    const search = new OfferSearch(catalogue({ offers }));
    expect(search.exact('fruhstuck').map(({ id }) => id)).to.deep.equal(['o0']);
    expect(search.enough(search.exact('elterncafe'))).to.equal(true);
  });

  it('adds what is like it behind what is it, once', async () => {
    const search = new OfferSearch(catalogue({ offers: [...offers, { id: 'x', title: 'Elternkaffee' }] }));
    const exact = search.exact('elternkaffee');
    expect(exact.map(({ id }) => id)).to.deep.equal(['x']);
    const all = (await search.fuzzy('elternkaffee', exact)).map(({ id }) => id);
    expect(all[0]).to.equal('x');
    expect(new Set(all).size).to.equal(all.length);
    expect(all).to.include('o3');
  });
});
