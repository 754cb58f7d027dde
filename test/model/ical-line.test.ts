import { expect } from 'chai';
import fc from 'fast-check';

import { icalLine, icalText, icalUri } from '../../src/model/ical-line.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;
/** As RFC 5545, 3.1 tells readers to. */
const unfold = (text: string) => text.replace(/\r\n[ \t]/g, '');

describe('icalLine', () => {
  it('breaks after 75 octets at the latest, never inside a character', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Frühstück für Väter ', '👩‍👧 ', 'مقهى ', 'x'.repeat(80)),
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const line = `SUMMARY:${parts.join('').replace(/[\r\n]/g, '')}`;
        const folded = icalLine(line);
        for (const each of folded.slice(0, -2).split('\r\n')) expect(octets(each)).to.be.at.most(75);
        expect(unfold(folded)).to.equal(`${line}\r\n`);
        // A character that was cut would come back as U+FFFD.
        expect(new TextDecoder().decode(new TextEncoder().encode(folded))).to.equal(folded.toWellFormed());
      }),
    );
  });

  it('uses all of the 75', () => {
    expect(icalLine('x'.repeat(75))).to.equal(`${'x'.repeat(75)}\r\n`);
    expect(icalLine('x'.repeat(76))).to.equal(`${'x'.repeat(75)}\r\n x\r\n`);
    expect(icalLine(`${'x'.repeat(74)}ü`)).to.equal(`${'x'.repeat(74)}\r\n ü\r\n`);
  });
});

describe('icalText', () => {
  it('escapes what ends a value, and lets nothing end a line', () => {
    expect(icalText('a;b,c\\d\r\ne\rf\u2028g')).to.equal('a\\;b\\,c\\\\d\\ne\\nf\\ng');
    expect(icalText('a\u0000\u0085b\u001bc')).to.equal('a \\nb c');
  });
});

describe('icalUri', () => {
  it('leaves no blank and no line end in an address', () => {
    expect(icalUri('https://a.de/x;y,z?q=ü\r\nATTACH:x')).to.equal('https://a.de/x;y,z?q=üATTACH:x');
  });
});
