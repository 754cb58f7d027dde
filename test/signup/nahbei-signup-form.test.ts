import { setViewport, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';

import '../../src/signup/nahbei-signup-form.ts';
import type { SignupForm } from '../../src/signup/nahbei-signup-form.ts';
import { expectAccessible } from '../support/accessible.ts';
import { fixture, until } from '../support/fixture.ts';

const form = {
  id: 'f',
  title: 'Mithelfen',
  intro: 'Zwei Stunden reichen oft.',
  nextSteps: [{ title: 'Wir rufen an', text: 'Bald.' }],
  contact: { name: 'Samira Haddad', phone: '0221 4710 145' },
  consent: { text: 'Ihre Angaben liegen sechs Monate bei uns.', privacyUrl: '/datenschutz', version: '7' },
  fields: [
    {
      name: 'opportunities',
      type: 'checkboxes',
      step: 'Was möchten Sie tun?',
      label: 'Was möchten Sie tun?',
      required: true,
      options: [
        { value: 'patin', label: 'Patin', hint: 'Jede Woche' },
        { value: 'lesen', label: 'Lesen' },
      ],
    },
    { name: 'times', type: 'weekgrid', step: 'Wann?', label: 'Wann?', options: [{ value: 'sat', label: 'Samstag' }] },
    {
      name: 'email',
      type: 'email',
      step: 'Wie erreichen wir Sie?',
      label: 'E-Mail',
      required: true,
      autocomplete: 'email',
    },
    {
      name: 'age',
      type: 'radio',
      label: 'Alter',
      options: [
        { value: '18+', label: 'ab 18' },
        { value: '16', label: '16 oder 17' },
      ],
    },
    { name: 'guardian', type: 'text', label: 'Eltern', required: true, showIf: { field: 'age', is: '16' } },
    { name: 'why', type: 'textarea', label: 'Warum?' },
    { name: 'place', type: 'select', label: 'Ort', options: [{ value: 'a', label: 'A' }] },
    { name: 'note', type: 'info', label: '<b>Hinweis</b>' },
    { name: 'consent', type: 'consent', label: 'Ich bin einverstanden.', required: true },
  ],
};
const address = (document: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(document))}`;
const feed = address({ nahbei: '1.0', forms: [form] });

const all = <T extends Element = HTMLElement>(element: SignupForm, selector: string) => [
  ...element.renderRoot.querySelectorAll<T>(selector),
];
const one = <T extends Element = HTMLElement>(element: SignupForm, selector: string) => {
  const found = element.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const labelled = (element: SignupForm, label: string) => {
  const found = all<HTMLLabelElement>(element, 'label').find(({ textContent }) => textContent.includes(label));
  if (!found?.control) throw new Error(`Nothing is labelled "${label}".`);
  return found.control as HTMLInputElement;
};

async function open(init: (element: SignupForm) => void = () => {}) {
  const element = await fixture('nahbei-signup-form', (it) => {
    it.feed = feed;
    init(it);
  });
  await until(() => element.renderRoot.querySelector('form'));
  return element;
}

function type(element: SignupForm, label: string, value: string) {
  const control = labelled(element, label);
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** A collector that answers what the test wants, and remembers what it was asked: a service the page cannot tell from a real one. */
function collector(...answers: { status?: number; body?: string; lost?: true }[]) {
  const asked: { body: string; key: string | null; type: string | null }[] = [];
  const real = globalThis.fetch;
  globalThis.fetch = (async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    if (request.method !== 'POST') return real(input, init);
    asked.push({
      body: await request.clone().text(),
      key: request.headers.get('idempotency-key'),
      type: request.headers.get('content-type'),
    });
    const answer = answers[Math.min(asked.length, answers.length) - 1]!;
    if (answer.lost) throw new TypeError('Failed to fetch');
    return new Response(answer.body ?? '{"status":"pending"}', { status: answer.status ?? 202 });
  }) as typeof fetch;
  restore = () => void (globalThis.fetch = real);
  return asked;
}
let restore = () => {};
afterEach(() => {
  restore();
  history.replaceState(null, '', location.pathname + location.search);
});

async function fillIn(element: SignupForm) {
  labelled(element, 'Patin').click();
  type(element, 'E-Mail', 'renate@beispiel.example');
  labelled(element, 'einverstanden').click();
}
const submit = (element: SignupForm) => one<HTMLButtonElement>(element, 'button[type=submit]').click();

describe('nahbei-signup-form', () => {
  it('asks in steps, says which answers are voluntary, and tells whom to ask', async () => {
    const element = await open();
    const legends = all(element, '.step > legend').map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
    expect(legends).to.deep.equal([
      'Schritt 1 von 3 Was möchten Sie tun?',
      'Schritt 2 von 3 Wann?',
      'Schritt 3 von 3 Wie erreichen wir Sie?',
    ]);
    expect(one(element, 'label[for]').textContent).not.to.contain('freiwillig');
    expect(all(element, 'label').find(({ textContent }) => textContent.includes('Warum?'))?.textContent).to.contain(
      '(freiwillig)',
    );
    expect(one<HTMLAnchorElement>(element, '.contact a').getAttribute('href')).to.equal('tel:02214710145');
    expect(one(element, '.notice').textContent).to.contain('sechs Monate');
  });

  it('shows text of a feed as text', async () => {
    const element = await open();
    expect(one(element, '.note p').textContent).to.equal('<b>Hinweis</b>');
  });

  it('asks minors for their parents, and only them', async () => {
    const element = await open();
    expect(() => labelled(element, 'Eltern')).to.throw();
    labelled(element, '16 oder 17').click();
    await element.updateComplete;
    expect(labelled(element, 'Eltern')).to.be.instanceOf(HTMLInputElement);
  });

  it('ticks the role that a link led here for', async () => {
    history.replaceState(null, '', '#nahbei?opportunity=lesen');
    const element = await open((it) => (it.opportunity = 'patin'));
    expect(labelled(element, 'Lesen').checked).to.equal(true);
  });

  it('lists what to mend, takes the focus there, and leads to each field', async () => {
    const title = (document.title = 'Mitmachen');
    const element = await open();
    type(element, 'E-Mail', 'renate.beispiel.example');
    submit(element);
    await until(() => element.renderRoot.querySelector('.summary'));
    expect(one(element, '.summary h3').textContent).to.equal('Bitte prüfen Sie 3 Angaben');
    await until(() => element.shadowRoot?.activeElement?.id === 'summary');
    expect(document.title).to.equal(`Fehler: ${title}`);
    const lines = all(element, '.summary a').map(({ textContent }) => textContent);
    expect(lines).to.deep.equal([
      'Was möchten Sie tun?: Wählen Sie mindestens eines aus',
      'E-Mail: Schreiben Sie die Adresse mit @, zum Beispiel name@beispiel.de',
      'Datenschutz: Bitte stimmen Sie zu',
    ]);
    all(element, '.summary a')[1]!.click();
    await until(() => element.shadowRoot?.activeElement === labelled(element, 'E-Mail'));
    const email = labelled(element, 'E-Mail');
    expect(email.getAttribute('aria-invalid')).to.equal('true');
    const ids = email.getAttribute('aria-describedby')!.split(' ');
    expect(element.shadowRoot!.getElementById(ids[0]!)?.textContent).to.contain('mit @');
    await expectAccessible(element);

    type(element, 'E-Mail', 'renate@beispiel.example');
    email.blur();
    await until(() => all(element, '.summary a').length === 2);
    element.remove();
    expect(document.title).to.equal(title);
  });

  it('sends what was asked, and says thank you only when the collector has it', async () => {
    const asked = collector({});
    const statuses: string[] = [];
    const element = await open((it) => (it.endpoint = 'http://localhost/v1/centres/demo/signups'));
    element.addEventListener('nahbei-signup-send', ({ detail }) => statuses.push(detail.status));
    await fillIn(element);
    submit(element);
    submit(element);
    await until(() => element.renderRoot.querySelector('.done'));
    expect(asked).to.have.length(1);
    expect(JSON.parse(asked[0]!.body)).to.deep.equal({
      form: 'f',
      lang: 'de',
      consentVersion: '7',
      answers: { opportunities: ['patin'], email: 'renate@beispiel.example', consent: true },
    });
    expect(asked[0]!.key).to.match(/^[0-9a-f]{32}$/);
    expect(statuses).to.deep.equal(['sent']);
    await until(() => element.shadowRoot?.activeElement?.id === 'done');
    await expectAccessible(element);
  });

  it('tries again with the same key when an answer got lost', async () => {
    const asked = collector({ lost: true }, {});
    const element = await open((it) => (it.endpoint = 'http://localhost/x'));
    await fillIn(element);
    submit(element);
    await until(() => element.renderRoot.querySelector('.done'));
    expect(asked).to.have.length(2);
    expect(asked[1]!.key).to.equal(asked[0]!.key);
  });

  it('shows what the collector found wrong like its own findings', async () => {
    collector({
      status: 422,
      body: '{"issues":[{"path":"/answers/email","code":"email","message":"","severity":"error"}]}',
    });
    const element = await open((it) => (it.endpoint = 'http://localhost/x'));
    await fillIn(element);
    submit(element);
    await until(() => element.renderRoot.querySelector('.summary'));
    expect(one(element, '.summary a').textContent).to.contain('E-Mail: Schreiben Sie die Adresse mit @');
  });

  it('believes no stranger who answers 200, and keeps every character', async () => {
    collector({ status: 200, body: '<html>Bitte melden Sie sich im WLAN an</html>' });
    const element = await open((it) => (it.endpoint = 'http://localhost/x'));
    await fillIn(element);
    submit(element);
    const trouble = await until(() => element.renderRoot.querySelector('.trouble'), 7500);
    expect(trouble.textContent).to.contain('Wir wissen nicht');
    expect(labelled(element, 'E-Mail').value).to.equal('renate@beispiel.example');
  });

  it('refuses to send personal data over an open line', async () => {
    const asked = collector({});
    const element = await open((it) => (it.endpoint = 'http://stadt.example/x'));
    await fillIn(element);
    submit(element);
    const trouble = await until(() => element.renderRoot.querySelector('.trouble'));
    expect(trouble.textContent).to.contain('nicht angenommen');
    expect(asked).to.deep.equal([]);
  });

  it('lets the page take over', async () => {
    const asked = collector({});
    const element = await open((it) => (it.endpoint = 'http://localhost/x'));
    const taken = new Promise<{ form: string }>((resolve) =>
      element.addEventListener('nahbei-signup-submit', (event) => {
        event.preventDefault();
        resolve(event.detail);
      }),
    );
    await fillIn(element);
    submit(element);
    expect(await taken).to.deep.equal({ form: 'f' });
    expect(asked).to.deep.equal([]);
  });

  it('sends plain fields to a form handler', async () => {
    const asked = collector({ status: 200, body: 'ok' });
    const element = await open((it) => {
      it.endpoint = 'http://localhost/x';
      it.encoding = 'form';
    });
    await fillIn(element);
    labelled(element, 'Lesen').click();
    submit(element);
    await until(() => element.renderRoot.querySelector('.done'));
    expect(asked[0]!.type).to.contain('application/x-www-form-urlencoded');
    expect(new URLSearchParams(asked[0]!.body).getAll('opportunities')).to.deep.equal(['patin', 'lesen']);
  });

  it('works with the keyboard alone', async () => {
    const element = await open();
    labelled(element, 'Patin').focus();
    await sendKeys({ press: ' ' });
    expect(labelled(element, 'Patin').checked).to.equal(true);
    labelled(element, 'E-Mail').focus();
    await sendKeys({ type: 'renate' });
    await sendKeys({ press: 'Enter' });
    await until(() => element.renderRoot.querySelector('.summary'));
    expect(labelled(element, 'E-Mail').value).to.equal('renate');
  });

  it('names each box of the week by its day and its time', async () => {
    const element = await open();
    const names = all<HTMLLabelElement>(element, '.cell').map(({ textContent }) =>
      textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(names).to.deep.equal(['Samstag vormittags', 'Samstag nachmittags', 'Samstag abends']);
  });

  it('has questions of its own when the feed has none', async () => {
    const element = await open((it) => (it.feed = address({ nahbei: '1.0', offers: [{ id: 'a', title: 'A' }] })));
    expect(labelled(element, 'Name').autocomplete).to.equal('name');
  });

  it('keeps what was typed when it is removed and put back', async () => {
    const element = await open();
    type(element, 'E-Mail', 'renate@');
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    expect(labelled(element, 'E-Mail').value).to.equal('renate@');
  });

  for (const theme of ['light', 'dark']) {
    it(`is accessible, ${theme}`, async () => {
      const element = await open((it) => (it.theme = theme));
      await expectAccessible(element);
    });
  }

  it('fits into 320 pixels', async () => {
    await setViewport({ width: 320, height: 700 });
    const element = await open();
    expect(document.documentElement.scrollWidth).to.be.at.most(Math.max(320, innerWidth));
    await expectAccessible(element);
    await setViewport({ width: 1280, height: 800 });
  });
});
