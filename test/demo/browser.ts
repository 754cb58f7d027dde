import { readFile } from 'node:fs/promises';

import puppeteer, { type Browser, type Page } from 'puppeteer-core';

import { enginesToTest } from '../../scripts/browsers.mjs';

/** Browsers that puppeteer drives on this machine, by name. WebKit is tested element by element, in test/{ui,offers,…}. */
export async function engines(): Promise<[name: string, launch: () => Promise<Browser>][]> {
  const found = (await enginesToTest()) as Record<string, object>;
  return Object.entries(found)
    .filter(([name]) => name !== 'webkit')
    .map(([name, options]) => [name, () => puppeteer.launch(options)]);
}

/** What happened on a page that nobody wanted. */
export interface Trouble {
  /** Uncaught errors, console errors and policy violations. */
  errors: string[];
  /** Requests that left this machine. */
  foreign: string[];
}

/** Listens to a page from now on. */
export function watch(page: Page): Trouble {
  const trouble: Trouble = { errors: [], foreign: [] };
  page.on('pageerror', (error) => trouble.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.errors.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && hostname !== 'localhost') trouble.foreign.push(request.url());
  });
  return trouble;
}

/** Waits until every element of ours that is near the viewport shows something of its own, then until the network is quiet. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('nahbei-offer-map, nahbei-event-calendar, nahbei-signup-form')].every((element) => {
        const far = element.getBoundingClientRect().top > innerHeight + 600;
        return far || Boolean(element.shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6, .failed'));
      }),
    { timeout: 15_000 },
  );
  await page.waitForNetworkIdle({ idleTime: 300, timeout: 15_000 });
}

/** Scrolls down the whole page, so that everything that waits for the viewport has been near it; and up again. */
export async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 700) {
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  await settle(page);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}

const axeSource = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** What axe finds on the whole page, shadow roots and frames' own boundaries included; one line each. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[]; html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target.flat().join(' ')} ${html.slice(0, 120)}`),
    );
  });
}
