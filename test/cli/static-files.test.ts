import { once } from 'node:events';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it, before, after } from 'node:test';

import { expect } from 'chai';

import { staticFiles } from '../../src/cli/static-files.ts';
import { temporaryFolder } from '../collector/support/collector.ts';
import { rawRequest, statusOf } from '../collector/support/raw-request.ts';

describe('staticFiles', () => {
  const folder = temporaryFolder();
  let server: Server;
  let port: number;
  before(async () => {
    const site = join(folder.path, 'site');
    mkdirSync(join(site, 'sub'), { recursive: true });
    mkdirSync(join(folder.path, 'dist'));
    mkdirSync(join(folder.path, 'site-secret'));
    for (const [name, content] of [
      ['site/index.html', '<p>Start'],
      ['site/sub/index.html', '<p>Sub'],
      ['site/bytes.pmtiles', '0123456789'],
      ['site/empty.txt', ''],
      ['site/map.geojson', '{}'],
      ['site/module.mjs', 'export {};'],
      ['site/unknown.xyz', 'x'],
      ['site/Grüße %.txt', 'Hallo'],
      ['site/.env', 'SECRET'],
      ['site-secret/secret.txt', 'SECRET'],
      ['dist/nahbei.js', 'nahbei'],
      ['secret.txt', 'SECRET'],
    ] as const) {
      writeFileSync(join(folder.path, name), content);
    }
    symlinkSync(join(folder.path, 'secret.txt'), join(site, 'link.txt'));
    symlinkSync(join(site, 'bytes.pmtiles'), join(site, 'inside.pmtiles'));
    const serve = staticFiles({ '/': site, '/dist/': join(folder.path, 'dist') }, { 'x-policy': 'strict' });
    server = createServer((request, response) => void serve(request, response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  });
  after(() => {
    server.closeAllConnections();
    server.close();
    folder.remove();
  });
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`http://127.0.0.1:${port}${path}`, { method, headers, redirect: 'manual' });

  it('serves files with their types, and a folder by its index', async () => {
    for (const [path, type, body] of [
      ['/', 'text/html; charset=utf-8', '<p>Start'],
      ['/index.html?x=1', 'text/html; charset=utf-8', '<p>Start'],
      ['/sub/', 'text/html; charset=utf-8', '<p>Sub'],
      ['/dist/nahbei.js', 'text/javascript; charset=utf-8', 'nahbei'],
      ['/module.mjs', 'text/javascript; charset=utf-8', 'export {};'],
      ['/map.geojson', 'application/geo+json', '{}'],
      ['/bytes.pmtiles', 'application/vnd.pmtiles', '0123456789'],
      ['/inside.pmtiles', 'application/vnd.pmtiles', '0123456789'],
      ['/unknown.xyz', 'application/octet-stream', 'x'],
      ['/empty.txt', 'text/plain; charset=utf-8', ''],
      [`/${encodeURIComponent('Grüße %.txt')}`, 'text/plain; charset=utf-8', 'Hallo'],
    ] as const) {
      const response = await get(path);
      expect([path, response.status, response.headers.get('content-type'), await response.text()]).to.deep.equal([
        path,
        200,
        type,
        body,
      ]);
      expect(response.headers.get('x-policy')).to.equal('strict');
      expect(response.headers.get('x-content-type-options')).to.equal('nosniff');
      expect(response.headers.get('accept-ranges')).to.equal('bytes');
    }
  });

  it('leads a folder without its slash to the one with it', async () => {
    const response = await get('/sub');
    expect([response.status, response.headers.get('location')]).to.deep.equal([301, '/sub/']);
  });

  it('serves byte ranges', async () => {
    for (const [range, status, body, contentRange] of [
      ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
      ['bytes=4-', 206, '456789', 'bytes 4-9/10'],
      ['bytes=-3', 206, '789', 'bytes 7-9/10'],
      ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
      ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
      ['bytes=9-9', 206, '9', 'bytes 9-9/10'],
      ['bytes=10-', 416, '', 'bytes */10'],
      ['bytes=-0', 416, '', 'bytes */10'],
      ['bytes=5-2', 200, '0123456789', null],
      ['bytes=0-1,3-4', 200, '0123456789', null],
      ['bytes=', 200, '0123456789', null],
      ['lines=0-1', 200, '0123456789', null],
    ] as const) {
      const response = await get('/bytes.pmtiles', { range });
      expect([range, response.status, await response.text(), response.headers.get('content-range')]).to.deep.equal([
        range,
        status,
        body,
        contentRange,
      ]);
    }
    expect((await get('/empty.txt', { range: 'bytes=0-' })).status).to.equal(416);
  });

  it('says when nothing changed, and gives the whole file when it did', async () => {
    const etag = (await get('/bytes.pmtiles')).headers.get('etag')!;
    expect(etag).to.match(/^"[\w-]+"$/);
    expect((await get('/bytes.pmtiles', { 'if-none-match': etag })).status).to.equal(304);
    expect((await get('/bytes.pmtiles', { 'if-none-match': `"other", ${etag}` })).status).to.equal(304);
    expect((await get('/bytes.pmtiles', { 'if-none-match': '"other"' })).status).to.equal(200);
    expect((await get('/bytes.pmtiles', { range: 'bytes=0-1', 'if-range': etag })).status).to.equal(206);
    expect((await get('/bytes.pmtiles', { range: 'bytes=0-1', 'if-range': '"other"' })).status).to.equal(200);
  });

  it('answers HEAD without a body, and no other method', async () => {
    const head = await get('/bytes.pmtiles', {}, 'HEAD');
    expect([head.status, head.headers.get('content-length'), await head.text()]).to.deep.equal([200, '10', '']);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const response = await get('/', {}, method);
      expect([method, response.status, response.headers.get('allow')]).to.deep.equal([method, 405, 'GET, HEAD']);
    }
  });

  it('gives nothing from outside its folders, and nothing hidden', async () => {
    for (const path of [
      '/../secret.txt',
      '/sub/../../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e%2fsecret.txt',
      '/..\\secret.txt',
      '/..%5csecret.txt',
      '/../site-secret/secret.txt',
      '/dist/../../secret.txt',
      '/dist/%2e%2e/%2e%2e/secret.txt',
      '//etc/passwd',
      '/etc/passwd',
      '/link.txt',
      '/.env',
      '/sub/.%2e/.env',
      '/index.html%00.txt',
      '/index.html::$DATA',
      '/C:/Windows/win.ini',
      '/%ff',
      '/%',
      '/index.html/',
      '/index.html/x',
      '/nowhere',
      `/${'x'.repeat(5000)}`,
      'http://evil.test/secret.txt',
    ]) {
      const answer = await rawRequest(port, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect([path, statusOf(answer)]).to.deep.equal([path, 404]);
      expect(answer).not.to.include('SECRET').and.not.include('root:');
    }
  });
});
