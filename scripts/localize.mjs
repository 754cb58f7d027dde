// npm run localize: collects the texts of the sources into src/locales/xliff, where translators work, and builds src/locales/*.ts.
// With --check it changes nothing, and fails when that would change something or when a translation is missing.
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { must, root } from './run.mjs';

const locales = path.join(root, 'src/locales');

/** Runs lit-localize, and gives back what is untranslated: it says so, but calls it a success. */
async function localize(config) {
  await must('lit-localize', ['extract', '--config', config]);
  const output = await must('lit-localize', ['build', '--config', config]);
  return output.split('\n').filter((line) => line.includes('using canonical text'));
}

/** The names of the files in which two folders differ. */
async function differences(one, other) {
  const read = (folder, file) => readFile(path.join(folder, file), 'utf8').catch(() => '');
  const list = async (folder) =>
    (await readdir(folder, { recursive: true })).filter((file) => /\.(ts|xlf)$/.test(file));
  const files = new Set([...(await list(one)), ...(await list(other))]);
  const differing = [];
  for (const file of files) if ((await read(one, file)) !== (await read(other, file))) differing.push(file);
  return differing.sort();
}

async function check() {
  const copy = await mkdtemp(path.join(os.tmpdir(), 'nahbei-locales-'));
  try {
    await cp(path.join(locales, 'xliff'), path.join(copy, 'xliff'), { recursive: true });
    const config = JSON.parse(await readFile(path.join(root, 'lit-localize.json'), 'utf8'));
    config.tsConfig = path.join(root, config.tsConfig);
    config.output.outputDir = copy;
    config.output.localeCodesModule = path.join(copy, 'locale-codes.ts');
    config.interchange.xliffDir = path.join(copy, 'xliff');
    const file = path.join(copy, 'lit-localize.json');
    await writeFile(file, JSON.stringify(config));
    const missing = await localize(file);
    const differing = await differences(locales, copy);
    return [
      ...missing,
      ...differing.map((name) => `src/locales/${name} is not what the sources give: npm run localize`),
    ];
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

const faults = process.argv.includes('--check') ? await check() : await localize(path.join(root, 'lit-localize.json'));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
