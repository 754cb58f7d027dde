import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, before, after } from 'node:test';

import { expect } from 'chai';

import { readConfig, settings } from '../../src/collector/config.ts';
import { form, temporaryFolder } from './support/collector.ts';

describe('readConfig', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  before(() => {
    folder = temporaryFolder();
  });
  after(() => folder.remove());

  const write = (name: string, content: unknown) => {
    writeFileSync(join(folder.path, name), typeof content === 'string' ? content : JSON.stringify(content));
    return name;
  };
  const read = (flags: Record<string, string> = {}, env: Record<string, string> = {}) =>
    readConfig({ flags, env, cwd: folder.path });
  const faults = (flags: Record<string, string>, env?: Record<string, string>) => read(flags, env).faults;

  it('needs nothing', () => {
    const { config, faults } = read();
    expect(faults).to.deep.equal([]);
    expect(config).to.deep.equal({
      host: 'localhost',
      port: 4180,
      data: join(folder.path, 'nahbei-data'),
      centres: [{ slug: 'demo', name: 'Freiwilligenzentrum', staffEmail: 'team@demo.example' }],
    });
  });

  it('takes the same settings from flags, variables and a file, the later first', () => {
    const file = write('a.json', { port: 1, host: 'a', data: 'd', origins: ['https://a.example'], signupLimit: 5 });
    const { config, faults } = read(
      { config: file, port: '3' },
      { NAHBEI_PORT: '2', NAHBEI_HOST: 'b', NAHBEI_DATABASE_URL: 'postgres://x/y' },
    );
    expect(faults).to.deep.equal([]);
    expect(config).to.include({
      port: 3,
      host: 'b',
      data: join(folder.path, 'd'),
      databaseUrl: 'postgres://x/y',
      signupLimit: 5,
    });
    expect(config.centres[0]!.origins).to.deep.equal(['https://a.example']);
    expect(read({}, { NAHBEI_CONFIG: file }).config.port).to.equal(1);
  });

  it('has a flag and a variable for each', () => {
    expect(settings.map(({ flag, variable }) => `${flag} ${variable}`)).to.include.members([
      'port NAHBEI_PORT',
      'database-url NAHBEI_DATABASE_URL',
      'trust-proxy NAHBEI_TRUST_PROXY',
      'staff-email NAHBEI_STAFF_EMAIL',
    ]);
  });

  it('takes lists with blanks or commas', () => {
    const { config } = read({ origins: 'https://a.example, http://localhost:3000', 'trust-proxy': '10.0.0.0/8 ::1' });
    expect(config.centres[0]!.origins).to.deep.equal(['https://a.example', 'http://localhost:3000']);
    expect(config.trustProxy).to.deep.equal(['10.0.0.0/8', '::1']);
  });

  it('takes the forms of a feed, with the language of its words', () => {
    const feed = write('feed.json', { nahbei: '1.0', feed: { lang: 'en' }, offers: [{ broken: true }], forms: [form] });
    const { config, faults } = read({ forms: feed });
    expect(faults).to.deep.equal([]);
    expect(config.centres[0]).to.include({ lang: 'en' });
    expect(config.centres[0]!.forms![0]!.fields.map(({ name }) => name)).to.deep.equal(
      form.fields.map(({ name }) => name),
    );
  });

  it('takes several centres', () => {
    write('feed.json', { forms: [form] });
    const file = write('several.json', {
      centres: [
        {
          centre: 'nord',
          name: 'Nord',
          origins: ['https://nord.example'],
          forms: 'feed.json',
          staffEmail: 'Chef@Nord.example',
        },
        { centre: 'sued', name: 'Süd' },
      ],
    });
    const { config, faults } = read({ config: file });
    expect(faults).to.deep.equal([]);
    expect(config.centres.map(({ slug, name, staffEmail }) => [slug, name, staffEmail])).to.deep.equal([
      ['nord', 'Nord', 'chef@nord.example'],
      ['sued', 'Süd', 'team@sued.example'],
    ]);
  });

  const number = 'must be a whole number from';
  const wrong: [flags: Record<string, string>, sentence: string][] = [
    [{ port: 'x' }, `--port ${number} 0 to 65535.`],
    [{ port: '70000' }, `--port ${number} 0 to 65535.`],
    [{ port: '-1' }, `--port ${number} 0 to 65535.`],
    [{ 'signup-limit': '1.5' }, `--signup-limit ${number} 0 to 1000000.`],
    [{ 'log-level': 'loud' }, '--log-level must be one of info, warn, error, silent.'],
    [{ centre: 'Weiden Furt' }, '--centre must be 1 to 63 small letters, digits and hyphens, such as "weidenfurt".'],
    [{ centre: '../x' }, '--centre must be 1 to 63 small letters, digits and hyphens, such as "weidenfurt".'],
    [{ name: ' ' }, '--name must be text of 1 to 200 characters.'],
    [{ 'staff-email': 'a@b, c@d.de' }, '--staff-email must be one e-mail address.'],
    [{ 'time-zone': 'Mars/Base' }, '--time-zone must be the name of a time zone, such as "Europe/Berlin".'],
    [{ 'trust-proxy': '10.0.0.0/40' }, '--trust-proxy must be addresses or CIDR ranges, such as "10.0.0.0/8".'],
    [{ 'trust-proxy': '1' }, '--trust-proxy must be addresses or CIDR ranges, such as "10.0.0.0/8".'],
    [
      { 'database-url': 'mysql://root:secret@x/y' },
      '--database-url must be an address of PostgreSQL, "postgres://user:password@host/database".',
    ],
    [{ forms: 'nowhere.json' }, '--forms names a file that is not there.'],
  ];
  for (const [flags, sentence] of wrong) {
    it(`says: ${sentence} (${JSON.stringify(flags)})`, () => void expect(faults(flags)).to.deep.equal([sentence]));
  }

  it('says what an origin is, and which one was meant', () => {
    const rule = '--origins must be origins such as "https://www.example.org", without a path or a slash at the end.';
    expect(faults({ origins: 'https://www.a.de/' })).to.deep.equal([`${rule} Did you mean "https://www.a.de"?`]);
    expect(faults({ origins: 'HTTPS://WWW.A.DE/x?y' })).to.deep.equal([`${rule} Did you mean "https://www.a.de"?`]);
    for (const origin of ['*', 'null', 'www.a.de', 'file:///x', 'https://*.a.de', 'https://user@a.de']) {
      expect(faults({ origins: origin })[0], origin).to.match(/^--origins must be origins/);
    }
  });

  it('wants an address without a path, because cookies belong to a whole host', () => {
    for (const url of ['https://a.de/nahbei', 'a.de', 'ftp://a.de', 'https://a.de/?x', 'https://u:p@a.de']) {
      expect(faults({ 'public-url': url })[0], url).to.match(/^--public-url must be an address such as/);
    }
    expect(read({ 'public-url': 'https://a.de/' }).config.publicUrl).to.equal('https://a.de');
  });

  it('names a setting as it was written', () => {
    expect(faults({}, { NAHBEI_PORT: 'x' })).to.deep.equal([`NAHBEI_PORT ${number} 0 to 65535.`]);
    const file = write('port.json', { port: true, centres: [{ centre: 'a', origins: [1] }, { name: 'b' }] });
    expect(faults({ config: file })).to.deep.equal([
      '"centre" of centre 2 in port.json is missing: its name in addresses.',
      `"port" in port.json ${number} 0 to 65535.`,
      '"origins" of centre 1 in port.json must be a list of texts.',
    ]);
  });

  it('refuses settings that there are not', () => {
    const file = write('more.json', { prot: 1, centres: [{ centre: 'a', orgins: [] }] });
    const [first, second] = faults({ config: file });
    expect(first).to.match(/^There is no setting "prot" \(in more\.json\)\. There are host, port, /);
    expect(second).to.match(/^There is no setting "orgins" \(of centre 1 in more\.json\)\. There are centre, name, /);
  });

  it('refuses one centre beside several, two of one name, and none', () => {
    expect(faults({ config: write('b.json', { centre: 'a', centres: [{ centre: 'b' }] }) })[0]).to.match(
      /^b\.json has "centres" and beside it/,
    );
    expect(faults({ config: write('c.json', { centres: [{ centre: 'b' }, { centre: 'b' }] }) })).to.deep.equal([
      'There are two centres with the name "b".',
    ]);
    expect(faults({ config: write('d.json', { centres: [] }) })).to.deep.equal([
      '"centres" in d.json must be a list of objects, one for each centre.',
    ]);
  });

  it('says what is wrong with its files', () => {
    expect(faults({ config: 'nowhere.json' })).to.deep.equal(['--config names a file that is not there.']);
    expect(faults({ config: write('e.json', '{') })).to.deep.equal(['--config names a file that is no JSON.']);
    expect(faults({ config: write('f.json', '[]') })).to.deep.equal([
      'f.json must hold a JSON object with the settings.',
    ]);
    expect(faults({ forms: write('g.json', { offers: [] }) })).to.deep.equal([
      '--forms must be a nahbei feed with "forms" in it.',
    ]);
    const broken = { ...form, fields: [...form.fields, { name: 'upload', type: 'file', label: 'x' }] };
    expect(faults({ forms: write('h.json', { forms: [broken] }) })[0]).to.match(
      /^--forms has a fault at \/forms\/0\/fields\/11\/type: /,
    );
    expect(faults({ config: folder.path })[0]).to.match(/^--config names a file that cannot be read \(EISDIR\)\.$/);
  });

  it('never repeats a password', () => {
    for (const url of ['mysql://root:secret@x/y', 'secret', 'postgres:secret']) {
      expect(JSON.stringify(faults({ 'database-url': url }))).not.to.include('secret');
    }
  });
});
