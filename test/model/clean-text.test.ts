import { expect } from 'chai';

import { cleanText } from '../../src/model/clean-text.ts';

describe('cleanText', () => {
  it('takes out what reorders or hides text, and keeps what Arabic needs', () => {
    expect(cleanText('Beratung \u202e gnutareB')).to.equal('Beratung  gnutareB');
    expect(cleanText('a\u0000b\u0007c\ufeff')).to.equal('abc');
    expect(cleanText('\u200fשלום')).to.equal('\u200fשלום');
  });

  it('makes all line ends one', () => {
    expect(cleanText('a\r\nb\rc\u2028d')).to.equal('a\nb\nc\nd');
  });

  it('leaves markup as it is, to be shown literally', () => {
    expect(cleanText('<img src=x onerror=alert(1)>')).to.equal('<img src=x onerror=alert(1)>');
  });

  it('ends long texts', () => {
    expect(cleanText('x'.repeat(30_000))).to.have.length(20_000);
  });
});
