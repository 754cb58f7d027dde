import { describe, it, before, after, beforeEach, afterEach } from 'node:test';

import { expect } from 'chai';

import { checkSignup } from '../../src/model/signup.ts';
import {
  form,
  get,
  idsOn,
  ORIGIN,
  postForm,
  postSignup,
  signup,
  startCollector,
  type TestCollector,
} from './support/collector.ts';

describe('POST /v1/centres/{centre}/signups', () => {
  let collector: TestCollector;
  let cookie: string;
  beforeEach(async () => {
    collector = await startCollector();
    cookie = await collector.login();
  });
  afterEach(() => collector.close());

  const stored = async () => idsOn((await get(collector, '/inbox', cookie)).body);
  const code = (response: Awaited<ReturnType<typeof postSignup>>) => response.json<{ code: string }>().code;

  it('answers 202 and pending when the signup is stored', async () => {
    const response = await postSignup(collector, signup(), { key: '8e03978e-40d5-43dd-bc93-6894a57f9324' });
    expect(response.statusCode).to.equal(202);
    expect(response.headers['content-type']).to.equal('application/json; charset=utf-8');
    expect(response.json()).to.deep.equal({ status: 'pending' });
    const [id, ...more] = await stored();
    expect(more).to.deep.equal([]);
    const page = (await get(collector, `/inbox/${id}`, cookie)).body;
    expect(page).to.include('renate.berger@example.org');
    expect(page).to.include('Montag bis Freitag: nachmittags; Samstag: vormittags und abends');
  });

  it('gives the same answer to a new signup and to a repeat', async () => {
    const answers = await Promise.all([1, 2].map(() => postSignup(collector, signup(), { key: 'key-1' })));
    const seen = answers.map(({ statusCode, body, headers }) => {
      const { date, ...rest } = headers;
      return { statusCode, body, headers: rest, dated: typeof date };
    });
    expect(seen[0]).to.deep.equal(seen[1]);
    expect(await stored()).to.have.length(1);
  });

  it('stores one signup of 50 that come at the same moment with one key', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => postSignup(collector, signup(), { key: 'key-1' })),
    );
    expect(answers.every(({ statusCode }) => statusCode === 202)).to.equal(true);
    expect(await stored()).to.have.length(1);
  });

  it('takes a key with the quotes of a structured field for the same key', async () => {
    await postSignup(collector, signup(), { key: 'key-1' });
    expect((await postSignup(collector, signup(), { key: '"key-1"' })).statusCode).to.equal(202);
    expect(await stored()).to.have.length(1);
  });

  it('refuses other answers under a key that was used', async () => {
    await postSignup(collector, signup(), { key: 'key-1' });
    const response = await postSignup(collector, signup({ firstName: 'Rena' }), { key: 'key-1' });
    expect(response.statusCode).to.equal(422);
    expect(response.json()).to.deep.include({ status: 422, code: 'idempotency-key' });
    expect(response.json<{ issues: object[] }>().issues[0]).to.include({
      path: '',
      code: 'idempotency-key',
      severity: 'error',
    });
    expect(await stored()).to.have.length(1);
  });

  it('keeps keys of two centres apart', async () => {
    await postSignup(collector, signup(), { key: 'key-1' });
    expect(
      (await postSignup(collector, signup({ firstName: 'Rena' }), { key: 'key-1', centre: 'other' })).statusCode,
    ).to.equal(202);
  });

  it('stores each request without a key', async () => {
    await postSignup(collector, signup());
    await postSignup(collector, signup());
    expect(await stored()).to.have.length(2);
  });

  it('refuses keys that are none', async () => {
    for (const key of ['', ' ', 'a b', 'ü', 'x'.repeat(129), '"', '"a']) {
      const response = await postSignup(collector, signup(), { key });
      expect([key, response.statusCode, code(response)]).to.deep.equal([key, 400, 'idempotency-key']);
    }
    expect(await stored()).to.deep.equal([]);
  });

  it('says 422 with exactly the issues that the form shows', async () => {
    const bodies: unknown[] = [
      signup({ email: 'no address', phone: 'abc', firstName: '', consent: false }),
      signup({ roles: ['r3'], time: ['sunday.morning'], start: '2026-02-30', message: 'x'.repeat(2001) }),
      { ...signup(), form: 'another' },
      { form: 'help' },
      {},
      [],
      null,
      '"text"',
      7,
    ];
    for (const body of bodies) {
      const response = await postSignup(collector, body);
      const issues = checkSignup(typeof body === 'string' ? JSON.parse(body) : body, form);
      expect(issues).not.to.deep.equal([]);
      expect(response.statusCode).to.equal(422);
      expect(response.headers['content-type']).to.equal('application/problem+json; charset=utf-8');
      expect(response.json()).to.deep.equal({
        type: 'about:blank',
        title: 'Unprocessable Entity',
        status: 422,
        code: 'signup',
        issues,
      });
    }
    expect(await stored()).to.deep.equal([]);
  });

  it('never repeats what was typed', async () => {
    const response = await postSignup(
      collector,
      signup({ email: 'canary-at-nowhere', phone: 'canary', roles: ['canary'], start: 'canary' }),
    );
    expect(response.statusCode).to.equal(422);
    expect(response.body).not.to.include('canary');
  });

  it('keeps nothing that the form does not ask for', async () => {
    const body = { ...signup({ iban: 'canary1' }), extra: 'canary2' };
    expect((await postSignup(collector, body)).statusCode).to.equal(202);
    const [id] = await stored();
    expect((await get(collector, `/inbox/${id}`, cookie)).body).not.to.include('canary');
  });

  it('keeps which wording of the consent the page showed', async () => {
    expect((await postSignup(collector, { ...signup(), consentVersion: '2025-01' })).statusCode).to.equal(202);
    const [id] = await stored();
    expect((await get(collector, `/inbox/${id}`, cookie)).body).to.include('2025-01');
  });

  it('knows only its centres', async () => {
    for (const centre of ['nobody', 'DEMO', '__proto__', 'demo%00', '..%2Fdemo']) {
      const response = await postSignup(collector, signup(), { centre });
      expect([centre, response.statusCode]).to.deep.equal([centre, 404]);
    }
  });
});

