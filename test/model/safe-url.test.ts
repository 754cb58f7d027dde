import { expect } from 'chai';

import { safeUrl } from '../../src/model/safe-url.ts';

const BASE = 'https://stadt.example/familie/feed.json';

/** What a town really links to. */
const BENIGN = [
  'https://www.weidenfurt.example',
  'http://weidenfurt.example/a/b?c=d&e=f#g',
  'https://weidenfurt.example:8443/x',
  'https://müller.example/straße?q=ä',
  'https://xn--mller-kva.example/',
  'https://weidenfurt.example/%C3%BCber%20uns.pdf',
  'https://weidenfurt.example/#abschnitt-2',
  'https://weidenfurt.example/a,b;c=(d)',
  'https://weidenfurt.example/?redirect=https%3A%2F%2Fanders.example',
  'mailto:familie@weidenfurt.example',
  'tel:+492214710145',
  'tel:0221-4710145',
];

const HOSTILE = [
  'javascript:alert(1)',
  ' \tjava\nscript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://weidenfurt.example/x',
  'ftp://weidenfurt.example/',
  '//evil.example/x',
  'https:\\\\evil.example',
  'https://www.wetzlar.de@evil.example/',
  'https://user:password@evil.example/',
  'https://example.org/\u202efdp.exe',
  'mailto:x@y.example?bcc=all@example.org',
  'mailto:x@y.example,z@y.example',
  'mailto:x@y.example%0aSubject:x',
  'tel:+49;phone-context=evil.example',
  `https://weidenfurt.example/${'x'.repeat(2048)}`,
  'https://',
  '',
];

describe('safeUrl', () => {
  for (const url of BENIGN) it(`keeps ${url}`, () => expect(safeUrl(url, BASE)).to.equal(new URL(url).href));

  for (const url of HOSTILE) {
    it(`refuses ${JSON.stringify(url.slice(0, 60))}`, () => {
      expect(safeUrl(url, BASE)).to.equal(undefined);
      expect(safeUrl(url)).to.equal(undefined);
    });
  }

  it('resolves what is relative to the feed, and keeps it without one', () => {
    expect(safeUrl('/impressum', BASE)).to.equal('https://stadt.example/impressum');
    expect(safeUrl('./bild.jpg', BASE)).to.equal('https://stadt.example/familie/bild.jpg');
    expect(safeUrl('/impressum')).to.equal('/impressum');
  });

  it('adds the scheme that spreadsheets leave out', () => {
    expect(safeUrl('www.weidenfurt.example/x', BASE)).to.equal('https://www.weidenfurt.example/x');
  });
});
