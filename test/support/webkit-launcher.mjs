// A browser launcher for @web/test-runner: WebKitGTK through its own WebDriver. It presents a page like puppeteer's, so that
// the commands of @web/test-runner-commands work unchanged.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Key names of puppeteer → code points of WebDriver (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE006',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** The few commands of WebDriver that tests need. */
class Driver {
  #base;
  #session = '';

  constructor(port) {
    this.#base = `http://127.0.0.1:${port}`;
  }

  async #send(method, path, body) {
    const response = await fetch(this.#base + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await response.json();
    if (value?.error) throw new Error(`WebDriver ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  async open(binary) {
    for (let attempt = 0; ; attempt += 1) {
      try {
        await this.#send('GET', '/status');
        break;
      } catch (error) {
        if (attempt === 100) throw error;
        await sleep(100);
      }
    }
    const alwaysMatch = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
    const { sessionId } = await this.#send('POST', '/session', { capabilities: { alwaysMatch } });
    this.#session = `/session/${sessionId}`;
  }

  async close() {
    if (this.#session) await this.#send('DELETE', this.#session);
  }

  get(path) {
    return this.#send('GET', this.#session + path);
  }

  post(path, body) {
    return this.#send('POST', this.#session + path, body);
  }

  execute(script, args = []) {
    return this.post('/execute/sync', { script, args });
  }

  keys(actions) {
    return this.post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  mouse(actions) {
    return this.post('/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  releaseActions() {
    return this.#send('DELETE', `${this.#session}/actions`);
  }
}

/** The part of puppeteer's Page that the test runner and its commands use. */
function pageOf(driver) {
  const down = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
  const up = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const press = ({ button = 'left' } = {}) => ({ type: 'pointerDown', button: BUTTONS[button] });
  const release = ({ button = 'left' } = {}) => ({ type: 'pointerUp', button: BUTTONS[button] });
  return {
    url: () => driver.get('/url'),
    goto: (url) => driver.post('/url', { url }),
    browser: () => ({ userAgent: () => driver.execute('return navigator.userAgent') }),
    evaluate: (code, ...args) =>
      driver.execute(`return (${typeof code === 'string' ? `() => (${code})` : code}).apply(null, arguments)`, args),
    async setViewport({ width, height }) {
      // The window manager may need more than one push. MiniBrowser's toolbar keeps it at 447 px or wider.
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const size = await driver.execute('return [innerWidth, innerHeight, outerWidth, outerHeight]');
        if (size[0] === width && size[1] === height) return;
        await driver.post('/window/rect', { width: width + size[2] - size[0], height: height + size[3] - size[1] });
        await sleep(100);
      }
    },
    emulateMediaFeatures() {
      throw new Error(
        'WebKitGTK cannot emulate media features: skip the test with isWebKit of test/support/browser.ts',
      );
    },
    keyboard: {
      type: (text) => driver.keys([...text].flatMap((key) => [down(key), up(key)])),
      press: (key) => driver.keys([down(key), up(key)]),
      down: (key) => driver.keys([down(key)]),
      up: (key) => driver.keys([up(key)]),
    },
    mouse: {
      move: (x, y) => driver.mouse([move(x, y)]),
      click: (x, y, options) => driver.mouse([move(x, y), press(options), release(options)]),
      down: (options) => driver.mouse([press(options)]),
      up: (options) => driver.mouse([release(options)]),
      reset: () => driver.releaseActions(),
    },
    screenshot: async () => Buffer.from(await driver.get('/screenshot'), 'base64'),
  };
}

/**
 * @param {{driver: string, binary: string, xvfb?: string}} found - From scripts/browsers.mjs.
 * @param {{width: number, height: number}} viewport - Of each test file.
 */
export function webkitLauncher({ driver: driverBinary, binary, xvfb }, viewport) {
  const children = [];
  const sessions = new Map();
  let driver;
  let page;
  let started;

  async function startDisplay() {
    const { DISPLAY, WAYLAND_DISPLAY } = process.env;
    if (DISPLAY || WAYLAND_DISPLAY) return {};
    const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
    const server = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    children.push(server);
    const [number] = await Promise.race([
      once(server.stdio[3], 'data'),
      once(server, 'exit').then(() => {
        throw new Error('Xvfb, the X server for WebKitGTK, did not start');
      }),
    ]);
    return { DISPLAY: `:${String(number).trim()}` };
  }

  async function start() {
    const display = await startDisplay();
    const port = await freePort();
    // Software rendering. Not WEBKIT_DISABLE_COMPOSITING_MODE or WEBKIT_DISABLE_DMABUF_RENDERER: screenshots then never come.
    const env = { ...process.env, ...display, LIBGL_ALWAYS_SOFTWARE: '1', GTK_A11Y: 'none', NO_AT_BRIDGE: '1' };
    children.push(spawn(driverBinary, [`--port=${port}`], { stdio: 'ignore', env }));
    driver = new Driver(port);
    await driver.open(binary);
    page = pageOf(driver);
  }

  return {
    name: 'WebKitGTK',
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      await (started ??= start());
      sessions.set(id, url);
      await page.setViewport(viewport);
      await page.goto(url);
    },
    isActive: (id) => sessions.has(id),
    getBrowserUrl: (id) => sessions.get(id),
    getPage: () => page,
    async stopSession(id) {
      sessions.delete(id);
      await page.goto('about:blank');
      return {};
    },
    startDebugSession() {
      return Promise.reject(new Error('WebKitGTK is run without debugging here: open the page in another browser'));
    },
    async stop() {
      await driver?.close().catch(() => {}); // it may have died already; its processes are killed below all the same
      for (const child of children.reverse()) child.kill();
    },
  };
}