describe('which pages may send', () => {
  let collector: TestCollector;
  before(async () => {
    collector = await startCollector({ publicUrl: 'https://mithelfen.example' });
  });
  after(() => collector.close());

  it('lets the pages of the centre send and read every answer', async () => {
    for (const body of [signup(), {}, '{', 'x'.repeat(20_000)]) {
      const response = await postSignup(collector, body, { headers: { origin: ORIGIN } });
      expect(response.statusCode).not.to.equal(403);
      expect(response.headers['access-control-allow-origin']).to.equal(ORIGIN);
      expect(response.headers['access-control-expose-headers']).to.equal('Retry-After');
      expect(response.headers['vary']).to.include('Origin');
      expect(response.headers).not.to.have.property('access-control-allow-credentials');
    }
    const own = await postSignup(collector, signup(), { headers: { origin: 'https://mithelfen.example' } });
    expect(own.statusCode).to.equal(202);
  });

  it('answers the preflight of browsers', async () => {
    const response = await collector.app.inject({
      method: 'OPTIONS',
      url: '/v1/centres/demo/signups',
      headers: {
        origin: ORIGIN,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      },
    });
    expect(response.statusCode).to.equal(204);
    expect(response.headers).to.include({
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'Content-Type, Idempotency-Key',
      'access-control-max-age': '600',
    });
  });

  const foreign = [
    'null',
    'https://weidenfurt.example',
    'http://www.weidenfurt.example',
    'https://www.weidenfurt.example:8443',
    'https://www.weidenfurt.example/',
    'https://www.weidenfurt.example.evil.test',
    'https://evil.test/www.weidenfurt.example',
    'https://evilwww.weidenfurt.example',
    'https://www.weidenfurt.example@evil.test',
    'https://sub.www.weidenfurt.example',
    'https://WWW.WEIDENFURT.EXAMPLE',
    'https://www.weidenfurt.example evil',
    'https://www.weidenfurt.example, https://evil.test',
    'https://www-weidenfurt.example',
    'https://wwwxweidenfurt.example',
    'https://anderswo.example', // of the other centre
    'http://mithelfen.example',
    'https://mithelfen.example:444',
    'http://localhost:80',
    'file://',
    'chrome-extension://abcdef',
    'data:',
    '*',
    '',
    ' ',
  ];
  it('refuses all others, and tells them nothing', async () => {
    for (const origin of foreign) {
      for (const method of ['POST', 'OPTIONS'] as const) {
        const response = await collector.app.inject({
          method,
          url: '/v1/centres/demo/signups',
          headers: { origin, host: 'localhost:80', 'content-type': 'application/json' },
          payload: method === 'POST' ? JSON.stringify(signup()) : '',
        });
        expect([origin, response.statusCode, response.headers['access-control-allow-origin']]).to.deep.equal([
          origin,
          403,
          undefined,
        ]);
      }
      const response = await postForm(collector, '/v1/centres/demo/signups.form', { form: 'help' }, { origin });
      expect([origin, response.statusCode]).to.deep.equal([origin, 403]);
    }
  });

  it('refuses a browser that leaves the origin away and comes from elsewhere', async () => {
    for (const [site, status] of [
      ['cross-site', 403],
      ['same-site', 403],
      ['same-origin', 202],
      ['none', 202],
    ] as const) {
      const response = await postSignup(collector, signup(), { headers: { 'sec-fetch-site': site } });
      expect([site, response.statusCode]).to.deep.equal([site, status]);
    }
  });

  it('takes its own origin from the request where no address is set', async () => {
    const alone = await startCollector();
    const send = (origin: string) => postSignup(alone, signup(), { headers: { origin, host: 'localhost:4180' } });
    expect((await send('http://localhost:4180')).statusCode).to.equal(202);
    expect((await send('http://localhost:4181')).statusCode).to.equal(403);
    await alone.close();
  });
});

