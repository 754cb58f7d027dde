// npm test: every check of the project, in one go. `node scripts/test.mjs lint browser` runs only those stages, in this order:
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { startPostgres } from './postgres.mjs';
import { root, run } from './run.mjs';

/** Where clocks change in spring, in autumn, never, and on the other half of the globe: a day is a day in all of them. */
const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland'];

const GENERATED = {
  'scripts/icons.mjs': ['src/ui/icons.ts', 'src/ui/category-icons.ts'],
  'scripts/leaflet-css.mjs': ['src/offers/leaflet.styles.ts'],
};

const STAGES = {
  format: () => tool('oxfmt', '--check'),
  lint: () => tool('oxlint', '--type-aware', '--deny-warnings'),
  types: () => tool('npm', 'run', '--silent', 'types'),
  unused: () => tool('knip'),
  localize: () => tool('node', 'scripts/localize.mjs', '--check'),
  generated: compareGenerated,
  dist: compareDist,
  budgets: async () => say(await tool('node', 'scripts/budgets.mjs')),
  package: () => tool('node', 'scripts/check-package.mjs'),
  node: nodeTests,
  browser: async () => {
    const { status } = await run('wtr', ['--config', 'test/web-test-runner.config.mjs'], { timeoutMs: 12 * 60_000 });
    if (status !== 0) throw new Error('');
  },
  demo: () => nodeTest(['test/demo/**/*.test.ts'], { args: ['--test-concurrency=1'] }),
};

const say = (text) => console.log(text.trimEnd().replaceAll(/^/gm, '  '));

/** Runs a program that has to succeed; what it says is the fault when it does not. */
async function tool(command, ...args) {
  const { status, output } = await run(command, args, { capture: true, timeoutMs: 5 * 60_000 });
  if (status !== 0) throw new Error(output);
  return output;
}

/** Sources that a script writes are committed too: writing them again must change nothing. */
async function compareGenerated() {
  const differing = [];
  for (const [script, files] of Object.entries(GENERATED)) {
    const before = await Promise.all(files.map((file) => readFile(path.join(root, file), 'utf8')));
    await tool('node', script);
    for (const [index, file] of files.entries()) {
      const after = await readFile(path.join(root, file), 'utf8');
      if (after === before[index]) continue;
      differing.push(`${file} is not what ${script} writes`);
      await writeFile(path.join(root, file), before[index]); // a check changes nothing
    }
  }
  if (differing.length > 0) throw new Error(differing.join('\n'));
}

/** The built files are committed, for offices without Node; so they have to be what the sources give. */
async function compareDist() {
  const fresh = await mkdtemp(path.join(os.tmpdir(), 'nahbei-dist-'));
  try {
    await tool('node', 'scripts/build.mjs', '--out', path.join(fresh, 'dist'));
    const list = async (folder) =>
      (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []))
        .filter((each) => each.isFile())
        .map((each) => path.relative(folder, path.join(each.parentPath, each.name)));
    const [ours, theirs] = [path.join(root, 'dist'), path.join(fresh, 'dist')];
    const files = new Set([...(await list(ours)), ...(await list(theirs))]);
    const read = (folder, file) => readFile(path.join(folder, file)).catch(() => Buffer.alloc(0));
    const differing = [];
    for (const file of files) if (!(await read(ours, file)).equals(await read(theirs, file))) differing.push(file);
    if (differing.length === 0) return;
    throw new Error(`dist/ is not what the sources build (npm run build):\n${differing.sort().join('\n')}`);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Runs test files in Node, and says how many tests there were. No test at all is a fault. */
async function nodeTest(files, { env = {}, args = [], name = '' } = {}) {
  const { status, output } = await run('node', ['--test', '--test-reporter=spec', ...args, ...files], {
    capture: true,
    env,
    timeoutMs: 10 * 60_000,
  });
  const count = (word) => Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  say(`${name}${count('pass')} passed, ${count('fail') + count('cancelled')} failed, ${count('skipped')} skipped`);
  if (status !== 0) throw new Error(output.replaceAll(/^\s*(✔|▶).*\n/gm, ''));
  if (count('pass') === 0) throw new Error(`No test was run: ${files.join(' ')}`);
}

async function nodeTests() {
  const faults = [];
  const attempt = async (...parameters) => nodeTest(...parameters).catch((error) => faults.push(error.message));
  const globals = ['--import', './test/support/node-globals.ts'];
  for (const zone of ZONES) {
    const files = ['test/model/**/*.test.ts', 'test/feed/**/*.test.ts', 'test/data*.test.ts'];
    await attempt(files, { name: `model, feed in ${zone}: `, env: { TZ: zone }, args: globals });
  }
  await attempt(['test/toolchain/**/*.test.ts'], { name: 'toolchain: ' });
  const postgres = await startPostgres();
  try {
    const { url, from, missing } = postgres;
    if (url) say(`PostgreSQL from ${from}`);
    if (missing && process.env.CI) faults.push(`The collector was not tested with PostgreSQL: ${missing}.`);
    else if (missing) skip(`the collector with PostgreSQL: ${missing}`);
    const env = url ? { NAHBEI_TEST_POSTGRES: url } : {};
    await attempt(['test/collector/**/*.test.ts', 'test/cli/**/*.test.ts'], { name: 'collector, cli: ', env });
  } finally {
    await postgres.stop?.();
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

const skipped = [];
function skip(what) {
  skipped.push(what);
  say(`skipped: ${what}`);
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in STAGES));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}; there are ${Object.keys(STAGES).join(', ')}.`);
  process.exit(2);
}

const failed = [];
let passed = 0;
const started = Date.now();
for (const [name, stage] of Object.entries(STAGES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`${name} …`);
  const begun = Date.now();
  try {
    await stage();
    passed += 1;
  } catch (error) {
    if (error.message) say(error.message);
    failed.push(name);
  }
  console.log(`${failed.includes(name) ? 'FAILED' : 'ok'} ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)\n`);
}
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}. One alone: npm test -- ${failed[0]}`);
for (const what of skipped) console.log(`Skipped: ${what}`);
console.log(`In ${Math.round((Date.now() - started) / 1000)} s:`);
console.log(`${passed} passed, ${failed.length} failed, ${skipped.length} skipped`);
process.exitCode = failed.length > 0 ? 1 : 0;
