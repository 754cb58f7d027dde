import { after, before, describe, it } from 'node:test';

import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';

import { startDemo, type RunningDemo } from '../../src/cli/demo.ts';
import { axe, engines, settle, watch } from './browser.ts';

let demo: RunningDemo;
before(async () => {
  demo = await startDemo();
});
after(() => demo.close());

for (const [engine, launch] of await engines()) {
  describe(`a journey through the demo city, in ${engine}`, () => {
    let browser: Browser;
    let page: Page;
    before(async () => {
      browser = await launch();
    });
    after(() => browser.close());

    const open = async (path: string) => {
      page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(`${demo.url}/${path}`);
      await settle(page);
      return page;
    };

    it('a volunteer signs up, and the centre reads, exports and deletes it', async () => {
      await open('mitmachen.html#nahbei?opportunity=familienpatin');
      const trouble = watch(page);
      const form = 'nahbei-signup-form';
      await page.waitForSelector(`${form} >>> form`);
      const type = (label: string, text: string) => page.type(`${form} >>> ::-p-aria(${label})`, text);
      await type('Vorname', 'Renate');
      await type('Nachname', '=1+1');
      await page.type(`${form} >>> input[type=email]`, 'renate.berger@beispiel.example');
      await page.type(`${form} >>> input[autocomplete=postal-code]`, '12345');
      await page.click(`${form} >>> input[value="18+"]`);
      await page.click(`${form} >>> .tick input`);
      await page.click(`${form} >>> button[type=submit]`);
      await page.waitForSelector(`${form} >>> .done`);
      expect(trouble).to.deep.equal({ errors: [], foreign: [] });

      await page.goto(`${demo.url}/inbox`);
      expect(await axe(page)).to.deep.equal([]);
      await page.type('input[type=email]', demo.login!.email);
      await page.type('input[type=password]', demo.login!.passphrase);
      await Promise.all([page.waitForNavigation(), page.click('main button[type=submit]')]);
      const list = await page.$eval('main', (main) => main.textContent);
      expect(list).to.contain('Renate');
      expect(await axe(page)).to.deep.equal([]);
      await Promise.all([page.waitForNavigation(), page.click('main a[href^="/inbox/"]')]);
      const one = await page.$eval('main', (main) => main.textContent);
      expect(one).to.contain('renate.berger@beispiel.example');
      expect(one).to.contain('Familienpatin oder Pate');
      expect(await axe(page)).to.deep.equal([]);
      await page.close();
    });

    // Firefox cannot be told so by WebDriver BiDi.
    it('without JavaScript, the page’s own content is there', { skip: engine === 'firefox' }, async () => {
      page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`${demo.url}/angebote.html`);
      const shown = await page.$eval('nahbei-offer-map', (element) => (element as HTMLElement).innerText);
      expect(shown.trim()).not.to.equal('');
      expect(await page.$eval('nahbei-offer-map a', (link) => link.getBoundingClientRect().height)).to.be.greaterThan(
        0,
      );
      await page.close();
    });

    for (const [what, path] of [
      ['an element’s code', '/dist/offer-map.js'],
      ['the loader', '/dist/nahbei.js'],
      ['the feed', '/feeds/weidenfurt.json'],
    ] as const) {
      it(`without ${what}, the page’s own content is there`, async () => {
        page = await browser.newPage();
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          const { pathname } = new URL(request.url());
          if (pathname === path || (what === 'the feed' && pathname.startsWith('/feeds/'))) void request.abort();
          else void request.continue();
        });
        const uncaught: string[] = [];
        page.on('pageerror', (error) => uncaught.push(String(error)));
        await page.goto(`${demo.url}/angebote.html`);
        if (what === 'the feed') {
          await page.waitForFunction(
            () => document.querySelector('nahbei-offer-map')?.shadowRoot?.querySelector('.failed'),
            { timeout: 8000, polling: 100 },
          );
        } else if (what === 'an element’s code') await page.waitForSelector('[data-nahbei-failed]');
        else await page.waitForNetworkIdle();
        const link = await page.$eval('nahbei-offer-map a', (it) => it.getBoundingClientRect().height);
        expect(link).to.be.greaterThan(0);
        const sentences = await page.evaluate(() => {
          const element = document.querySelector('nahbei-offer-map')!;
          return [element.querySelector('[data-nahbei-failed]'), element.shadowRoot?.querySelector('.failed p')]
            .map((sentence) => sentence?.textContent?.trim())
            .filter(Boolean);
        });
        expect(sentences).to.have.length(what === 'the loader' ? 0 : 1);
        expect(uncaught).to.deep.equal([]);
        await page.close();
      });
    }

    it('the form’s code is fetched only when somebody comes near the form', async () => {
      await open('index.html');
      const fetched = (name: string) =>
        page.evaluate((file) => performance.getEntriesByType('resource').some((it) => it.name.endsWith(file)), name);
      expect(await fetched('/offer-map.js')).to.equal(true);
      expect(await fetched('/signup-form.js')).to.equal(false);
      await page.$eval('nahbei-signup-form', (form) => form.scrollIntoView());
      await page.waitForFunction(
        () => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/signup-form.js')),
        { polling: 100 },
      );
      await page.close();
    });

    it('four spellings show the same element', async () => {
      await open('einbinden.html');
      await page.waitForFunction(
        () => {
          const shown = [...document.querySelectorAll('nahbei-offer-map, nahbei-event-calendar, nahbei-signup-form')];
          for (const element of shown) element.scrollIntoView();
          return shown.length >= 3 && shown.every((element) => element.shadowRoot?.querySelector('h2, h3, h4'));
        },
        { timeout: 15_000, polling: 200 },
      );
      await page.$eval('iframe', (frame) => frame.scrollIntoView());
      const frame = await page.waitForFrame((it) => it.url().includes('embed.html'));
      await frame.waitForSelector('nahbei-offer-map, nahbei-event-calendar, nahbei-signup-form');
      // It grows with its content, so that nobody scrolls in a box.
      await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 400, {
        timeout: 10_000,
      });
      await page.close();
    });
  });
}
