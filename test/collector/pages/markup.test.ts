import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { expect } from 'chai';

import { markup } from '../../../src/collector/pages/markup.ts';

describe('markup', () => {
  it('escapes every value, and leaves its own templates and lists of them', () => {
    const words = `<b title="x" id='y'>&\`</b>`;
    expect(String(markup`<p title="${words}">${words}</p>`)).to.equal(
      '<p title="&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;&#96;&lt;/b&gt;">&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;&#96;&lt;/b&gt;</p>',
    );
    expect(String(markup`<ul>${['<', 1].map((item) => markup`<li>${item}</li>`)}</ul>`)).to.equal(
      '<ul><li>&lt;</li><li>1</li></ul>',
    );
    expect(String(markup`${null}${undefined}${false}${''}${0}${['<', '>']}`)).to.equal('0&lt;&gt;');
  });

  it('takes nothing else for a template', () => {
    const foreign: unknown[] = [{ toString: () => '<script>' }, { strings: ['<script>'], raw: ['<script>'] }];
    for (const value of foreign) expect(() => markup`${value as string}`).to.throw(TypeError);
  });

  it('is used with values only in text and in quoted attributes', () => {
    const files = globSync('src/collector/**/*.ts', { cwd: new URL('../../..', import.meta.url) });
    let values = 0;
    for (const file of files) {
      const source = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
      // Up to a value the nearest of < and > says whether it is in a tag; in a tag, a quote must have been opened.
      for (const { index } of source.matchAll(/\$\{/g)) {
        const before = source.slice(source.lastIndexOf('markup`', index), index);
        if (!before.startsWith('markup`') || /[^\\]`/.test(before.slice(7).replaceAll(/\$\{[^`]*\}/g, ''))) continue;
        const tag = before.slice(before.lastIndexOf('<') + 1);
        if (!before.includes('<') || tag.includes('>')) continue;
        values++;
        expect(tag, file).to.match(
          /^[a-z][a-z0-9]*( [a-z-]+(="[^"]*")?)*? (lang|href|action|value|datetime|class)="[^"]*$/,
        );
      }
      expect(source, file).not.to.match(/markup`[^`]*<(script|style)\b/);
    }
    expect(values).to.be.above(15);
  });
});
