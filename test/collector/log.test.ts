import { describe, it } from 'node:test';

import { expect } from 'chai';

import { get, idsOn, postForm, postSignup, signup, startCollector } from './support/collector.ts';

describe('the log', () => {
  it('has a line for each request, and nothing of anybody in it', async () => {
    const collector = await startCollector({ trustProxy: ['127.0.0.1'] });
    const canary = (n: number) => `Canary${n}Xyz`;
    const headers = {
      'x-forwarded-for': '203.0.113.77',
      'user-agent': canary(1),
      referer: `https://example.org/${canary(2)}`,
      'x-any': canary(3),
    };
    await postSignup(
      collector,
      signup({ firstName: canary(4), email: `${canary(5)}@example.org`, message: canary(6) }),
      { key: canary(7), headers },
    );
    await postSignup(collector, signup({ email: canary(8) }), { headers });
    await postSignup(collector, `{"a": "${canary(9)}"`, { headers });
    await postForm(collector, `/v1/centres/${canary(10)}/signups.form?x=${canary(11)}`, { a: canary(12) }, headers);
    await get(collector, `/${canary(13)}?${canary(14)}`);
    await postForm(collector, '/inbox/login', { email: `${canary(15)}@example.org`, passphrase: canary(16) }, headers);
    const cookie = await collector.login();
    await postForm(collector, '/inbox/search', { search: canary(4) }, { cookie });
    const [id] = idsOn((await get(collector, '/inbox', cookie)).body);
    await get(collector, `/inbox/${id}`, cookie);
    await postForm(collector, `/inbox/${id}/notes`, { note: canary(17) }, { cookie });

    const requests = collector.log.filter(({ msg }) => msg === 'request');
    expect(requests).to.have.length(11);
    expect(collector.log.filter(({ msg }) => msg !== 'request')).to.deep.equal([]);
    for (const line of requests)
      expect(Object.keys(line).sort()).to.deep.equal(['id', 'level', 'method', 'ms', 'msg', 'route', 'status', 'time']);
    expect(requests.map(({ method, route, status }) => [method, route, status].join(' '))).to.include.members([
      'POST /v1/centres/:centre/signups 202',
      'POST /v1/centres/:centre/signups 422',
      'POST /v1/centres/:centre/signups 400',
      'POST /v1/centres/:centre/signups.form 404',
      'GET none 404',
      'POST /inbox/login 401',
      'GET /inbox/:id 200',
    ]);
    const text = JSON.stringify(collector.log);
    for (const secret of ['Canary', '203.0.113', '127.0.0.1', 'example.org', id!, cookie.split('.')[1]!]) {
      expect(text.includes(secret), secret).to.equal(false);
    }
    await collector.close();
  });

  it('tells of our own faults what and where, not with which words', async () => {
    const collector = await startCollector();
    collector.app.get('/fault', () => {
      throw Object.assign(new TypeError('Canary', { cause: new Error('Canary') }), {
        code: 'E_FAULT',
        detail: 'Canary',
      });
    });
    const response = await get(collector, '/fault');
    expect(response.statusCode).to.equal(500);
    expect(response.json()).to.deep.equal({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
      code: 'internal',
    });
    const [line] = collector.log.filter(({ level }) => level === 'error');
    const { err } = line as { err: { type: string; code: string; at: string[]; cause: { type: string } } };
    expect(err).to.include({ type: 'TypeError', code: 'E_FAULT' });
    expect(err.at[0]).to.include('log.test.ts');
    expect(err.cause.type).to.equal('Error');
    expect(JSON.stringify(collector.log)).not.to.include('Canary');
    await collector.close();
  });
});
