// Which browsers are on this machine, and how to get the others. `npm run browsers` installs them on Debian and Ubuntu (as root).
import { spawnSync } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-noto-core'];

/** Browsers by their usual names and places; a variable of the environment goes first. */
const KNOWN = {
  chromium: {
    variable: 'CHROME_PATH',
    linux: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
      'brave-browser',
    ],
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      String.raw`Google\Chrome\Application\chrome.exe`,
      String.raw`Microsoft\Edge\Application\msedge.exe`,
      String.raw`Chromium\Application\chrome.exe`,
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    linux: ['firefox-esr', 'firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [String.raw`Mozilla Firefox\firefox.exe`],
  },
};

const isRoot = process.getuid?.() === 0;

const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  // Chromium's sandbox refuses root, and containers often lack the user namespaces that it needs.
  ...(isRoot || process.env.CI ? ['--no-sandbox'] : []),
];

const isExecutable = (file) =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

async function firstExecutable(files) {
  for (const file of files) if (await isExecutable(file)) return file;
  return undefined;
}

/** The browser that this machine has of itself. */
function installed(name) {
  const { variable, ...places } = KNOWN[name];
  if (process.env[variable]) return process.env[variable];
  const names = places[process.platform] ?? places.linux;
  const { PATH = '', PROGRAMFILES, 'PROGRAMFILES(X86)': programFiles32, LOCALAPPDATA } = process.env;
  const folders =
    process.platform === 'win32'
      ? [PROGRAMFILES, programFiles32, LOCALAPPDATA].filter(Boolean)
      : [...PATH.split(path.delimiter), '/usr/bin', '/snap/bin'];
  return firstExecutable(
    names.flatMap((each) => (path.isAbsolute(each) ? [each] : folders.map((folder) => path.join(folder, each)))),
  );
}

/** A Chromium that `npx playwright install` or `npx puppeteer browsers install` put into the user's cache. */
async function cachedChromium() {
  const { PLAYWRIGHT_BROWSERS_PATH, PUPPETEER_CACHE_DIR } = process.env;
  const cache = path.join(os.homedir(), '.cache');
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
  ];
  const folders = [
    [PLAYWRIGHT_BROWSERS_PATH ?? path.join(cache, 'ms-playwright'), 'chromium'],
    [path.join(PUPPETEER_CACHE_DIR ?? path.join(cache, 'puppeteer'), 'chrome'), ''],
  ];
  for (const [folder, prefix] of folders) {
    const versions = (await readdir(folder).catch(() => [])).filter((each) => each.startsWith(prefix)).sort();
    const found = await firstExecutable(
      versions.reverse().flatMap((version) => inside.map((file) => path.join(folder, version, file))),
    );
    if (found) return found;
  }
  return undefined;
}

/** The Chromium that came with npm (Linux x64): unpacked once into node_modules/.cache, with the libraries that a bare system lacks. */
async function chromiumFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const root = new URL('../node_modules/@sparticuz/chromium/', import.meta.url);
  const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8').catch(() => '{}'));
  if (!version) return undefined;
  const folder = fileURLToPath(new URL(`../node_modules/.cache/chromium-${version}`, import.meta.url));
  if (!(await isExecutable(path.join(folder, 'chromium')))) {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    const unpacking = `${folder}.${process.pid}`;
    await mkdir(unpacking, { recursive: true });
    const { TMPDIR } = process.env;
    process.env.TMPDIR = unpacking; // the package unpacks into os.tmpdir()
    try {
      await chromium.executablePath();
      await inflate(fileURLToPath(new URL('bin/al2023.tar.br', root)));
    } finally {
      if (TMPDIR === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = TMPDIR;
    }
    // Fails when another process was faster: then its copy serves.
    await rename(unpacking, folder).catch(() => rm(unpacking, { recursive: true, force: true }));
  }
  const libraries = [path.join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: path.join(folder, 'chromium'),
    args: [...new Set([...CHROMIUM_ARGS, '--no-sandbox'])],
    headless: 'shell',
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
  };
}

/** puppeteer's launch options for a Chromium: the one named by CHROME_PATH, the system's, a cached one, or the one from npm. */
export async function chromium() {
  const executablePath = (await installed('chromium')) ?? (await cachedChromium());
  return executablePath ? { executablePath, args: CHROMIUM_ARGS, headless: true } : chromiumFromNpm();
}

