import { createServer } from 'node:net';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { expect } from 'chai';

import { startChild, runCli } from '../collector/support/child.ts';
import { temporaryFolder } from '../collector/support/collector.ts';

describe('nahbei', () => {
  it('says which commands there are', async () => {
    for (const args of [[], ['--help']]) {
      const { code, stdout, stderr } = await runCli(args);
      expect([code, stderr]).to.deep.equal([0, '']);
      expect(stdout)
        .to.match(/^nahbei COMMAND/)
        .and.match(/^ {2}collect /m)
        .and.match(/^ {2}demo /m);
    }
  });

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect((await runCli(['--version'])).stdout).to.equal(`${version}\n`);
  });

  it('ends with 2 and a sentence when it is asked wrongly', async () => {
    for (const [args, sentence] of [
      [['colect'], /^There is no command "colect"\. There are collect, demo, help\.$/m],
      [['__proto__'], /^There is no command "__proto__"/],
      [['collect', '--prot', '1'], /^There is no --prot\. There are --help, --config, /],
      [
        ['collect', '--port', 'x', '--origins', 'y'],
        /^--port must be a whole number from 0 to 65535\.\n--origins must be origins/,
      ],
      [['collect', 'extra'], /extra/],
      [['collect', '--port'], /--port/],
      [['demo', '--port', '1.5'], /^--port must be a whole number/],
    ] as const) {
      const { code, stdout, stderr } = await runCli([...args]);
      expect([args, code, stdout]).to.deep.equal([args, 2, '']);
      expect(stderr).to.match(sentence);
      expect(stderr).not.to.match(/^\s+at /m);
    }
  });

  it('has a help text for each command, with all settings', async () => {
    expect((await runCli(['collect', '--help'])).stdout)
      .to.include('NAHBEI_DATABASE_URL')
      .and.include('--new-passphrase');
    expect((await runCli(['demo', '--help'])).stdout).to.include('--no-collector');
  });
});

describe('nahbei collect', () => {
  it('starts without any setting, makes one login, and shows its passphrase once', async () => {
    const folder = temporaryFolder();
    const env = { ...process.env, NAHBEI_PORT: '0' };
    const first = await startChild(['collect'], { cwd: folder.path, env });
    await waitFor(first.output, /Passphrase {2}/);
    expect(first.output())
      .to.include('/v1/centres/demo/signups')
      .and.include('--origins')
      .and.not.include('unencrypted');
    const passphrase = /Passphrase {2}(\S+)/.exec(first.output())![1]!;
    const login = (url: string, secret: string) =>
      fetch(`${url}/inbox/login`, {
        method: 'POST',
        body: new URLSearchParams({ email: 'team@demo.example', passphrase: secret }),
        redirect: 'manual',
      }).then(({ status }) => status);
    expect(await login(first.url, passphrase)).to.equal(303);
    expect(await first.stop('SIGTERM')).to.deep.equal([0, null]);

    const second = await startChild(['collect'], { cwd: folder.path, env });
    expect(await login(second.url, passphrase)).to.equal(303);
    expect(second.output()).not.to.include('Passphrase');
    expect(await second.stop('SIGINT')).to.deep.equal([0, null]);

    const third = await startChild(['collect', '--new-passphrase', '--host', '0.0.0.0'], { cwd: folder.path, env });
    await waitFor(third.output, /Passphrase {2}/);
    expect(third.output()).to.include('unencrypted');
    expect(await login(third.url, passphrase)).to.equal(401);
    expect(await login(third.url, /Passphrase {2}(\S+)/.exec(third.output())![1]!)).to.equal(303);
    expect(await third.stop()).to.deep.equal([0, null]);
    folder.remove();
  });

  it('says in a sentence what keeps it from starting', async () => {
    const folder = temporaryFolder();
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const taken = await runCli(['collect', '--data', folder.path, '--host', '127.0.0.1', '--port', String(port)]);
    expect([taken.code, taken.stderr.split('\n').at(-2)]).to.deep.equal([
      1,
      'The port is taken: choose another one with --port.',
    ]);
    const noFolder = await runCli(['collect', '--data', '/dev/null/x']);
    expect([noFolder.code, noFolder.stderr.startsWith('The folder /dev/null/x cannot be used: ')]).to.deep.equal([
      1,
      true,
    ]);
    const noDatabase = await runCli(['collect', '--database-url', 'postgres://nahbei:canary@127.0.0.1:1/x']);
    expect(noDatabase.code).to.equal(1);
    expect(noDatabase.stderr).to.match(/^PostgreSQL cannot be used: /);
    expect(noDatabase.stderr).not.to.include('canary');
    other.close();
    folder.remove();
  });
});

async function waitFor(output: () => string, pattern: RegExp): Promise<void> {
  while (!pattern.test(output())) await new Promise((resolve) => setTimeout(resolve, 20));
}
