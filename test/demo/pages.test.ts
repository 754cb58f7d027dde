import { readdir } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';

import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';

import { startDemo, type RunningDemo } from '../../src/cli/demo.ts';
import { axe, engines, scrollThrough, settle, watch } from './browser.ts';

const pages = (await readdir(new URL('../../demo/', import.meta.url))).filter((name) => name.endsWith('.html'));

/** How each page is looked at. */
const views = [
  { name: 'light', width: 1280, query: '' },
  { name: 'dark', width: 1280, query: 'theme=dark' },
  { name: 'in Arabic', width: 1280, query: 'lang=ar' },
  { name: 'at 320 pixels', width: 320, query: '' },
];

let demo: RunningDemo;
before(async () => {
  demo = await startDemo();
});
after(() => demo.close());

for (const [engine, launch] of await engines()) {
  describe(`the demo city, in ${engine}`, () => {
    let browser: Browser;
    before(async () => {
      browser = await launch();
    });
    after(() => browser.close());

    for (const name of pages) {
      for (const view of views) {
        it(`${name}, ${view.name}: accessible, at home, without an error`, async () => {
          const page = await browser.newPage();
          const trouble = watch(page);
          await page.setViewport({ width: view.width, height: 900 });
          await page.goto(`${demo.url}/${name}?${view.query}`);
          await settle(page);
          await scrollThrough(page);
          expect(await axe(page)).to.deep.equal([]);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide).to.be.at.most(view.width);
          expect(trouble).to.deep.equal({ errors: [], foreign: [] });
          await page.close();
        });
      }
    }
  });
}
