import { expect } from 'chai';

import { pickText, readText } from '../../src/model/text.ts';

describe('readText', () => {
  it('keeps a string and a map of languages', () => {
    expect(readText('  Elterncafé ')).to.equal('Elterncafé');
    expect(readText({ de: 'Hallo', AR: 'مرحبا' })).to.deep.equal({ de: 'Hallo', ar: 'مرحبا' });
  });

  it('leaves out keys that are no languages and texts that are none', () => {
    expect(readText(JSON.parse('{"__proto__": "E", "": "F", "de": "A", "en": 5, "fr": " "}'))).to.deep.equal({
      de: 'A',
    });
    expect(readText({ '': 'x' })).to.equal(undefined);
    for (const nothing of [5, null, ['a'], '', {}]) expect(readText(nothing)).to.equal(undefined);
  });

  it('labels a plain string when its language is not the main one', () => {
    expect(readText('Bonjour', 'fr')).to.deep.equal({ fr: 'Bonjour' });
    expect(readText({ de: 'Hallo' }, 'fr')).to.deep.equal({ de: 'Hallo' });
  });
});

describe('pickText', () => {
  const text = { de: 'Hallo', 'de-x-leicht': 'Guten Tag', ar: 'مرحبا' };

  it('goes from the language asked for to its primary one, the feed’s, the first', () => {
    expect(pickText(text, 'ar')).to.deep.equal({ value: 'مرحبا', lang: 'ar' });
    expect(pickText(text, 'de-x-leicht')?.value).to.equal('Guten Tag');
    expect(pickText(text, 'de-AT')?.value).to.equal('Hallo');
    expect(pickText(text, 'tr', 'de')).to.deep.equal({ value: 'Hallo', lang: 'de' });
    expect(pickText({ uk: 'Привіт' }, 'tr', 'de')?.lang).to.equal('uk');
  });

  it('says that a plain string is in the feed’s language', () => {
    expect(pickText('Bonjour', 'de', 'fr')).to.deep.equal({ value: 'Bonjour', lang: 'fr' });
    expect(pickText(undefined, 'de')).to.equal(undefined);
  });

  it('is not fooled by names that every object has', () => {
    expect(pickText({ de: 'A' }, 'constructor')?.value).to.equal('A');
  });
});
