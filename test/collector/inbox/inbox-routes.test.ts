import { describe, it, before, after, beforeEach, afterEach } from 'node:test';

import { expect } from 'chai';

import { createCollector } from '../../../src/collector/create-collector.ts';
import {
  form,
  get,
  idsOn,
  LOGIN,
  postForm,
  postSignup,
  signup,
  startCollector,
  type TestCollector,
} from '../support/collector.ts';
import { HOSTILE } from '../support/hostile.ts';

let collector: TestCollector;
let cookie: string;
const start = async () => {
  collector = await startCollector();
  cookie = await collector.login();
};

const page = async (url: string) => {
  const response = await get(collector, url, cookie);
  expect(response.statusCode, url).to.equal(200);
  return response.body;
};
const post = (url: string, fields: Record<string, string>) => postForm(collector, url, fields, { cookie });
/** Posts and follows the redirect. */
const done = async (url: string, fields: Record<string, string>) => {
  const response = await post(url, fields);
  expect(response.statusCode, url).to.equal(303);
  return page(String(response.headers['location']));
};
const ids = async (url = '/inbox') => idsOn(await page(url));
/** What a reader sees: text without tags, entities resolved. */
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#96;', '`')
    .replaceAll('&amp;', '&');

describe('the list of signups', () => {
  before(start);
  after(() => collector.close());

  it('says so when there is none', async () => {
    expect(await page('/inbox')).to.include('Noch hat sich niemand angemeldet.');
  });

  it('shows who signed up, newest first, 50 on a page', async () => {
    for (let index = 0; index < 53; index++) await postSignup(collector, signup({ firstName: `Person${index}` }));
    const first = await page('/inbox');
    expect(idsOn(first)).to.have.length(50);
    expect(first.indexOf('Person52')).to.be.below(first.indexOf('Person51'));
    expect(first).to.include('alle (53)').and.include('neu (53)').and.include('renate.berger@example.org');
    const [, next] = /href="([^"]+)">Ältere zeigen/.exec(first)!;
    const second = await page(next!.replaceAll('&amp;', '&'));
    expect(idsOn(second)).to.have.length(3);
    expect(second).to.include('Person0').and.include('Zu den neuesten').and.not.include('Ältere zeigen');
    expect(new Set([...idsOn(first), ...idsOn(second)]).size).to.equal(53);
  });

  it('shows one state', async () => {
    const [id] = await ids();
    await post(`/inbox/${id}/state`, { from: 'new', state: 'interview' });
    expect(await ids('/inbox?state=interview')).to.deep.equal([id]);
    const list = await page('/inbox?state=interview');
    expect(list).to.match(/aria-current="page">Erstgespräch \(1\)/);
    expect(await page('/inbox?state=paused')).to.include('Keine Anmeldung hat den Status „pausiert“.');
  });

  it('takes addresses for what they are worth', async () => {
    for (const query of [
      'state=nonsense',
      'state=new&state=paused',
      'before=1',
      "before=' OR 1=1--",
      'done=__proto__',
      'done=<b>',
      'x=1',
    ]) {
      expect(await ids(`/inbox?${query}`), query).to.have.length(50);
    }
  });
});

describe('the search', () => {
  before(async () => {
    await start();
    await postSignup(
      collector,
      signup({ firstName: 'Zoë', lastName: 'Großmann', message: 'Ich koche gern.\nUnd backe.' }),
    );
    await postSignup(collector, signup({ firstName: 'Amal', lastName: 'Haddad', roles: ['r2'], message: '100 % da' }));
    await postSignup(collector, signup({ firstName: 'Renate', lastName: 'Berger', message: '100 Stunden' }));
  });
  after(() => collector.close());

  const found = async (search: string, state = '') => idsOn(await done('/inbox/search', { search, state })).length;

  it('finds words in all answers, as people read and write them', async () => {
    for (const [search, count] of [
      ['haddad', 1],
      ['HADDAD', 1],
      ['zoe', 1],
      ['grossmann', 1],
      ['GROSSMANN', 1],
      ['Übersetzen', 1],
      ['ubersetzen', 1],
      ['koche backe', 1],
      ['backe koche', 1],
      ['samstag vormittags', 3],
      ['@example.org', 3],
      ['nirgends', 0],
      ['%', 1],
      ['100 %', 1],
      ['_', 0],
      ["' OR '1'='1", 0],
    ] as const) {
      expect([search, await found(search)]).to.deep.equal([search, count]);
    }
    expect(await found('')).to.equal(3);
  });

  it('stays until it is ended, and is in no address', async () => {
    const response = await post('/inbox/search', { search: 'Haddad', state: 'new' });
    expect(response.headers['location']).to.equal('/inbox?state=new');
    const list = await page('/inbox');
    expect(idsOn(list)).to.have.length(1);
    expect(list).to.include('value="Haddad"').and.include('Suche beenden');
    expect(list).not.to.match(/href="[^"]*Haddad/);
    const other = await collector.login();
    expect(idsOn((await get(collector, '/inbox', other)).body)).to.have.length(3);
    expect(await found('')).to.equal(3);
    expect(JSON.stringify(collector.log)).not.to.include('Haddad');
  });
});

