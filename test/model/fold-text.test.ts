import { expect } from 'chai';

import { foldText } from '../../src/model/fold-text.ts';

describe('foldText', () => {
  for (const [text, folded] of [
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Südstadt', 'sudstadt'],
    ['Elterncafé', 'elterncafe'],
    ['Krabbelgruppe „Kleine Füße“', 'krabbelgruppe „kleine fusse“'],
    ['Erzieher*innen', 'erzieherinnen'],
    ['Erzieher:in', 'erzieherin'],
    ['Erzieher_innen', 'erzieherinnen'],
    ['Erzieher/-innen', 'erzieherinnen'],
    ['Berater(in)', 'beraterin'],
    ['Helfer (m/w/d) gesucht', 'helfer gesucht'],
    ['Helfer(w|m|x)', 'helfer'],
    ['Familien·büro', 'familienburo'],
    ['Schwanger\u00adschaft', 'schwangerschaft'],
    ['  viele \n Leerzeichen\t', 'viele leerzeichen'],
    ['İstanbul ışık', 'istanbul isik'],
    ['Łódź', 'lodz'],
    ['مَرْحَبًا', 'مرحبا'],
  ] as const) {
    it(`makes "${folded}" of "${text}"`, () => expect(foldText(text)).to.equal(folded));
  }

  it('leaves colons, slashes and stars that are no sign of gender', () => {
    expect(foldText('Mo: 9/10 Uhr * neu')).to.equal('mo: 9/10 uhr * neu');
    // "in" as the beginning of another word
    expect(foldText('Haus/Innenhof')).to.equal('haus/innenhof');
  });

  it('changes nothing when it is done twice', () => {
    const once = foldText('Großmütter*innen (m/w/d) İ ß é');
    expect(foldText(once)).to.equal(once);
  });
});
