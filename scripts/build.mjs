// npm run build: src → dist. With --out FOLDER somewhere else.
import { chmod, cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { feedSchema } from './feed-schema.mjs';
import { must, root, run } from './run.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: path.join(root, 'dist') } } });
const out = path.resolve(values.out);
// Built beside it and put in its place at the end: a build that fails leaves the last good one.
const fresh = `${out}.new`;
const env = { NAHBEI_DIST: fresh };

/**
 * Declarations name files and packages as our sources do; whoever installs us has only what is packed: `.js` beside each `.d.ts`, and
 * `lit`, not the packages that it is made of.
 */
async function rewriteDeclarations(folder) {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const text = await readFile(file, 'utf8');
    const rewritten = text
      .replaceAll(/((?:from |import\()["']\.[^"']*)\.ts(?=["'])/g, '$1.js')
      .replaceAll(/(?<=import\(")(lit-html|lit-element|@lit\/reactive-element)(?="\))/g, 'lit');
    await writeFile(file, rewritten);
  }
}

await rm(fresh, { recursive: true, force: true });
try {
  await mkdir(fresh, { recursive: true });
  const steps = await Promise.allSettled([
    must('rollup', ['--config', '--silent'], { env }),
    must('tsc', ['--project', 'tsconfig.build.json', '--outDir', path.join(fresh, 'types')]),
    must('cem', [
      'analyze',
      '--quiet',
      '--config',
      'custom-elements-manifest.config.mjs',
      '--outdir',
      path.relative(root, fresh),
    ]),
  ]);
  for (const { reason } of steps) if (reason) throw reason;
  await rewriteDeclarations(path.join(fresh, 'types'));
  await writeFile(path.join(fresh, 'feed.schema.json'), `${JSON.stringify(await feedSchema(), null, 2)}\n`);
  for (const file of ['embed.html', 'embed.css']) await cp(path.join(root, 'src', file), path.join(fresh, file));
  await chmod(path.join(fresh, 'cli.js'), 0o755);
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out);
} catch (error) {
  await rm(fresh, { recursive: true, force: true });
  console.error(error.message);
  process.exit(1);
}

// What a visitor loads. Too much of it fails the tests, not the build.
await run('node', ['scripts/budgets.mjs'], { env: { NAHBEI_DIST: out } });
