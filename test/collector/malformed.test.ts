import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, it, before, after } from 'node:test';

import { expect } from 'chai';

import { get, idsOn, postSignup, signup, startCollector, type TestCollector } from './support/collector.ts';
import { rawRequest, statusOf } from './support/raw-request.ts';

/** Requests that no browser of ours sends: each gets the right answer, none is stored, and the collector lives on. */
describe('malformed requests', () => {
  let collector: TestCollector;
  let port: number;
  before(async () => {
    collector = await startCollector();
    port = Number(new URL(await collector.listen({ host: '127.0.0.1', port: 0 })).port);
  });
  after(() => collector.close());

  const good = JSON.stringify(signup());
  const bodies: [
    name: string,
    body: string | Buffer,
    status: number,
    code: string,
    headers?: Record<string, string>,
  ][] = [
    ['no JSON', '{', 400, 'json'],
    ['nothing', '', 400, 'json'],
    ['blanks', '  ', 400, 'json'],
    ['two values', '{}{}', 400, 'json'],
    ['a comment', '{/**/}', 400, 'json'],
    ['NaN', '{"a":NaN}', 400, 'json'],
    ['single quotes', "{'a':1}", 400, 'json'],
    ['a trailing comma', '{"a":1,}', 400, 'json'],
    ['a control character in a string', '{"a":"\u0001"}', 400, 'json'],
    ['an unfinished escape', '{"a":"\\u12"}', 400, 'json'],
    ['a prototype', '{"__proto__":{"form":"help"}}', 400, 'json'],
    ['a constructor with a prototype', '{"constructor":{"prototype":{}}}', 400, 'json'],
    ['a prototype deep inside', good.replace('"answers":{', '"answers":{"__proto__":{"x":1},'), 400, 'json'],
    ['a prototype by escapes', '{"\\u005f_proto__":{}}', 400, 'json'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 400, 'encoding'],
    [
      'half a character',
      Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc3]), Buffer.from('"}')]),
      400,
      'encoding',
    ],
    ['UTF-16', Buffer.from(good, 'utf16le'), 400, 'json'],
    ['8 000 arrays in each other', '['.repeat(8000) + ']'.repeat(8000), 422, 'signup'],
    [
      '8 000 arrays as an answer',
      good.replace('"consent":true', `"consent":${'['.repeat(6000)}${']'.repeat(6000)}`),
      422,
      'signup',
    ],
    ['answers that are a list', '{"form":"help","answers":[]}', 422, 'signup'],
    ['an answer that is an object', good.replace('"Renate"', '{"toString":"x"}'), 422, 'signup'],
    ['an answer that is a number', good.replace('"Renate"', '1e999'), 422, 'signup'],
    ['an answer of 10 000 choices', good.replace('["r1"]', JSON.stringify(Array(3000).fill('r'))), 422, 'signup'],
    ['one byte too many', `${good}${' '.repeat(16 * 1024 - Buffer.byteLength(good) + 1)}`, 413, 'too-large'],
    ['no type', good, 415, 'media-type', { 'content-type': '' }],
    ['text', good, 415, 'media-type', { 'content-type': 'text/plain' }],
    ['a form', good, 415, 'media-type', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['an upload', good, 415, 'media-type', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['another JSON', good, 415, 'media-type', { 'content-type': 'application/json-patch+json' }],
    ['a type with a tab', good, 415, 'media-type', { 'content-type': 'application/json\ta' }],
    ['a type that only begins right', good, 415, 'media-type', { 'content-type': 'application/jsonx' }],
    ['two types', good, 415, 'media-type', { 'content-type': 'text/plain, application/json' }],
    ['a compressed body', good, 415, 'content-encoding', { 'content-encoding': 'gzip' }],
  ];
  for (const [name, body, status, code, headers = {}] of bodies) {
    it(`answers ${status} ${code} to ${name}`, async () => {
      const response = await postSignup(collector, body, { headers });
      expect(response.statusCode).to.equal(status);
      expect(response.headers['content-type']).to.equal('application/problem+json; charset=utf-8');
      expect(response.json<{ code: string }>().code).to.equal(code);
    });
  }

  it('takes the largest body that is allowed, a byte order mark, a charset and double keys', async () => {
    const full = `${good}${' '.repeat(16 * 1024 - Buffer.byteLength(good))}`;
    const doubled = good.replace('"lang":"de"', '"lang":"en","lang":"de"');
    for (const body of [full, `\ufeff${good}`, doubled])
      expect((await postSignup(collector, body)).statusCode).to.equal(202);
    const charset = await postSignup(collector, good, {
      headers: { 'content-type': 'Application/JSON; charset="utf-8"' },
    });
    expect(charset.statusCode).to.equal(202);
  });

  it('says which methods there are', async () => {
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'] as const) {
      const response = await collector.app.inject({ method, url: '/v1/centres/demo/signups' });
      expect([method, response.statusCode, response.headers['allow']]).to.deep.equal([method, 405, 'POST, OPTIONS']);
    }
  });

  it('gives every answer its security headers', async () => {
    const urls = [
      '/',
      '/healthz',
      '/nothing',
      '/inbox',
      '/inbox/login',
      '/inbox/nothing',
      '/v1/centres/demo/signups',
      '/%zz',
      '/openapi.json',
      '/inbox/collector.css',
    ];
    for (const url of urls) {
      for (const method of ['GET', 'POST'] as const) {
        const { headers } = await collector.app.inject({ method, url });
        expect(headers['content-security-policy'], url)
          .to.match(/^default-src 'none'/)
          .and.include("frame-ancestors 'none'")
          .and.not.include('unsafe');
        expect(headers, url).to.include({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
        expect(headers, url).not.to.have.property('x-powered-by');
      }
    }
  });

  const head = (extra: string) =>
    `POST /v1/centres/demo/signups HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${extra}`;
  const raw: [name: string, bytes: string, status: number][] = [
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
    ['a header of 9 KiB', head(`X: ${'x'.repeat(9000)}\r\n\r\n`), 431],
    ['an address of 9 KiB', `GET /${'x'.repeat(9000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
    ['two lengths', head('Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}'), 400],
    ['a length and chunks', head('Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'), 400],
    ['a length below zero', head('Content-Length: -1\r\n\r\n'), 400],
    ['a chunk that is no number', head('Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n'), 400],
    ['a header without a colon', head('Nonsense\r\n\r\n'), 400],
    ['a folded header', head('X: a\r\n b\r\n\r\n'), 400],
    ['a line feed in a header', head('X: a\nY: b\r\n\r\n'), 400],
    ['a NUL in a header', head('X: a\0b\r\n\r\n'), 400],
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n', 400],
    ['HTTP/3.0', 'GET /healthz HTTP/3.0\r\nHost: x\r\n\r\n', 400],
    ['an unknown method', 'BREW /healthz HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ];
  for (const [name, bytes, status] of raw) {
    it(`answers ${status} to ${name}`, async () => {
      const answer = await rawRequest(port, bytes, { end: true });
      expect(statusOf(answer), answer.slice(0, 200)).to.equal(status);
    });
  }

  it('closes connections that send nothing, too little or too slowly', async () => {
    const { server } = collector.app;
    expect([server.headersTimeout, server.requestTimeout, server.timeout, server.keepAliveTimeout]).to.deep.equal([
      8000, 10_000, 20_000, 5000,
    ]);
    // Shorter here, so that the test need not wait; it is looked at every two seconds.
    server.headersTimeout = 300;
    server.requestTimeout = 500;
    const started = Date.now();
    const trickle = async (first: string, next: string): Promise<number> => {
      const socket: Socket = connect({ port, host: '127.0.0.1' });
      socket.on('error', () => {}).resume();
      socket.write(first);
      const timer = setInterval(() => socket.writable && socket.write(next), 100);
      await once(socket, 'close');
      clearInterval(timer);
      return Date.now() - started;
    };
    const closed = await Promise.all([
      trickle('GET /healthz HTTP/1.1\r\nHost: x\r\n', 'X: y\r\n'),
      trickle(head('Content-Length: 9000\r\n\r\n{'), ' '),
      ...Array.from({ length: 50 }, () => trickle('POST /v1/centres/demo/signups HTTP/1.1\r\n', '')),
    ]);
    for (const ms of closed) expect(ms).to.be.within(300, 4500);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).to.equal(200);
  });

  it('has stored only the four good ones', async () => {
    const cookie = await collector.login();
    expect(idsOn((await get(collector, '/inbox', cookie)).body)).to.have.length(4);
  });
});