describe('POST /v1/centres/{centre}/signups.form', () => {
  let collector: TestCollector;
  let cookie: string;
  before(async () => {
    collector = await startCollector();
    cookie = await collector.login();
  });
  after(() => collector.close());

  const url = '/v1/centres/demo/signups.form';
  const fields: [string, string][] = [
    ['form', 'help'],
    ['lang', 'ar'],
    ['roles', 'r1'],
    ['roles', 'r2'],
    ['time', 'saturday.evening'],
    ['firstName', 'Amal'],
    ['lastName', 'Haddad'],
    ['email', 'amal@example.org'],
    ['phone', ''],
    ['message', 'Zeile 1\r\nZeile 2'],
    ['consent', 'on'],
  ];

  it('stores what a form without JavaScript sends, and leads to a page that says thank you', async () => {
    const response = await postForm(collector, url, fields);
    expect(response.statusCode).to.equal(303);
    expect(response.headers['location']).to.equal('/v1/centres/demo/thanks?form=help&lang=ar');
    const thanks = await get(collector, String(response.headers['location']));
    expect(thanks.statusCode).to.equal(200);
    expect(thanks.body).to.include('Danke').and.to.include('Wir rufen Sie an.');
    const [id] = idsOn((await get(collector, '/inbox', cookie)).body);
    const page = (await get(collector, `/inbox/${id}`, cookie)).body;
    for (const text of [
      'Amal Haddad',
      'Familienpatin, Übersetzen',
      'Samstag: abends',
      'Zeile 1\nZeile 2',
      'Arabisch',
      '>ja<',
    ]) {
      expect(page).to.include(text);
    }
  });

  it('lets a script of an allowed page follow it there, and no other', async () => {
    const ask = (origin: string) => collector.app.inject({ url: '/v1/centres/demo/thanks', headers: { origin } });
    expect((await ask(ORIGIN)).headers['access-control-allow-origin']).to.equal(ORIGIN);
    const foreign = await ask('https://evil.test');
    expect([foreign.statusCode, foreign.headers['access-control-allow-origin']]).to.deep.equal([200, undefined]);
  });

  it('takes a form that is sent twice for one signup, and a changed one for another', async () => {
    const count = async () => idsOn((await get(collector, '/inbox', cookie)).body).length;
    const before = await count();
    expect((await postForm(collector, url, fields)).statusCode).to.equal(303);
    expect(await count()).to.equal(before);
    const changed = fields.map(([name, value]): [string, string] => [name, name === 'firstName' ? 'Amala' : value]);
    expect((await postForm(collector, url, changed)).statusCode).to.equal(303);
    expect(await count()).to.equal(before + 1);
  });

  it('says on a page what is missing, by the names of the fields', async () => {
    const response = await postForm(collector, url, [
      ['form', 'help'],
      ['roles', 'r1'],
      ['firstName', 'Amal'],
      ['lastName', 'Haddad'],
      ['email', 'amal'],
      ['consent', 'false'],
    ]);
    expect(response.statusCode).to.equal(422);
    expect(response.headers['content-type']).to.equal('text/html; charset=utf-8');
    expect(response.body).to.include('Bitte prüfen Sie 2 Angaben');
    expect(response.body).to.match(/<strong>E-Mail:<\/strong> Schreiben Sie die Adresse mit @/);
    expect(response.body).to.match(/<strong>Meine Angaben dürfen gespeichert werden:<\/strong> Bitte stimmen Sie zu/);
  });

  it('answers people with pages, also when it fails', async () => {
    const json = await collector.app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json' },
      payload: '{}',
    });
    expect([json.statusCode, json.headers['content-type']]).to.deep.equal([415, 'text/html; charset=utf-8']);
    const large = await postForm(collector, url, { message: 'x'.repeat(20_000) });
    expect([large.statusCode, large.body.includes('Bitte kürzen Sie den Text')]).to.deep.equal([413, true]);
  });
});

