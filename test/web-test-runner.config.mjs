// Tests in real browsers: `npm test -- browser`, or a single file with
// npx wtr --config test/web-test-runner.config.mjs --files test/offers/cluster.test.ts
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

import { describeEngines, enginesToTest } from '../scripts/browsers.mjs';
import { toJavaScript } from '../scripts/typescript.mjs';
import { plainReporter } from './support/plain-reporter.mjs';
import { webkitLauncher } from './support/webkit-launcher.mjs';

const VIEWPORT = { width: 1280, height: 800 };
const rootDir = fileURLToPath(new URL('..', import.meta.url));

/**
 * Every test file starts alike, in a page that serves them all: the launcher itself would set 800 × 600, and keep the media that a
 * test emulated and the history that it left (a browser keeps 50 entries; after that, going back goes somewhere else).
 */
async function createPage({ context }) {
  const page = await context.newPage();
  const goto = page.goto.bind(page);
  // Firefox has no such protocol: it emulates no media, and loses no entry that a test of ours needs.
  const protocol = await page.createCDPSession().catch(() => undefined);
  page.goto = async (url, options) => {
    if (url === 'about:blank') return goto(url, options);
    await page.setViewport(VIEWPORT);
    if (protocol) await page.emulateMediaFeatures([]);
    await protocol?.send('Page.resetNavigationHistory');
    return goto(url, options);
  };
  return page;
}

const LAUNCHERS = {
  chromium: (launchOptions) => chromeLauncher({ puppeteer, launchOptions, createPage }),
  firefox: (launchOptions) => chromeLauncher({ puppeteer, launchOptions, createPage }),
  webkit: (found) => webkitLauncher(found, VIEWPORT),
};

const typescript = {
  name: 'typescript',
  resolveMimeType: ({ path: url }) => (url.endsWith('.ts') ? 'js' : undefined),
  async transform({ path: url, body }) {
    if (!url.endsWith('.ts')) return undefined;
    return { body: (await toJavaScript(body, path.basename(url), 'inline')).code };
  },
};

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Map tiles out of memory: no test asks another machine for anything. */
function tiles(context, next) {
  if (!context.path.startsWith('/tiles/')) return next();
  context.type = 'image/png';
  context.body = PIXEL;
  return undefined;
}

/** Feeds that are slow or far too large, from a server that really is. */
async function faultyFeeds(context, next) {
  if (context.path.startsWith('/slow/')) {
    await new Promise((resolve) => setTimeout(resolve, Number(context.query.ms)));
    context.type = 'application/json';
    context.body = '{"nahbei":"1.0","offers":[{"id":"slow","title":"Slow"}]}';
  } else if (context.path.startsWith('/huge/')) {
    context.type = 'application/json';
    context.body = Readable.from(Array.from({ length: 21 }, () => Buffer.alloc(1_000_000, ' ')));
  } else return next();
  return undefined;
}

/** Ranges of PMTiles archives (RFC 9110, 14), which the dev server does not know. */
async function byteRanges(context, next) {
  const range = /^bytes=(\d+)-(\d+)$/.exec(context.get('range'));
  if (!context.path.endsWith('.pmtiles') || !range) return next();
  const bytes = await readFile(path.join(rootDir, path.posix.normalize(context.path)));
  const [first, last] = [Number(range[1]), Math.min(Number(range[2]), bytes.length - 1)];
  context.status = 206;
  context.type = 'application/octet-stream';
  context.set('content-range', `bytes ${first}-${last}/${bytes.length}`);
  context.body = bytes.subarray(first, last + 1);
  return undefined;
}

const engines = await enginesToTest().catch(({ message }) => {
  console.error(message);
  process.exit(1);
});
console.log(await describeEngines(engines));

export default {
  rootDir,
  files: ['test/{support,model,feed,ui,offers,calendar,signup}/**/*.test.ts', 'test/{nahbei,embed}*.test.ts'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  // Focus and viewport belong to one page at a time.
  concurrency: 1,
  concurrentBrowsers: 1,
  browsers: Object.entries(engines).map(([name, options]) => LAUNCHERS[name](options)),
  reporters: [plainReporter()],
  // Generous, because a busy machine is no fault: what hangs is found all the same.
  testFramework: { config: { timeout: 20_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  plugins: [typescript],
  middleware: [tiles, faultyFeeds, byteRanges],
};
