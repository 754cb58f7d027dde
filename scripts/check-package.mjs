// Packs the package as npm would publish it, and looks at it as those who install it do.
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { must, root } from './run.mjs';

/** What somebody writes who has installed the package. */
const USE = `
import { readFeed, occurrences } from 'nahbei/data';
import schema from 'nahbei/feed.schema.json' with { type: 'json' };
import manifest from 'nahbei/custom-elements.json' with { type: 'json' };

const { feed, issues } = await readFeed({ nahbei: '1.0', feed: { title: 'Weidenfurt' }, offers: [{ id: 'a', title: 'Lotsenpunkt' }] });
if (feed.offers[0]?.id !== 'a') throw new Error(JSON.stringify(issues));
if (typeof occurrences !== 'function') throw new Error('nahbei/data has no occurrences()');
if (!schema.$schema) throw new Error('nahbei/feed.schema.json is no schema');
const tags = manifest.modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName)).filter(Boolean);
if (tags.length !== 3) throw new Error('custom-elements.json has ' + tags);
const { createCollector } = await import('nahbei/collector');
if (typeof createCollector !== 'function') throw new Error('nahbei/collector has no createCollector()');
`;

/** The same with types, and with every type checked that the package brings along. */
const TYPED_USE = `
import { readFeed, type Feed } from 'nahbei/data';
import 'nahbei';
import { OfferMap } from 'nahbei/offer-map';
import { EventCalendar } from 'nahbei/event-calendar';
import { SignupForm } from 'nahbei/signup-form';
import { createCollector } from 'nahbei/collector';

const feed: Feed = (await readFeed('{}')).feed;
const elements: HTMLElement[] = [new OfferMap(), new EventCalendar(), new SignupForm()];
const map: OfferMap | null = document.querySelector('nahbei-offer-map');
console.log(feed.offers.length, elements, map, createCollector);
`;
const TYPES = [
  '--noEmit',
  '--strict',
  '--target',
  'es2022',
  '--lib',
  'es2024,dom,dom.iterable',
  '--types',
  'node',
  '--skipLibCheck',
  'false',
];

const folder = await mkdtemp(path.join(os.tmpdir(), 'nahbei-package-'));
try {
  const packed = JSON.parse(await must('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]));
  const { filename, size, files } = Array.isArray(packed) ? packed[0] : Object.values(packed)[0];
  const tarball = path.join(folder, filename);
  const alien = files.filter(
    ({ path: file }) => !/^(dist\/|demo\/|package\.json$|README|LICENSE|CHANGELOG)/.test(file),
  );
  if (alien.length > 0) throw new Error(`In the package by mistake: ${alien.map((each) => each.path).join(', ')}`);

  await must('publint', ['run', tarball, '--strict']);
  await must('attw', [tarball, '--profile', 'esm-only', '--no-emoji', '--no-color', '--format', 'ascii']);

  // Installed, beside its dependencies and nothing else of ours.
  const installed = path.join(folder, 'node_modules/nahbei');
  await mkdir(installed, { recursive: true });
  await must('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  const { version, dependencies } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  for (const name of [...Object.keys(dependencies), '@types/node']) {
    const link = path.join(folder, 'node_modules', name);
    await mkdir(path.dirname(link), { recursive: true });
    await symlink(path.join(root, 'node_modules', name), link);
  }
  const script = path.join(folder, 'use.mjs');
  await writeFile(script, USE);
  await must('node', [script]);
  await writeFile(path.join(folder, 'package.json'), '{"type": "module"}');
  const typed = path.join(folder, 'use.ts');
  await writeFile(typed, TYPED_USE);
  for (const resolution of ['nodenext', 'bundler']) {
    const module = resolution === 'bundler' ? 'esnext' : resolution;
    await must('tsc', [...TYPES, '--module', module, '--moduleResolution', resolution, typed], { cwd: folder });
  }
  await must('node', [path.join(installed, 'dist/cli.js'), '--help']);
  console.log(`nahbei ${version}: ${files.length} files, ${Math.round(size / 1000)} kB packed`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
