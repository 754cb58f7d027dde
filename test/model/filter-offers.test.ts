import fc from 'fast-check';
import { expect } from 'chai';

import { filterOffers, type OfferFilter } from '../../src/model/filter-offers.ts';
import type { Offer } from '../../src/model/offer.ts';

const offer = (facts: Partial<Offer>): Offer => ({ id: 'a', title: 'A', ...facts });

/** `yes`, `no` or `unknown`: where one offer goes. */
function answer(facts: Partial<Offer>, filter: OfferFilter): string {
  const { matching, unknown } = filterOffers([offer(facts)], filter);
  return matching.length ? 'yes' : unknown.length ? 'unknown' : 'no';
}

describe('filterOffers', () => {
  it('lets everything through when nothing is asked for', () => {
    expect(answer({}, {})).to.equal('yes');
    expect(answer({}, { category: [], kind: [] })).to.equal('yes');
  });

  const cases: [what: string, filter: OfferFilter, facts: Partial<Offer>, expected: string][] = [
    ['a kind', { kind: 'volunteer' }, { kind: 'volunteer' }, 'yes'],
    ['another kind', { kind: 'volunteer' }, { kind: 'professional' }, 'no'],
    ['no kind', { kind: 'volunteer' }, {}, 'unknown'],
    ['both kinds together, for either', { kind: 'volunteer' }, { kind: 'mixed' }, 'yes'],
    ['both kinds together, for self-help', { kind: 'selfhelp' }, { kind: 'mixed' }, 'no'],
    ['a topic', { category: 'treff' }, { categories: ['beratung', 'treff'] }, 'yes'],
    ['other topics', { category: 'treff' }, { categories: ['beratung'] }, 'no'],
    ['no topic', { category: 'treff' }, { categories: [] }, 'unknown'],
    ['the district of a place', { district: 'sued' }, { places: [{ district: 'sued' }] }, 'yes'],
    ['another district', { district: 'sued' }, { places: [{ district: 'nord' }] }, 'no'],
    [
      'a place without a district',
      { district: 'sued' },
      { places: [{ district: 'nord' }, { street: 'Markt 1' }] },
      'unknown',
    ],
    ['a district that is served', { district: 'sued' }, { serviceArea: { districts: ['sued', 'nord'] } }, 'yes'],
    ['nothing about the place', { district: 'sued' }, {}, 'unknown'],
    ['a language', { language: 'tr' }, { languages: ['de', 'tr'] }, 'yes'],
    ['a language of a region', { language: 'zh-hant' }, { languages: ['zh-Hant-TW'] }, 'yes'],
    ['a language written in capitals', { language: 'PT-br' }, { languages: ['pt-BR'] }, 'yes'],
    ['other languages', { language: 'tr' }, { languages: ['de'] }, 'no'],
    [
      'other languages and somebody who interprets',
      { language: 'tr' },
      { languages: ['de'], interpreter: 'on-request' },
      'yes',
    ],
    ['other languages and nobody who interprets', { language: 'tr' }, { languages: ['de'], interpreter: 'no' }, 'no'],
    ['no language', { language: 'tr' }, { interpreter: 'no' }, 'unknown'],
    ['a stage', { audience: 'pregnancy' }, { audience: { stages: ['pregnancy'] } }, 'yes'],
    ['another stage', { audience: 'birth' }, { audience: { stages: ['pregnancy'] } }, 'no'],
    ['a group', { audience: 'fathers' }, { audience: { groups: ['mothers', 'fathers'] } }, 'yes'],
    ['a stage, for a group', { audience: 'fathers' }, { audience: { stages: ['pregnancy'] } }, 'unknown'],
    ['a way', { setting: 'home-visit' }, { setting: ['home-visit'] }, 'yes'],
    ['a place, for on site', { setting: 'on-site' }, { places: [{ street: 'Markt 1' }] }, 'yes'],
    ['a place, for home visits', { setting: 'home-visit' }, { places: [{ street: 'Markt 1' }] }, 'no'],
    ['that it is free', { cost: 'free' }, { cost: { free: true } }, 'yes'],
    ['that it is not free', { cost: 'free' }, { cost: { free: false } }, 'no'],
    ['a price', { cost: 'free' }, { cost: { min: 5 } }, 'no'],
    ['a price of nothing', { cost: 'free' }, { cost: { min: 0, max: 0 } }, 'yes'],
    ['words about the price', { cost: 'free' }, { cost: { text: 'auf Spendenbasis' } }, 'unknown'],
    ['that one can just come', { appointment: 'none' }, { appointment: { need: 'none' } }, 'yes'],
    ['that an appointment is only better', { appointment: 'none' }, { appointment: { need: 'recommended' } }, 'yes'],
    ['that one needs an appointment', { appointment: 'none' }, { appointment: { need: 'required' } }, 'no'],
    ['that there are no hours but by appointment', { appointment: 'none' }, { hours: { byAppointment: true } }, 'no'],
    [
      'that one needs a prescription',
      { appointment: 'none' },
      { appointment: { need: 'none' }, referral: { need: 'required' } },
      'no',
    ],
    ['a link to an appointment', { appointment: 'none' }, { appointment: { url: 'https://a.example' } }, 'unknown'],
    ['that it is accessible', { wheelchair: 'yes' }, { accessibility: { wheelchair: 'yes' } }, 'yes'],
    ['that its place is', { wheelchair: 'yes' }, { places: [{ wheelchair: 'no' }, { wheelchair: 'yes' }] }, 'yes'],
    ['that it is in part', { wheelchair: 'yes' }, { accessibility: { wheelchair: 'limited' } }, 'unknown'],
    [
      'that it is not',
      { wheelchair: 'yes' },
      { accessibility: { wheelchair: 'no' }, places: [{ wheelchair: 'yes' }] },
      'no',
    ],
    ['nothing of that', { wheelchair: 'yes' }, { places: [{ wheelchair: 'no' }, {}] }, 'unknown'],
  ];
  for (const [what, filter, facts, expected] of cases) {
    it(`answers "${expected}" to ${JSON.stringify(filter)} when the feed says ${what}`, () => {
      expect(answer(facts, filter)).to.equal(expected);
    });
  }

  it('is OR inside a group', () => {
    expect(answer({ categories: ['beratung'] }, { category: ['treff', 'beratung'] })).to.equal('yes');
    expect(answer({ audience: { stages: ['pregnancy'] } }, { audience: ['birth', 'fathers'] })).to.equal('unknown');
  });

  it('is AND between groups, and one "no" is enough', () => {
    const facts: Partial<Offer> = { categories: ['treff'], cost: { free: true } };
    expect(answer(facts, { category: 'treff', cost: 'free' })).to.equal('yes');
    expect(answer(facts, { category: 'treff', language: 'tr' })).to.equal('unknown');
    expect(answer(facts, { category: 'beratung', language: 'tr' })).to.equal('no');
  });

  it('asks whoever knows about opening hours', () => {
    for (const [open, expected] of [
      [true, 'yes'],
      [false, 'no'],
      [undefined, 'unknown'],
    ] as const) {
      expect(answer({}, { open: () => open })).to.equal(expected);
    }
  });

  it('keeps the order', () => {
    const offers = ['c', 'a', 'b'].map((id) => ({ ...offer({ cost: { free: true } }), id }));
    expect(filterOffers(offers, { cost: 'free' }).matching.map(({ id }) => id)).to.deep.equal(['c', 'a', 'b']);
  });

  it('is not fooled by names that every object has', () => {
    expect(
      answer({ categories: ['treff'] }, JSON.parse('{"__proto__": {"category": "nothing"}}') as OfferFilter),
    ).to.equal('yes');
    expect(answer({ categories: ['treff'] }, { category: 'constructor' })).to.equal('no');
  });

  it('does the same as three-valued logic written out, for any offers and wishes', () => {
    const topics = fc.subarray(['a', 'b', 'c']);
    const offers = fc.array(
      fc.record(
        {
          id: fc.uuid(),
          title: fc.constant('x'),
          kind: fc.constantFrom('professional' as const, 'volunteer' as const, 'selfhelp' as const),
          categories: topics,
          cost: fc.record({ free: fc.boolean() }, { requiredKeys: [] }),
        },
        { requiredKeys: ['id', 'title'] },
      ),
    );
    const filter = fc.record({
      category: topics,
      kind: fc.subarray(['professional', 'volunteer']),
      cost: fc.subarray(['free']),
    });
    fc.assert(
      fc.property(offers, filter, (list, wanted) => {
        const expected = { matching: [] as string[], unknown: [] as string[] };
        for (const { id, kind, categories, cost } of list) {
          const groups: (boolean | undefined)[] = [];
          if (wanted.category.length)
            groups.push(categories?.length ? wanted.category.some((topic) => categories.includes(topic)) : undefined);
          if (wanted.kind.length) groups.push(kind ? wanted.kind.includes(kind) : undefined);
          if (wanted.cost.length) groups.push(cost?.free);
          if (groups.every((group) => group === true)) expected.matching.push(id);
          else if (groups.every((group) => group !== false)) expected.unknown.push(id);
        }
        const { matching, unknown } = filterOffers(list as Offer[], wanted);
        expect(matching.map(({ id }) => id)).to.deep.equal(expected.matching);
        expect(unknown.map(({ id }) => id)).to.deep.equal(expected.unknown);
      }),
    );
  });
});
