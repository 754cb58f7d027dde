import { readFileSync, readdirSync } from 'node:fs';
import { describe, it, before, after, beforeEach, afterEach } from 'node:test';

import { expect } from 'chai';

import {
  cookieOf,
  get,
  LOGIN,
  postForm,
  postSignup,
  signup,
  startCollector,
  idsOn,
  type TestCollector,
} from '../support/collector.ts';

const MINUTE = 60_000;

describe('signing in', () => {
  let collector: TestCollector;
  beforeEach(async () => {
    collector = await startCollector();
  });
  afterEach(() => collector.close());

  const login = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    postForm(collector, '/inbox/login', fields, headers);
  const isIn = async (cookie: string) => (await get(collector, '/inbox', cookie)).statusCode === 200;

  it('shows the inbox to nobody without a login', async () => {
    const id = '01a20fe5-866b-72bd-b810-9054a164ecfa';
    for (const [method, url] of [
      ['GET', '/inbox'],
      ['GET', `/inbox/${id}`],
      ['GET', `/inbox/${id}/delete`],
      ['POST', '/inbox/search'],
      ['POST', '/inbox/export.csv'],
      ['POST', '/inbox/logout'],
      ['POST', `/inbox/${id}/state`],
      ['POST', `/inbox/${id}/notes`],
      ['POST', `/inbox/${id}/delete`],
    ] as const) {
      for (const cookie of [
        '',
        'nahbei=',
        'nahbei=x',
        `nahbei=${id}.${'A'.repeat(43)}`,
        `nahbei=${id}.${'A'.repeat(43)}; x`,
      ]) {
        const response = await collector.app.inject({ method, url, headers: cookie ? { cookie } : {} });
        expect([method, url, response.statusCode, response.headers['location']]).to.deep.equal([
          method,
          url,
          303,
          '/inbox/login',
        ]);
      }
    }
  });

  it('lets in who knows the passphrase, with a cookie that scripts and other sites cannot use', async () => {
    const response = await login({ email: ' HADDAD@Example.org ', passphrase: LOGIN.passphrase });
    expect([response.statusCode, response.headers['location']]).to.deep.equal([303, '/inbox']);
    expect(response.headers['set-cookie']).to.match(
      /^nahbei=[0-9a-f-]{36}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(await isIn(cookieOf(response))).to.equal(true);
  });

  it('gives over https a cookie that only this host can set, and asks to stay with https', async () => {
    const secure = await startCollector({ publicUrl: 'https://mithelfen.example' });
    const response = await postForm(secure, '/inbox/login', LOGIN);
    expect(response.headers['set-cookie']).to.match(/^__Host-nahbei=\S+; Path=\/; HttpOnly; SameSite=Strict; Secure$/);
    expect(response.headers['strict-transport-security']).to.equal('max-age=63072000');
    expect((await get(secure, '/inbox', cookieOf(response))).statusCode).to.equal(200);
    const withoutPrefix = cookieOf(response).replace('__Host-', '');
    expect((await get(secure, '/inbox', withoutPrefix)).statusCode).to.equal(303);
    await secure.close();
  });

  it('says the same to whoever is not known and whoever is wrong', async () => {
    const answers = await Promise.all(
      [
        { email: LOGIN.email, passphrase: 'wrong' },
        { email: LOGIN.email, passphrase: '' },
        { email: LOGIN.email, passphrase: LOGIN.passphrase + 'x'.repeat(1024) },
        { email: 'nobody@example.org', passphrase: LOGIN.passphrase },
        { email: '', passphrase: '' },
      ].map((fields) => login(fields)),
    );
    for (const { statusCode, headers, body } of answers) {
      expect(statusCode).to.equal(401);
      expect(headers).not.to.have.property('set-cookie');
      expect(body.replaceAll(/value="[^"]*"/g, 'value=""')).to.equal(
        answers[0]!.body.replaceAll(/value="[^"]*"/g, 'value=""'),
      );
    }
    expect((await login({})).statusCode).to.equal(401);
  });

  it('takes as much work for somebody who is not known', async () => {
    // In time of the processor, which is the same on a busy machine.
    const work = async (email: string) => {
      const before = process.cpuUsage();
      await login({ email, passphrase: 'wrong' });
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const least = async (...emails: string[]) => {
      const all = [];
      for (const email of emails) all.push(await work(email));
      return Math.min(...all);
    };
    await work('first@example.org');
    const unknown = await least('a@example.org', 'b@example.org', 'c@example.org');
    const known = await least(LOGIN.email, LOGIN.email, LOGIN.email);
    expect(unknown / known).to.be.within(0.5, 2); // one hash, not none
  });

  it('evaluates ten attempts on an account in a quarter of an hour, and not the right passphrase after that', async () => {
    const attempts = Array.from({ length: 14 }, (_, index) => (index < 13 ? 'wrong' : LOGIN.passphrase));
    const statuses: number[] = [];
    for (const [index, passphrase] of attempts.entries()) {
      const response = await collector.app.inject({
        method: 'POST',
        url: '/inbox/login',
        remoteAddress: `203.0.113.${index}`, // each from elsewhere
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ email: LOGIN.email, passphrase }).toString(),
      });
      statuses.push(response.statusCode);
      if (response.statusCode === 429) expect(Number(response.headers['retry-after'])).to.be.within(1, 900);
    }
    expect(statuses).to.deep.equal([...Array<number>(10).fill(401), ...Array<number>(4).fill(429)]);
    collector.ahead += 15 * MINUTE;
    expect((await login(LOGIN)).statusCode).to.equal(303);
  });

  it('evaluates ten attempts from a network, whatever the account', async () => {
    const statuses: number[] = [];
    for (let index = 0; index < 12; index++)
      statuses.push((await login({ email: `a${index}@example.org`, passphrase: 'x' })).statusCode);
    expect(statuses).to.deep.equal([...Array<number>(10).fill(401), 429, 429]);
  });

  it('does not count those who come in', async () => {
    for (let index = 0; index < 12; index++) expect((await login(LOGIN)).statusCode).to.equal(303);
  });

  it('gives a new session at each login, whatever cookie came along', async () => {
    const planted = `nahbei=01a20fe5-866b-72bd-b810-9054a164ecfa.${'A'.repeat(43)}`;
    const first = cookieOf(await login(LOGIN, { cookie: planted }));
    const second = cookieOf(await login(LOGIN, { cookie: first }));
    expect(new Set([planted, first, second]).size).to.equal(3);
    expect(await isIn(planted)).to.equal(false);
  });

  it('ends a session at logout, for good', async () => {
    const cookie = await collector.login();
    const other = await collector.login();
    const response = await postForm(collector, '/inbox/logout', {}, { cookie });
    expect([response.statusCode, response.headers['location']]).to.deep.equal([303, '/inbox/login']);
    expect(response.headers['set-cookie']).to.match(/^nahbei=; .*Max-Age=0$/);
    expect(await isIn(cookie)).to.equal(false);
    expect(await isIn(other)).to.equal(true);
  });

  it('ends a session after half an hour without use, and after eight hours of use', async () => {
    const cookie = await collector.login();
    collector.ahead = 29 * MINUTE;
    expect(await isIn(cookie)).to.equal(true);
    for (let ahead = 29; ahead < 8 * 60; ahead += 20) {
      collector.ahead = ahead * MINUTE;
      expect(await isIn(cookie), `${ahead} minutes`).to.equal(true);
    }
    collector.ahead = 8 * 60 * MINUTE + MINUTE;
    expect(await isIn(cookie)).to.equal(false);
    const idle = await collector.login();
    collector.ahead += 30 * MINUTE;
    expect(await isIn(idle)).to.equal(false);
    collector.ahead -= 30 * MINUTE;
    expect(await isIn(idle)).to.equal(false); // it is gone, not only hidden
  });

  it('ends all sessions with a new passphrase', async () => {
    const cookie = await collector.login();
    await collector.setLogin({ centre: 'demo', email: LOGIN.email, passphrase: 'another one' });
    expect(await isIn(cookie)).to.equal(false);
    expect((await login(LOGIN)).statusCode).to.equal(401);
    expect((await login({ email: LOGIN.email, passphrase: 'another one' })).statusCode).to.equal(303);
  });

  it('keeps neither passphrases nor cookies where they could be read', async () => {
    const cookie = await collector.login();
    const bytes = readdirSync(collector.folder)
      .map((name) => readFileSync(`${collector.folder}/${name}`).toString('latin1'))
      .join('');
    const token = cookie.split('.')[1]!;
    for (const secret of [LOGIN.passphrase, token, Buffer.from(token, 'base64url').toString('hex')]) {
      expect(bytes.includes(secret)).to.equal(false);
      expect(JSON.stringify(collector.log).includes(secret)).to.equal(false);
    }
    expect(bytes.includes(LOGIN.email)).to.equal(true); // or this test looked at nothing
  });
});

