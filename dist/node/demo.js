import { createReadStream, existsSync } from 'node:fs';
import { realpath, stat, mkdtemp, rm } from 'node:fs/promises';
import { createServer as createServer$1 } from 'node:http';
import { tmpdir } from 'node:os';
import { join, sep, extname } from 'node:path';
import { n as newPassphrase } from './passphrase.js';
import { f as parseFlags, u as untilStopped, a as readForms } from './until-stopped.js';
import { createServer } from 'node:net';
import { U as UsageError } from './usage-error.js';
import { a as packageRoot } from './package-root.js';
import { pipeline } from 'node:stream/promises';
import 'node:crypto';
import 'node:util';
import 'node:url';

async function freePort(port) {
  for (let next = port; next < Math.min(port + 100, 65536); next++) {
    if (await isFree(next, "127.0.0.1") && await isFree(next, "::1")) return next;
  }
  throw new UsageError(`No port from ${port} to ${port + 99} is free.`);
}
function isFree(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => {
      if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") resolve(true);
      else if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".ics": "text/calendar; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".pmtiles": "application/vnd.pmtiles",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml"
};
function staticFiles(folders, headers = {}) {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  return async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("allow", "GET, HEAD");
      sendText(response, 405, "Only GET and HEAD.");
      return;
    }
    const path = pathOf(request.url ?? "/");
    const prefix = path === void 0 ? void 0 : prefixes.find((one) => path.startsWith(one));
    const file = prefix === void 0 ? void 0 : await fileAt(folders[prefix], path.slice(prefix.length));
    if (file === "folder") {
      response.setHeader("location", `${path}/`);
      sendText(response, 301, "A folder.");
    } else if (file === void 0) sendText(response, 404, "Not found.");
    else await sendFile(request, response, file);
  };
}
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    return /[\\:\0]|(^|\/)\./.test(path) || !path.startsWith("/") ? void 0 : path;
  } catch {
    return void 0;
  }
}
async function fileAt(folder, path) {
  try {
    const root = await realpath(folder);
    const real = await realpath(join(root, path === "" || path.endsWith("/") ? `${path}index.html` : path));
    if (!real.startsWith(root + sep)) return void 0;
    const found = await stat(real);
    if (found.isDirectory()) return "folder";
    return found.isFile() ? { path: real, size: found.size, modifiedMs: found.mtimeMs } : void 0;
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return void 0;
    throw error;
  }
}
async function sendFile(request, response, { path, size, modifiedMs }) {
  const etag = `"${size.toString(36)}-${Math.round(modifiedMs).toString(36)}"`;
  response.setHeader("etag", etag);
  response.setHeader("accept-ranges", "bytes");
  response.setHeader("cache-control", "no-cache");
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("content-type", TYPES[extname(path).toLowerCase()] ?? "application/octet-stream");
  if (request.headers["if-none-match"]?.split(/\s*,\s*/).includes(etag)) {
    response.writeHead(304).end();
    return;
  }
  const ifRange = request.headers["if-range"];
  const range = ifRange === void 0 || ifRange === etag ? rangeOf(request.headers.range, size) : void 0;
  if (range === "none") {
    response.setHeader("content-range", `bytes */${size}`);
    response.writeHead(416).end();
    return;
  }
  const [start, end] = range ?? [0, size - 1];
  response.setHeader("content-length", end - start + 1);
  if (range) response.setHeader("content-range", `bytes ${start}-${end}/${size}`);
  response.writeHead(range ? 206 : 200);
  if (request.method === "HEAD" || size === 0) {
    response.end();
    return;
  }
  await pipeline(createReadStream(path, { start, end }), response).catch(() => response.destroy());
}
function rangeOf(header, size) {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === "" && last === "") return void 0;
  if (first === "") return Number(last) === 0 || size === 0 ? "none" : [Math.max(0, size - Number(last)), size - 1];
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return void 0;
  return start >= size ? "none" : [start, end];
}
function sendText(response, status, text) {
  response.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "content-length": Buffer.byteLength(text) + 1
  });
  response.end(`${text}
`);
}

const PORT = 4173;
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html nahbei"
].join("; ");
async function demo(args) {
  const flags = parseFlags(args, {
    help: { type: "boolean", short: "h" },
    port: { type: "string" },
    "no-collector": { type: "boolean" }
  });
  if (flags.help) {
    console.log(HELP);
    return 0;
  }
  const wanted = flags.port ?? process.env["NAHBEI_PORT"];
  const port = wanted === void 0 ? await freePort(PORT) : Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError("--port must be a whole number from 0 to 65535.");
  const running = await startDemo({ port, collector: !flags["no-collector"] });
  console.log(`The town of Weidenfurt: ${running.url}/`);
  if (running.login) {
    console.log(`What the volunteer centre gets: ${running.url}/inbox`);
    console.log(`  E-Mail      ${running.login.email}`);
    console.log(`  Passphrase  ${running.login.passphrase}`);
  }
  console.log("Stop it with Ctrl+C; the signups of the demo are deleted then.");
  return untilStopped(running.close);
}
async function startDemo({
  port = 0,
  collector: withCollector = true,
  passphrase = newPassphrase()
} = {}) {
  const root = packageRoot();
  for (const folder of ["demo", "dist"]) {
    if (!existsSync(join(root, folder))) {
      throw new UsageError(`${join(root, folder)} is missing.${folder === "dist" ? ' "npm run build" makes it.' : ""}`);
    }
  }
  const serve = staticFiles(
    { "/": join(root, "demo"), "/demo/": join(root, "demo"), "/dist/": join(root, "dist") },
    { "content-security-policy": PAGE_POLICY, "referrer-policy": "strict-origin-when-cross-origin" }
  );
  return withCollector ? startWithCollector(serve, port, passphrase, root) : startAlone(serve, port);
}
async function startWithCollector(serve, port, passphrase, root) {
  const { createCollector } = await import('./create-collector.js').then(n => n.a);
  const data = await mkdtemp(join(tmpdir(), "nahbei-demo-"));
  const remove = () => rm(data, { recursive: true, force: true, maxRetries: 5 });
  try {
    const centre = { slug: "demo", name: "Freiwilligenzentrum Weidenfurt" };
    const feed = join(root, "demo/feeds/freiwilligenzentrum.json");
    const collector = await createCollector({
      data,
      logLevel: "warn",
      centres: [{ ...centre, ...existsSync(feed) && readForms(feed, root) }]
    });
    try {
      const login = { email: "team@weidenfurt.example", passphrase };
      await collector.setLogin({ centre: centre.slug, ...login });
      collector.app.get("/*", (request, reply) => {
        reply.hijack();
        void answer(serve, request.raw, reply.raw);
      });
      const close = async () => {
        await collector.close();
        await remove();
      };
      return { url: await collector.listen({ port }), login, close };
    } catch (error) {
      await collector.close();
      throw error;
    }
  } catch (error) {
    await remove();
    throw error;
  }
}
async function startAlone(serve, port) {
  const server = createServer$1((request, response) => void answer(serve, request, response));
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen({ port, host: "localhost" }, resolve);
  });
  const address = server.address();
  const url = `http://localhost:${typeof address === "object" ? address?.port : port}`;
  const close = async () => {
    server.closeIdleConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url, login: void 0, close };
}
async function answer(serve, ...[request, response]) {
  try {
    await serve(request, response);
  } catch (error) {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}
const HELP = `nahbei demo [--port N] [--no-collector]

Serves the demo town on http://localhost:${PORT}, or the next port that is free, with a collector whose signups are deleted at the end.`;

export { demo, startDemo };
