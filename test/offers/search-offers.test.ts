import { expect } from 'chai';

import data from '../fixtures/search-queries.json' with { type: 'json' };
import { fuzzyOffers, sound, soundIndex } from '../../src/offers/fuzzy-offers.ts';
import { searchIndex, searchOffers, type SearchText } from '../../src/offers/search-offers.ts';

const titled = (...titles: string[]): SearchText[] => titles.map((title) => ({ title, more: [] }));

/** Titles of what is found, best first. */
function find(texts: SearchText[], query: string, synonyms: Record<string, string[]> = {}): string[] {
  return searchOffers(searchIndex(texts, synonyms), query).map(({ offer }) => texts[offer]!.title);
}

describe('searchOffers', () => {
  it('finds compounds by their parts', () => {
    expect(find(titled('Schreibabyambulanz', 'Elterncafé'), 'ambulanz')).to.deep.equal(['Schreibabyambulanz']);
  });

  it('finds umlauts however they are typed', () => {
    for (const query of ['Frühförderung', 'fruhforderung', 'FRUEHFOERDERUNG', 'frühfoerd']) {
      expect(find(titled('Frühförderung', 'Elterncafé'), query), query).to.deep.equal(['Frühförderung']);
    }
    // "ue" that is no umlaut
    expect(find(titled('Neue Nachbarn', 'Nuss'), 'neue')).to.deep.equal(['Neue Nachbarn']);
  });

  it('wants every word', () => {
    const texts = [
      { title: 'Beratung', more: ['Südstadt'] },
      { title: 'Beratung am Markt', more: ['Altstadt'] },
    ];
    expect(find(texts, 'beratung altstadt')).to.deep.equal(['Beratung am Markt']);
    expect(find(texts, 'beratung nordstadt')).to.deep.equal([]);
  });

  it('ranks a title before other words, and the beginning of a word before its inside', () => {
    const texts = [
      { title: 'Familienbüro', more: ['Auch die Hebamme kommt.'] },
      { title: 'Familienhebamme', more: [] },
      { title: 'Sprechstunde der Hebamme', more: [] },
      { title: 'Hebamme für alle', more: [] },
    ];
    expect(find(texts, 'hebamme')).to.deep.equal([
      'Hebamme für alle',
      'Sprechstunde der Hebamme',
      'Familienhebamme',
      'Familienbüro',
    ]);
  });

  it('knows the synonyms of the feed, also of several words, after the word itself', () => {
    const texts = titled('Stilltreff', 'Tipps für Muttermilch', 'Schlafberatung');
    const synonyms = { Stillen: ['Muttermilch', 'Milchstau'], Schlafberatung: ['wacht nachts auf'] };
    expect(find(texts, 'milchstau', synonyms)).to.deep.equal(['Tipps für Muttermilch']);
    expect(find(texts, 'wacht nachts auf', synonyms)).to.deep.equal(['Schlafberatung']);
    expect(find([...texts, { title: 'Stillen', more: [] }], 'stillen', synonyms)[0]).to.equal('Stillen');
  });

  it('does not read over the end of an offer', () => {
    expect(find(titled('Eltern', 'café'), 'elterncafé')).to.deep.equal([]);
  });

  it('takes signs of a pattern as they are, and nothing as nothing', () => {
    expect(find(titled('C++ für Eltern', 'Cafe'), 'c++')).to.deep.equal(['C++ für Eltern']);
    expect(find(titled('a'), '(.*')).to.deep.equal([]);
    expect(find(titled('a'), ' „“ ')).to.deep.equal([]);
  });
});

describe('fuzzyOffers', () => {
  const like = (titles: string[], query: string) =>
    fuzzyOffers(soundIndex(searchIndex(titled(...titles))), query).map(({ offer }) => titles[offer]!);

  it('hears what is spelt in another way', () => {
    for (const [a, b] of [
      ['kaffee', 'cafe'],
      ['erzihung', 'erziehung'],
      ['hebame', 'hebamme'],
      ['fater', 'vater'],
      ['therapi', 'therapie'],
    ] as const) {
      expect(sound(a), `${a} and ${b}`).to.equal(sound(b));
    }
  });

  it('leaves short words and words without likeness alone', () => {
    expect(like(['Elterncafé'], 'xyz')).to.deep.equal([]);
    expect(like(['Elterncafé'], 'steuererklärung')).to.deep.equal([]);
  });

  it('wants every word of a query', () => {
    expect(like(['Hebammen in der Südstadt', 'Hebammen am Markt'], 'hebame sudstat')).to.deep.equal([
      'Hebammen in der Südstadt',
    ]);
  });
});

describe('both passes', () => {
  const titles = data.titles;
  const index = searchIndex(titled(...titles));
  const sounds = soundIndex(index);
  for (const [query, expected] of Object.entries(data.queries)) {
    it(`find what "${query}" means`, () => {
      const hits = searchOffers(index, query);
      const first = hits[0] ?? fuzzyOffers(sounds, query)[0];
      expect(expected).to.include(titles[first?.offer ?? -1]);
    });
  }
});
