import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

import { expect } from 'chai';

const src = new URL('../../src/', import.meta.url);
const files = (await readdir(src, { recursive: true })).filter((name) => name.endsWith('.styles.ts'));

describe('the styles', () => {
  // A browser drops the rules after a stray brace in silence.
  for (const file of files) {
    it(`close every brace in ${file}`, async () => {
      const source = await readFile(new URL(file, src), 'utf8');
      for (const [, css = ''] of source.matchAll(/css`([^`]*)`/g)) {
        let depth = 0;
        for (const [brace] of css.replaceAll(/\$\{[^}]*\}|\/\*[^]*?\*\//g, '').matchAll(/[{}]/g)) {
          depth += brace === '{' ? 1 : -1;
          expect(depth, `a closing brace too many in ${file}`).to.be.at.least(0);
        }
        expect(depth, `a brace left open in ${file}`).to.equal(0);
      }
    });
  }
});
