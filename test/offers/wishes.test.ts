import { expect } from 'chai';

import type { Category } from '../../src/model/feed.ts';
import { wishFilter } from '../../src/offers/wish-filter.ts';
import { has, toggle, valuesOf, wishes } from '../../src/offers/wishes.ts';

describe('wishes', () => {
  it('are read from lists with commas or blanks', () => {
    expect(wishes('category', 'treff, beratung  hilfe')).to.deep.equal([
      { group: 'category', value: 'treff' },
      { group: 'category', value: 'beratung' },
      { group: 'category', value: 'hilfe' },
    ]);
    expect(wishes('kind', '  ')).to.deep.equal([]);
    expect(wishes('kind', 'a,a')).to.have.length(1);
  });

  it('come at the end and go from where they are', () => {
    const list = [...wishes('category', 'treff'), ...wishes('cost', 'free')];
    const more = toggle(list, 'category', ['beratung']);
    expect(more.map(({ value }) => value)).to.deep.equal(['treff', 'free', 'beratung']);
    expect(toggle(more, 'category', ['treff']).map(({ value }) => value)).to.deep.equal(['free', 'beratung']);
  });

  it('go together where one button means several', () => {
    const both = toggle([], 'kind', ['volunteer', 'selfhelp']);
    expect(valuesOf(both, 'kind')).to.deep.equal(['volunteer', 'selfhelp']);
    expect(has(both, 'kind', 'selfhelp')).to.equal(true);
    expect(toggle(both, 'kind', ['volunteer', 'selfhelp'])).to.deep.equal([]);
  });
});

describe('wishFilter', () => {
  const open = () => undefined;

  it('takes the topics below a topic along, a topic below itself too', () => {
    const categories: Category[] = [
      { id: 'treff', label: 'Treff' },
      { id: 'cafe', label: 'Café', parent: 'treff' },
      { id: 'brunch', label: 'Brunch', parent: 'cafe' },
      { id: 'kreis', label: 'Kreis', parent: 'kreis' },
    ];
    expect(wishFilter(wishes('category', 'treff'), { categories, open }).category).to.deep.equal([
      'treff',
      'cafe',
      'brunch',
    ]);
    expect(wishFilter(wishes('category', 'kreis'), { categories, open }).category).to.deep.equal(['kreis']);
  });

  it('asks for the hours only when somebody wants to know', () => {
    expect(wishFilter([], { categories: [], open })).to.deep.equal({});
    const asked: string[] = [];
    const filter = wishFilter(wishes('open', 'today'), {
      categories: [],
      open: (offer, when) => (asked.push(offer.id + when), true),
    });
    expect(filter.open?.({ id: 'a', title: 'A' })).to.equal(true);
    expect(asked).to.deep.equal(['atoday']);
  });
});