describe('how many signups', () => {
  it('takes 30 from one network in ten minutes, whatever a header says of where they come from', async () => {
    const collector = await startCollector({ signupLimit: 30 });
    const results: number[] = [];
    for (let index = 0; index < 40; index++) {
      const forwarded = {
        'x-forwarded-for': `203.0.113.${index}`,
        forwarded: `for=203.0.113.${index}`,
        'x-real-ip': `203.0.113.${index}`,
      };
      const response = await postSignup(collector, signup(), { headers: forwarded });
      results.push(response.statusCode);
      if (response.statusCode !== 429) continue;
      expect(response.json<{ code: string }>().code).to.equal('too-many');
      expect(Number(response.headers['retry-after'])).to.be.within(1, 600);
    }
    expect(results).to.deep.equal([...Array<number>(30).fill(202), ...Array<number>(10).fill(429)]);
    const warnings = collector.log.filter(({ level }) => level === 'warn').map(({ msg }) => msg);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('trustProxy');
    await collector.close();
  });

  it('counts each visitor behind a proxy that is named, and only behind that', async () => {
    const collector = await startCollector({ signupLimit: 1, trustProxy: ['10.0.0.0/8'] });
    const send = async (remoteAddress: string, forwarded: string) =>
      (
        await collector.app.inject({
          method: 'POST',
          url: '/v1/centres/demo/signups',
          remoteAddress,
          headers: { 'content-type': 'application/json', 'x-forwarded-for': forwarded },
          payload: JSON.stringify(signup()),
        })
      ).statusCode;
    expect(await send('10.1.2.3', '203.0.113.1')).to.equal(202);
    expect(await send('10.1.2.3', '203.0.113.2')).to.equal(202);
    expect(await send('10.1.2.3', '203.0.113.1')).to.equal(429);
    expect(await send('10.1.2.3', '203.0.113.9, 203.0.113.2')).to.equal(429); // what the visitor wrote there itself does not count
    expect(await send('198.51.100.1', '203.0.113.3')).to.equal(202);
    expect(await send('198.51.100.1', '203.0.113.4')).to.equal(429); // no proxy of ours
    expect(await send('2001:db8:1:2::1', '')).to.equal(202);
    expect(await send('2001:db8:1:2::2', '')).to.equal(429); // the same household
    await collector.close();
  });

  it('does not count what was not stored', async () => {
    const collector = await startCollector({ signupLimit: 1 });
    for (let index = 0; index < 5; index++) expect((await postSignup(collector, {})).statusCode).to.equal(422);
    expect((await postSignup(collector, signup())).statusCode).to.equal(202);
    await collector.close();
  });
});