/** puppeteer's launch options for a Firefox. */
export async function firefox() {
  const executablePath = await installed('firefox');
  return executablePath && { browser: 'firefox', executablePath, headless: true };
}

/** WebKitGTK's WebDriver and MiniBrowser, and the X server that they need where there is no display. */
export async function webkit() {
  const { WEBKIT_DRIVER, WEBKIT_MINIBROWSER, DISPLAY, WAYLAND_DISPLAY } = process.env;
  const libraries = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
  const driver = WEBKIT_DRIVER ?? (await firstExecutable(['/usr/bin/WebKitWebDriver']));
  const binary =
    WEBKIT_MINIBROWSER ??
    (await firstExecutable([`${libraries}/webkit2gtk-4.1/MiniBrowser`, `${libraries}/webkitgtk-6.0/MiniBrowser`]));
  const xvfb = await firstExecutable(['/usr/bin/Xvfb']);
  if (!driver || !binary || !(DISPLAY || WAYLAND_DISPLAY || xvfb)) return undefined;
  return { driver, binary, xvfb };
}

export const ENGINES = { chromium, firefox, webkit };

const hasApt = () => isExecutable('/usr/bin/apt-get');

/** The sentence that helps where a browser is missing. */
async function howToGet() {
  if (!(await hasApt())) return 'Install Chrome, Chromium or Edge, and Firefox; or set CHROME_PATH and FIREFOX_PATH.';
  return `To get all three: ${isRoot ? '' : 'sudo '}apt-get install ${PACKAGES.join(' ')}`;
}

function install() {
  const apt = (...words) =>
    spawnSync('apt-get', words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status;
  return apt('update') === 0 && apt('install', '-y', '--no-install-recommends', ...PACKAGES) === 0;
}

/**
 * The engines to test in, by name, with their launch options. BROWSERS=chromium,firefox,webkit demands exactly those; without it
 * it is Chromium and whatever else is there. On a CI machine (CI is set, root, apt) the missing ones are installed first, and
 * tests without Chromium and Firefox do not count.
 *
 * @throws {Error} If a demanded engine is missing, or there is no Chromium.
 */
export async function enginesToTest() {
  const find = async () => {
    const found = {};
    for (const [name, engine] of Object.entries(ENGINES)) found[name] = await engine();
    return found;
  };
  let found = await find();
  const demanded = process.env.BROWSERS?.split(',').map((name) => name.trim());
  const unknown = demanded?.filter((name) => !(name in ENGINES)) ?? [];
  if (unknown.length > 0)
    throw new Error(`BROWSERS names ${unknown.join(', ')}; known are ${Object.keys(ENGINES).join(', ')}`);

  const onCi = Boolean(process.env.CI) && isRoot && (await hasApt());
  const complete = (await installed('chromium')) && Object.values(found).every(Boolean);
  if (onCi && !demanded && !complete) {
    install();
    found = await find();
  }
  const needed = demanded ?? (onCi ? ['chromium', 'firefox'] : ['chromium']);
  const missing = needed.filter((name) => !found[name]);
  if (missing.length > 0) throw new Error(`No ${missing.join(' and no ')} found. ${await howToGet()}`);
  return Object.fromEntries(
    Object.entries(found).filter(([name, options]) => options && (demanded ?? [name]).includes(name)),
  );
}

/** One plain line: where the tests run, where not, and how to change that. */
export async function describeEngines(engines) {
  const tested = Object.keys(engines);
  const untested = Object.keys(ENGINES).filter((name) => !tested.includes(name));
  const line = `Testing in ${tested.join(', ')}`;
  if (untested.length === 0) return `${line}.`;
  if (process.env.BROWSERS) return `${line}, as BROWSERS says; not in ${untested.join(', ')}.`;
  return `${line}; not in ${untested.join(', ')}, which this machine lacks. ${await howToGet()}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv[2] === 'install') {
  if (!isRoot || !(await hasApt())) {
    console.error(`This installs browsers by apt-get, as root. ${await howToGet()}`);
    process.exit(1);
  }
  process.exit(install() ? 0 : 1);
}