describe('one signup', () => {
  let id: string;
  beforeEach(async () => {
    await start();
    await postSignup(
      collector,
      signup({ phone: '+49 170 1234567', start: '2027-01-15', car: true, message: 'Guten Tag,\nich habe Zeit.' }),
    );
    [id = ''] = await ids();
  });
  afterEach(() => collector.close());

  it('shows all answers by the labels of the form', async () => {
    const text = textOf(await page(`/inbox/${id}`));
    for (const line of [
      /Renate Berger/,
      /Was möchten Sie tun\?\s+Familienpatin/,
      /Wann haben Sie Zeit\?\s+Montag bis Freitag: nachmittags; Samstag: vormittags und abends/,
      /Telefon\s+\+49 170 1234567/,
      /Ab wann\?\s+15\.01\.2027/,
      /Ich habe ein Auto\s+ja/,
      /Guten Tag,\nich habe Zeit\./,
      /Formular\s+Mithelfen/,
      /Sprache des Formulars\s+Deutsch/,
      /Fassung der Einwilligung\s+v7/,
    ]) {
      expect(text).to.match(line);
    }
  });

  it('links to mail and telephone', async () => {
    const html = await page(`/inbox/${id}`);
    expect(html).to.include('href="mailto:renate.berger@example.org"').and.include('href="tel:+491701234567"');
  });

  it('changes its state', async () => {
    expect(await done(`/inbox/${id}/state`, { from: 'new', state: 'contacted' })).to.include(
      'Der Status ist gespeichert.',
    );
    expect(await page(`/inbox/${id}`)).to.include('<option value="contacted" selected>');
  });

  it('does not overwrite what a colleague did meanwhile', async () => {
    await done(`/inbox/${id}/state`, { from: 'new', state: 'declined' });
    expect(await done(`/inbox/${id}/state`, { from: 'new', state: 'contacted' })).to.include(
      'Jemand anderes hat den Status',
    );
    expect(await page(`/inbox/${id}`)).to.include('<option value="declined" selected>');
  });

  it('refuses states that there are not', async () => {
    for (const fields of [{}, { from: 'new' }, { from: 'new', state: 'gone' }, { from: '', state: 'new' }] as Record<
      string,
      string
    >[]) {
      expect((await post(`/inbox/${id}/state`, fields)).statusCode).to.equal(400);
    }
  });

  it('takes notes', async () => {
    await done(`/inbox/${id}/notes`, { note: 'Rückruf am Dienstag' });
    const html = await done(`/inbox/${id}/notes`, { note: ' Zweite\r\nZeile ' });
    expect(html).to.include('Die Notiz ist gespeichert.');
    expect(textOf(html)).to.match(/Rückruf am Dienstag[^]*haddad@example\.org[^]*Zweite\nZeile/);
    const lines = Array.from({ length: 500 }, (_, index) => String(index).padStart(3, '0'));
    expect(textOf(await done(`/inbox/${id}/notes`, { note: lines.join('\r\n') }))).to.include(lines.join('\n')); // 1999 as typed
    expect((await post(`/inbox/${id}/notes`, { note: '  ' })).headers['location']).to.equal(`/inbox/${id}`);
  });

  it('asks before it deletes, and then deletes for good', async () => {
    expect(await page(`/inbox/${id}/delete`))
      .to.include('Anmeldung löschen?')
      .and.include('Renate Berger');
    expect(await ids()).to.deep.equal([id]);
    expect(await done(`/inbox/${id}/delete`, {}))
      .to.include('Die Anmeldung ist gelöscht.')
      .and.include('Noch hat sich niemand');
    expect((await get(collector, `/inbox/${id}`, cookie)).statusCode).to.equal(404);
    expect((await post(`/inbox/${id}/delete`, {})).statusCode).to.equal(404);
  });

  it('shows answers to questions that the form no longer has', async () => {
    const folder = collector.folder;
    await collector.app.close();
    const fields = form.fields.filter(({ name }) => name !== 'message');
    const again = await createCollector({
      data: folder,
      logLevel: 'silent',
      centres: [{ slug: 'demo', name: 'x', forms: [{ ...form, fields }] }],
    });
    const text = textOf((await get(again, `/inbox/${id}`, cookie)).body);
    expect(text).to.match(/message\s+Guten Tag,\nich habe Zeit\./);
    await again.close();
  });
});

