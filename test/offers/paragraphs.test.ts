import { expect } from 'chai';

import { paragraphs, unwrap } from '../../src/offers/paragraphs.ts';

const html = (value: string) => paragraphs(value, 'html');

describe('paragraphs', () => {
  it('are cut at empty lines and before the items of a list', () => {
    expect(paragraphs('Eins.\nNoch eins.\n\nZwei.\n- a\n- b', 'markdown')).to.deep.equal([
      'Eins.\nNoch eins.',
      'Zwei.',
      '- a',
      '- b',
    ]);
  });

  it('leave plain text as it is', () => {
    expect(paragraphs('<b>fett</b> &amp; 5 < 6', 'plain')).to.deep.equal(['<b>fett</b> &amp; 5 < 6']);
  });

  it('take only the words of HTML', () => {
    expect(
      html(
        '<p>Ein <b>fetter</b> <a href="javascript:x">Link</a>.</p><ul><li>Kaffee &amp; Tee</li><li>M&uuml;sli</li></ul>',
      ),
    ).to.deep.equal(['Ein fetter Link.', 'Kaffee & Tee', 'Müsli']);
    expect(html('Zeile<br>Zeile<br/>Zeile')).to.deep.equal(['Zeile', 'Zeile', 'Zeile']);
  });

  it('leave out scripts, styles and comments, and what was not closed', () => {
    expect(html('vor<script>alert("<p>1</p>")</script>nach')).to.deep.equal(['vornach']);
    expect(html('vor<STYLE>p{}</STYLE>nach<!-- weg -->.')).to.deep.equal(['vornach.']);
    expect(html('vor<script>alert(1)')).to.deep.equal(['vor']);
  });

  it('keep what is no tag', () => {
    expect(html('Kinder <3 Jahre, 2 < 3 > 1 und <b')).to.deep.equal(['Kinder <3 Jahre, 2 < 3 > 1 und <b']);
  });

  it('decode characters once, and none that does harm', () => {
    expect(html('&lt;script&gt; &amp;lt; &#228;&#xe4; &unknown; &constructor;')).to.deep.equal([
      '<script> &lt; ää &unknown; &constructor;',
    ]);
    expect(html('a&#0;b&#x202e;c&#xd800;d&#1114112;e')).to.deep.equal(['abcde']);
  });

  it('take long nonsense in one pass', () => {
    const started = performance.now();
    for (const nonsense of [
      '<script'.repeat(3000),
      '<'.repeat(20_000),
      '<p'.repeat(10_000),
      '&'.repeat(20_000),
      '<script>'.repeat(2500),
    ])
      html(nonsense);
    expect(performance.now() - started).to.be.below(1000);
  });
});

describe('unwrap', () => {
  it('tells marked-up text from plain text and from texts by language', () => {
    expect(unwrap('a')).to.deep.equal({ format: 'plain', text: 'a' });
    expect(unwrap({ de: 'a' })).to.deep.equal({ format: 'plain', text: { de: 'a' } });
    expect(unwrap({ format: 'html', value: { de: 'a' } })).to.deep.equal({ format: 'html', text: { de: 'a' } });
  });
});