describe('requests that another site makes the browser send', () => {
  let collector: TestCollector;
  let cookie: string;
  let id: string;
  before(async () => {
    collector = await startCollector();
    cookie = await collector.login();
    await postSignup(collector, signup());
    id = idsOn((await get(collector, '/inbox', cookie)).body)[0]!;
  });
  after(() => collector.close());

  const host = { host: 'localhost:4180' };
  const vectors: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:4180' },
    { 'sec-fetch-site': 'nonsense' },
    { origin: 'null' },
    { origin: 'https://evil.test' },
    { origin: 'http://localhost:4181' },
    { origin: 'https://localhost:4180' },
    { origin: 'http://localhost:4180.evil.test' },
    { origin: 'https://www.weidenfurt.example' }, // may send signups, and only that
  ];
  const targets = () =>
    [
      ['/inbox/login', LOGIN],
      ['/inbox/logout', {}],
      ['/inbox/search', { search: 'x' }],
      ['/inbox/export.csv', {}],
      [`/inbox/${id}/state`, { from: 'new', state: 'placed' }],
      [`/inbox/${id}/notes`, { note: 'x' }],
      [`/inbox/${id}/delete`, {}],
    ] as [string, Record<string, string>][];

  it('are refused, and change nothing', async () => {
    for (const [url, fields] of targets()) {
      for (const headers of vectors) {
        const response = await postForm(collector, url, fields, { ...host, cookie, ...headers });
        expect([url, headers, response.statusCode]).to.deep.equal([url, headers, 403]);
        expect(response.headers).not.to.have.property('set-cookie');
      }
    }
    const page = (await get(collector, `/inbox/${id}`, cookie)).body;
    expect(page).to.include('<option value="new" selected>').and.not.include('class="notes"');
  });

  it('are told from those of our own pages', async () => {
    for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { origin: 'http://localhost:4180' }, {}] as Record<
      string,
      string
    >[]) {
      const response = await postForm(collector, `/inbox/${id}/notes`, { note: 'x' }, { ...host, cookie, ...headers });
      expect([headers, response.statusCode]).to.deep.equal([headers, 303]);
    }
  });

  it('change nothing by GET', async () => {
    for (const url of ['logout', 'search', 'export.csv'].map((name) => `/inbox/${name}`)) {
      expect([url, (await get(collector, url, cookie)).statusCode]).to.deep.equal([url, 404]);
    }
    await get(collector, `/inbox/${id}/delete`, cookie);
    expect((await get(collector, `/inbox/${id}`, cookie)).statusCode).to.equal(200);
  });
});
