// How many bytes a visitor loads: the one place where the limits stand. `npm run build` prints the table, `npm test` holds to it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

import { parseAst } from 'rollup/parseAst';

import { targetLocales } from '../src/locales/locale-codes.ts';
import { root } from './run.mjs';

/** Leaflet and what draws with it: loaded when the map is first shown. */
const MAP = 'chunks/nahbei-map-panel.js';

/** What reads a feed: each element asks for it at once, beside the feed itself. */
const READER = 'chunks/reader.js';

/**
 * Limits in kB of 1000 bytes, for `files` and what these import statically. German is the source language, so that one language is
 * always included. `after` is what always follows by import() before the element is complete: it is told, not limited.
 */
const BUDGETS = [
  { name: 'loader', files: ['nahbei.js'], limit: 3 },
  {
    name: 'offer map: list and filters',
    files: ['offer-map.js'],
    limit: 22,
    after: [READER, 'chunks/offer-parts.js'],
  },
  {
    name: 'offer map: with the map',
    files: ['offer-map.js', MAP],
    limit: 48,
    after: [READER, 'chunks/offer-parts.js', 'chunks/basemap-layer.js'],
  },
  { name: 'event calendar', files: ['event-calendar.js'], limit: 20, after: [READER, 'chunks/calendar-parts.js'] },
  { name: 'signup form', files: ['signup-form.js'], limit: 16, after: [READER] },
  {
    name: 'all three on a page, with the map',
    files: ['nahbei.js', 'offer-map.js', MAP, 'event-calendar.js', 'signup-form.js'],
    limit: 72,
    after: [READER, 'chunks/offer-parts.js', 'chunks/basemap-layer.js', 'chunks/calendar-parts.js'],
  },
  { name: 'data half, for programs', files: ['data.js'] },
  { name: 'classic script', files: ['nahbei.classic.js'] },
  { name: 'page for an iframe', files: ['embed.js'] },
  ...targetLocales.map((locale) => ({
    name: `further language: ${locale}`,
    files: [`chunks/${locale}.js`],
    alone: true,
  })),
];

/** Compressed sizes and static imports of the files of a dist folder. */
class Sizes {
  #dist;
  #sizes = new Map();

  constructor(dist) {
    this.#dist = dist;
  }

  /** Bytes after brotli 11. */
  of(file) {
    if (!this.#sizes.has(file)) {
      const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
      const bytes = readFileSync(path.join(this.#dist, file));
      const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
      this.#sizes.set(file, brotliCompressSync(bytes, { params }).length);
    }
    return this.#sizes.get(file);
  }

  /** The files, and everything that they import statically. */
  closure(files) {
    const all = new Set(files);
    for (const file of all) {
      const { body } = parseAst(readFileSync(path.join(this.#dist, file), 'utf8'));
      for (const { source } of body) if (source) all.add(path.posix.join(path.posix.dirname(file), source.value));
    }
    return [...all];
  }
}

/**
 * @param {string} dist - The folder of the built files.
 * @returns {{table: string, faults: string[]}} Faults are sentences; none means that all limits are kept.
 */
export function budgets(dist) {
  const sizes = new Sizes(dist);
  const sum = (files) => files.reduce((total, file) => total + sizes.of(file), 0);
  const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(6);
  if (!existsSync(path.join(dist, 'chunks'))) return { table: '', faults: [`${dist} is not built: npm run build`] };
  const rows = [];
  const faults = [];
  const counted = new Set();
  for (const { name, files, limit, alone, after = [] } of BUDGETS) {
    const missing = [...files, ...after].filter((file) => !existsSync(path.join(dist, file)));
    if (missing.length > 0) {
      faults.push(`${name}: ${missing.join(', ')} is missing from the build`);
      continue;
    }
    const loaded = alone ? files : sizes.closure(files);
    for (const file of loaded) counted.add(file);
    const bytes = sum(loaded);
    const complete =
      after.length > 0 ? `, ${kB(sum(sizes.closure([...files, ...after]))).trim()} kB when complete` : '';
    rows.push(
      `${kB(bytes)} kB ${limit ? `of ${String(limit).padStart(2)}` : '     '}  ${name} (${loaded.length} files${complete})`,
    );
    if (limit && bytes > limit * 1000)
      faults.push(`${name}: ${bytes} bytes are over the limit of ${limit} kB (${loaded.join(', ')})`);
  }
  for (const file of readdirSync(path.join(dist, 'chunks'))) {
    const chunk = `chunks/${file}`;
    if (!counted.has(chunk)) rows.push(`${kB(sizes.of(chunk))} kB        loaded when needed: ${chunk}`);
  }
  return { table: rows.join('\n'), faults };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { table, faults } = budgets(process.env.NAHBEI_DIST ?? path.join(root, 'dist'));
  console.log(table);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