describe('the export', () => {
  before(start);
  after(() => collector.close());

  it('is a table with a column for each question and a row for each signup', async () => {
    await postSignup(collector, signup({ message: 'Zeile 1\nmit "Zitat"; und Semikolon' }));
    await postSignup(collector, signup({ firstName: 'Amal', lastName: '=1+1', phone: '+49 170 1'.padEnd(12, '1') }));
    const [last] = await ids();
    await post(`/inbox/${last}/notes`, { note: '@SUM(A1)' });
    const response = await post('/inbox/export.csv', {});
    expect(response.statusCode).to.equal(200);
    expect(response.headers['content-type']).to.equal('text/csv; charset=utf-8; header=present');
    expect(response.headers['content-disposition']).to.match(
      /^attachment; filename="anmeldungen-demo-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const [head, first, second, ...rest] = parseCsv(response.body);
    expect(rest).to.deep.equal([]);
    expect(head!.slice(1, 8)).to.deep.equal([
      'Status',
      'Formular',
      'Sprache',
      'Was möchten Sie tun?',
      'Wann haben Sie Zeit?',
      'Vorname',
      'Nachname',
    ]);
    const cell = (row: string[], name: string) => row[head!.indexOf(name)];
    expect(cell(first!, 'Nachname')).to.equal("'=1+1");
    expect(cell(first!, 'Telefon')).to.equal("'+49 170 1111");
    expect(cell(first!, 'Notizen')).to.equal("'@SUM(A1)");
    expect(cell(second!, 'Was wir wissen sollten')).to.equal('Zeile 1\nmit "Zitat"; und Semikolon');
    expect(cell(second!, 'Status')).to.equal('neu');
    expect(new Set([head, first, second].map((row) => row!.length)).size).to.equal(1);
  });

  it('can be of one state', async () => {
    const [id] = await ids();
    await post(`/inbox/${id}/state`, { from: 'new', state: 'placed' });
    expect(parseCsv((await post('/inbox/export.csv', { state: 'placed' })).body)).to.have.length(2);
    expect(parseCsv((await post('/inbox/export.csv', { state: 'paused' })).body)).to.have.length(1);
  });
});

describe('two centres', () => {
  before(async () => {
    await start();
    await collector.setLogin({ centre: 'other', email: 'other@example.org', passphrase: 'other passphrase' });
  });
  after(() => collector.close());

  it('see nothing of each other, whatever id is asked for', async () => {
    await postSignup(collector, signup({ firstName: 'Ours' }));
    await postSignup(collector, signup({ firstName: 'Theirs' }), { centre: 'other' });
    const theirs = await collector.login({ email: 'other@example.org', passphrase: 'other passphrase' });
    const list = (await get(collector, '/inbox', theirs)).body;
    const [id] = idsOn(list);
    expect(list).to.include('Theirs').and.include('Freiwilligenagentur Anderswo').and.not.include('Ours');
    expect(await page('/inbox'))
      .to.include('Ours')
      .and.not.include('Theirs');
    for (const [method, url, payload] of [
      ['GET', `/inbox/${id}`, ''],
      ['GET', `/inbox/${id}/delete`, ''],
      ['POST', `/inbox/${id}/state`, 'from=new&state=placed'],
      ['POST', `/inbox/${id}/notes`, 'note=x'],
      ['POST', `/inbox/${id}/delete`, ''],
    ] as const) {
      const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' };
      const response = await collector.app.inject({ method, url, headers, payload });
      expect([url, response.statusCode]).to.deep.equal([url, 404]);
      expect(response.body).not.to.include('Theirs');
    }
    expect((await post('/inbox/export.csv', {})).body)
      .to.include('Ours')
      .and.not.include('Theirs');
    const untouched = (await get(collector, `/inbox/${id}`, theirs)).body;
    expect(untouched).to.include('<option value="new" selected>').and.not.include('class="notes"');
  });

  it('do not take each other’s session', async () => {
    const [name, token] = cookie.split('.');
    const theirs = await collector.login({ email: 'other@example.org', passphrase: 'other passphrase' });
    const [otherName, otherToken] = theirs.split('.');
    for (const mixed of [`${name}.${otherToken}`, `${otherName}.${token}`]) {
      expect((await get(collector, '/inbox', mixed)).statusCode).to.equal(303);
    }
  });

  it('do not share an address of staff', async () => {
    const error = await collector.setLogin({ centre: 'other', ...LOGIN }).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(RangeError);
  });
});

describe('hostile words', () => {
  before(start);
  after(() => collector.close());

  /** All tags with their attributes' names, in order: what words could add to if they became markup. */
  const skeleton = (html: string) =>
    [...html.matchAll(/<[^>]+>/g)].map(([tag]) =>
      tag.replaceAll(/"[^"]*"/g, '""').replaceAll(/ (lang|selected|datetime)(="")?/g, ''),
    );

  it('are shown as they were written, everywhere, and add nothing to a page', async () => {
    const plain = signup({ firstName: 'x', lastName: 'x', message: 'x' });
    await postSignup(collector, plain);
    const [first] = await ids();
    const wanted = {
      list: skeleton(await page('/inbox')),
      signup: skeleton(await done(`/inbox/${first}/notes`, { note: 'x' })),
      ask: skeleton(await page(`/inbox/${first}/delete`)),
      search: skeleton(await done('/inbox/search', { search: 'x' })),
    };
    await done('/inbox/search', { search: '' });
    await post(`/inbox/${first}/delete`, {});
    for (const words of HOSTILE) {
      const answers = { firstName: words, lastName: words, message: words };
      expect((await postSignup(collector, signup(answers))).statusCode, words).to.equal(202);
      const [id] = await ids();
      const list = await page('/inbox');
      const one = await done(`/inbox/${id}/notes`, { note: words });
      const ask = await page(`/inbox/${id}/delete`);
      for (const html of [list, one, ask]) expect(textOf(html), words).to.include(`${words} ${words}`);
      expect(skeleton(list), words).to.deep.equal(wanted.list);
      expect(skeleton(one), words).to.deep.equal(wanted.signup);
      expect(skeleton(ask), words).to.deep.equal(wanted.ask);
      const search = await done('/inbox/search', { search: words });
      expect(skeleton(search), words).to.deep.equal(wanted.search);
      await done('/inbox/search', { search: '' });
      const failed = await postForm(collector, '/inbox/login', { email: words, passphrase: 'x' });
      expect(
        skeleton(failed.body).filter((tag) => /script|svg|img|iframe|base|math/i.test(tag)),
        words,
      ).to.deep.equal([]);
      await post(`/inbox/${id}/delete`, {});
    }
  });
});

/** RFC 4180 with semicolons; refuses what is not all in quotes. */
function parseCsv(text: string): string[][] {
  expect(text).to.match(/^\ufeff("([^"]|"")*"[;\r\n]+)*$/);
  return text
    .slice(1, -2)
    .split(/"\r\n(?=")/)
    .map((row) =>
      [...`${row.endsWith('"') ? row : `${row}"`}`.matchAll(/"((?:[^"]|"")*)"(?:;|$)/g)].map(([, cell]) =>
        cell!.replaceAll('""', '"'),
      ),
    );
}
