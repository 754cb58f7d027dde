import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pmtiles': 'application/vnd.pmtiles',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * Serves folders as a plain web server would, with byte ranges, which `.pmtiles` need, and validators.
 *
 * @param folders - Path prefix with a slash at its end → folder; the longest that fits is taken.
 * @param headers - Of every answer.
 */
export function staticFiles(
  folders: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);

  return async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      sendText(response, 405, 'Only GET and HEAD.');
      return;
    }
    const path = pathOf(request.url ?? '/');
    const prefix = path === undefined ? undefined : prefixes.find((one) => path.startsWith(one));
    const file = prefix === undefined ? undefined : await fileAt(folders[prefix]!, path!.slice(prefix.length));
    if (file === 'folder') {
      response.setHeader('location', `${path}/`);
      sendText(response, 301, 'A folder.');
    } else if (file === undefined) sendText(response, 404, 'Not found.');
    else await sendFile(request, response, file);
  };
}

/** The decoded path without query; undefined for what no file can be called. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0]!);
    // No way up, no hidden file, no Windows separators or streams, no end of string in the middle.
    return /[\\:\0]|(^|\/)\./.test(path) || !path.startsWith('/') ? undefined : path;
  } catch {
    return undefined;
  }
}

interface File {
  path: string;
  size: number;
  modifiedMs: number;
}

async function fileAt(folder: string, path: string): Promise<File | 'folder' | undefined> {
  try {
    const root = await realpath(folder);
    // Of the real path, so that a link cannot lead out.
    const real = await realpath(join(root, path === '' || path.endsWith('/') ? `${path}index.html` : path));
    if (!real.startsWith(root + sep)) return undefined;
    const found = await stat(real);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? { path: real, size: found.size, modifiedMs: found.mtimeMs } : undefined;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { path, size, modifiedMs }: File,
): Promise<void> {
  const etag = `"${size.toString(36)}-${Math.round(modifiedMs).toString(36)}"`;
  response.setHeader('etag', etag);
  response.setHeader('accept-ranges', 'bytes');
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('content-type', TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream');
  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag)) {
    response.writeHead(304).end();
    return;
  }
  const ifRange = request.headers['if-range'];
  const range = ifRange === undefined || ifRange === etag ? rangeOf(request.headers.range, size) : undefined;
  if (range === 'none') {
    response.setHeader('content-range', `bytes */${size}`);
    response.writeHead(416).end();
    return;
  }
  const [start, end] = range ?? [0, size - 1];
  response.setHeader('content-length', end - start + 1);
  if (range) response.setHeader('content-range', `bytes ${start}-${end}/${size}`);
  response.writeHead(range ? 206 : 200);
  if (request.method === 'HEAD' || size === 0) {
    response.end();
    return;
  }
  // A visitor who goes away in the middle is no fault.
  await pipeline(createReadStream(path, { start, end }), response).catch(() => response.destroy());
}

/**
 * One byte range (RFC 9110, 14.2), inclusive; `none` when nothing of the file is in it. Several ranges, and what is no range, are
 * answered with the whole file, as the standard allows.
 */
function rangeOf(header: string | undefined, size: number): [start: number, end: number] | 'none' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') return Number(last) === 0 || size === 0 ? 'none' : [Math.max(0, size - Number(last)), size - 1];
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) return undefined;
  return start >= size ? 'none' : [start, end];
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(text) + 1,
  });
  response.end(`${text}\n`);
}
