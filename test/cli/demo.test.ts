import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { describe, it } from 'node:test';

import { expect } from 'chai';

import { startDemo } from '../../src/cli/demo.ts';
import { freePort } from '../../src/cli/free-port.ts';
import { startChild } from '../collector/support/child.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html nahbei";

const dataFolders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('nahbei-demo-'));

describe('startDemo', { skip: !existsSync(new URL('../../dist', import.meta.url)) && 'dist/ is not built' }, () => {
  it('serves the town and the collector under one origin, each with its own policy', async () => {
    const before = dataFolders();
    const demo = await startDemo({ passphrase: 'known to the test' });
    try {
      const file = await fetch(`${demo.url}/feeds/weidenfurt-basemap.geojson`, { headers: { range: 'bytes=0-9' } });
      expect([file.status, file.headers.get('content-type')]).to.deep.equal([206, 'application/geo+json']);
      expect(file.headers.get('content-security-policy')).to.equal(POLICY);
      expect(file.headers.has('x-frame-options')).to.equal(false); // embed.html is there to be framed
      expect((await fetch(`${demo.url}/demo/feeds/weidenfurt-basemap.geojson`)).status).to.equal(200);
      expect((await fetch(`${demo.url}/../package.json`)).status).to.equal(404);

      const login = await fetch(`${demo.url}/inbox/login`);
      expect(login.headers.get('content-security-policy')).to.include("frame-ancestors 'none'");
      const inside = await fetch(`${demo.url}/inbox/login`, {
        method: 'POST',
        body: new URLSearchParams({ email: demo.login!.email, passphrase: 'known to the test' }),
        redirect: 'manual',
      });
      expect(inside.status).to.equal(303);

      // As the form of the demo does: from the same origin
      const sent = await fetch(`${demo.url}/v1/centres/demo/signups`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: demo.url },
        body: '{}',
      });
      expect(sent.status).to.equal(422);
      const foreign = await fetch(`${demo.url}/v1/centres/demo/signups`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'https://evil.test' },
        body: '{}',
      });
      expect(foreign.status).to.equal(403);
    } finally {
      await demo.close();
    }
    expect(dataFolders()).to.deep.equal(before);
  });

  it('serves the town alone', async () => {
    const demo = await startDemo({ collector: false });
    expect(demo.login).to.equal(undefined);
    const file = await fetch(`${demo.url}/feeds/weidenfurt-basemap.geojson`);
    expect([file.status, file.headers.get('content-security-policy')]).to.deep.equal([200, POLICY]);
    expect((await fetch(`${demo.url}/inbox`)).status).to.equal(404);
    await demo.close();
  });

  it('says where it is and how to sign in, takes the next free port, and cleans up when it is stopped', async () => {
    const before = dataFolders();
    const port = await freePort(45_000);
    const squatter = createServer().listen(port, '127.0.0.1');
    await once(squatter, 'listening');
    const next = await freePort(port);
    expect(next).to.be.above(port);
    const child = await startChild(['demo', '--port', String(next)]);
    expect(child.url).to.equal(`http://localhost:${next}`);
    while (!/Passphrase {2}\S+/.test(child.output())) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await child.stop('SIGINT')).to.deep.equal([0, null]);
    expect(dataFolders()).to.deep.equal(before);
    squatter.close();
  });
});
