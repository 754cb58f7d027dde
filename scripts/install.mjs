// The first half of `npm start` and `npm test`: brings node_modules to what package-lock.json says, if it is not there already.
// Plain JavaScript without a package, because it runs before there are any, and on the machine's own Node (20 or newer).
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const OLDEST_NODE = 20;

/** What stands in a lock file, or nothing when there is none. */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

/** Whether npm has installed all that package-lock.json names: it keeps a list of its own, written when everything is in place. */
function isInstalled() {
  const { '': _, ...wanted } = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = installed[path];
    // Optional are above all the packages for other platforms.
    return found ? found.version === version && found.integrity === integrity : optional;
  });
}

const major = Number(process.versions.node.split('.')[0]);
if (major < OLDEST_NODE) {
  console.error(`nahbei needs Node ${OLDEST_NODE} or newer to install itself; this is Node ${process.versions.node}.`);
  process.exit(1);
}

if (!isInstalled()) {
  console.log('Installing the packages of package-lock.json (about two minutes, and only when they change) …');
  const started = Date.now();
  // npm as it was started, so that a node_modules/.bin/node of an older install plays no part in replacing itself.
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  const { status } = npm?.endsWith('.js')
    ? spawnSync(node, [npm, 'ci'], { stdio: 'inherit' })
    : spawnSync('npm', ['ci'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(
      '\nThe packages could not be installed. The lines above say why; most often the network or a proxy is missing\n' +
        '(try: npm ping), or the disk is full (about 800 MB are needed). Then start the same command again.',
    );
    process.exit(status || 1);
  }
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}
