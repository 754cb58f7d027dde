import { spawnSync } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { expect } from 'chai';

import { createApp } from '../../src/collector/app.ts';
import { Centres } from '../../src/collector/centres.ts';
import { withDefaults } from '../../src/collector/settings.ts';
import { openSqliteStore } from '../../src/collector/store/sqlite.ts';
import { StoreDownError, type Store } from '../../src/collector/store/store.ts';
import { form, get, postForm, postSignup, signup, temporaryFolder } from './support/collector.ts';
import { startChild } from './support/child.ts';

describe('when the database is away', () => {
  it('says so and when to try again, is alive, and goes on when it is back', async () => {
    const folder = temporaryFolder();
    const store = await openSqliteStore(folder.path);
    let down = false;
    const flaky = new Proxy(store, {
      get: (target, name: keyof Store) =>
        down ? () => Promise.reject(new StoreDownError('gone')) : target[name].bind(target),
    });
    const log: string[] = [];
    const settings = withDefaults({
      centres: [{ slug: 'demo', name: 'Demo', forms: [form] }],
      logTo: { write: (line) => void log.push(line) },
    });
    const app = createApp({ settings, store: flaky, centres: await Centres.load(settings.centres, store) });

    down = true;
    const cookie = `nahbei=01a20fe5-866b-72bd-b810-9054a164ecfa.${'A'.repeat(43)}`;
    const problem = { type: 'about:blank', title: 'Service Unavailable', status: 503, code: 'store' };
    const results = await Promise.all(
      Array.from({ length: 5 }, (_, index) => postSignup({ app }, signup(), { key: `k${index}` })),
    );
    for (const response of [...results, await get({ app }, '/readyz')]) {
      expect([response.statusCode, response.headers['retry-after']]).to.deep.equal([503, '5']);
      expect(response.json()).to.deep.equal(problem);
    }
    expect((await get({ app }, '/healthz')).statusCode).to.equal(200);
    for (const page of [
      await get({ app }, '/inbox', cookie),
      await postForm({ app }, '/inbox/login', { email: 'a', passphrase: 'b' }),
    ]) {
      expect([page.statusCode, page.headers['retry-after']]).to.deep.equal([503, '5']);
      expect(page.body).to.include('Die Datenbank antwortet nicht.');
    }
    expect(log.filter((line) => line.includes('"level":"error"') && line.includes('StoreDownError'))).to.have.length(8);

    down = false;
    expect((await get({ app }, '/readyz')).json()).to.deep.equal({ status: 'ok' });
    for (const key of ['k0', 'k0', 'k1'])
      expect((await postSignup({ app }, signup(), { key })).statusCode).to.equal(202);
    expect(await store.countSignups(await store.centreId('demo'))).to.include({ new: 2 });
    await app.close();
    await store.close();
    folder.remove();
  });
});

describe('when the disk is full', { skip: process.platform !== 'linux' && 'needs prlimit' }, () => {
  it('says so, loses nothing it acknowledged, and goes on when there is room', async () => {
    const folder = temporaryFolder();
    const args = ['collect', '--data', folder.path, '--port', '0', '--signup-limit', '0'];
    // No file may grow beyond 512 blocks of 1 KiB; the limit is soft, so that it can be lifted.
    const child = await startChild(args, { shell: ['bash', '-c', 'ulimit -S -f 512; exec "$@"', 'bash'] });
    const send = (index: number) =>
      fetch(`${child.url}/v1/centres/demo/signups`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': `k${index}` },
        body: JSON.stringify({
          form: 'nahbei-default',
          answers: { name: `Person ${index}`, email: 'a@example.org', motivation: 'x'.repeat(400), consent: true },
        }),
      }).then(({ status }) => status);
    const statuses: number[] = [];
    let acknowledged: string[];
    try {
      while (statuses.filter((status) => status === 503).length < 3 && statuses.length < 3000)
        statuses.push(await send(statuses.length));
      acknowledged = statuses.flatMap((status, index) => (status === 202 ? [`k${index}`] : []));
      expect(new Set(statuses)).to.deep.equal(new Set([202, 503]));
      expect(acknowledged.length).to.be.above(20);
      expect((await fetch(`${child.url}/readyz`)).status).to.equal(503);
      expect((await fetch(`${child.url}/healthz`)).status).to.equal(200);

      expect(spawnSync('bash', ['-c', `prlimit --pid ${child.process.pid} --fsize=unlimited`]).status).to.equal(0);
      await new Promise((resolve) => setTimeout(resolve, 1100)); // a probe a second
      expect((await fetch(`${child.url}/readyz`)).status).to.equal(200);
      expect(await send(10_000)).to.equal(202);
      expect(await child.stop()).to.deep.equal([0, null]);
    } finally {
      await child.stop('SIGKILL');
    }

    const database = new DatabaseSync(join(folder.path, 'collector.db'));
    const kept = new Set(
      database
        .prepare('SELECT idem FROM signup')
        .all()
        .map(({ idem }) => idem),
    );
    expect(acknowledged.filter((key) => !kept.has(key))).to.deep.equal([]);
    expect(kept.has('k10000')).to.equal(true);
    expect(database.prepare('PRAGMA integrity_check').get()).to.deep.include({ integrity_check: 'ok' });
    database.close();
    folder.remove();
  });
});
