import { expect } from 'chai';
import { html } from 'lit';

import type { Feed } from '../../src/model/feed.ts';
import { FeedElement } from '../../src/ui/feed-element.ts';
import { expectAccessible } from '../support/accessible.ts';
import { fixture, until } from '../support/fixture.ts';

class TestElement extends FeedElement {
  protected override get lists() {
    return ['offers'] as const;
  }

  protected override renderFeed(feed: Feed) {
    this.choice('view', this.getAttribute('view') ?? 'list', ['list', 'map'], 'list');
    return html`<ul>
      ${feed.offers.map((offer) => html`<li>${this.words(offer.title)}</li>`)}
    </ul>`;
  }
}
customElements.define('nahbei-test', TestElement);

declare global {
  interface HTMLElementTagNameMap {
    'nahbei-test': TestElement;
  }
}

const good = { nahbei: '1.0', offers: [{ id: 'a', title: { de: 'Treffen', ar: 'لقاء', fr: 'Rencontre' } }] };
const address = (document: unknown) =>
  `data:application/json,${encodeURIComponent(typeof document === 'string' ? document : JSON.stringify(document))}`;

const open = (feed: string, init: (element: TestElement) => void = () => {}) =>
  fixture('nahbei-test', (element) => {
    element.feed = feed;
    element.innerHTML = '<p>Oder: <a href="/liste">Alle Angebote als Liste</a></p>';
    init(element);
  });

/** Whether the page's own content is shown. */
const fallback = (element: TestElement) => (element.firstElementChild as HTMLElement).assignedSlot !== null;

describe('FeedElement', () => {
  it('shows the page’s own content until there is something better', async () => {
    const element = await open(address(good));
    expect(fallback(element)).to.equal(true);
    await until(() => element.renderRoot.querySelector('li'));
    expect(fallback(element)).to.equal(false);
  });

  it('tells the page how much there is', async () => {
    const loaded = new Promise<unknown>((resolve) =>
      document.addEventListener('nahbei-feed-load', (event) => resolve((event as CustomEvent).detail), { once: true }),
    );
    await open(address({ nahbei: '1.0', offers: [...good.offers, { id: 'b' }] }));
    expect(await loaded).to.deep.equal({ offers: 1, events: 0, issues: 1 });
  });

  for (const [what, feed, code] of [
    ['cannot be reached', 'http://127.0.0.1:1/feed.json', 'network'],
    ['is cut off', address('{"nahbei":"1.0","offers":[{"id"'), 'json'],
    ['is a login page', address('<!doctype html><title>Anmelden</title>'), 'html'],
    ['is empty', address(''), 'empty'],
    ['is something else', address([1, 2, 3]), 'format'],
    ['is missing', '', 'config'],
    ['is not found', '/nowhere/feed.json', 'http'],
  ] as const) {
    it(`has one plain sentence and the page’s content when the feed ${what}`, async () => {
      const errors: string[] = [];
      const note = (event: Event) => errors.push((event as CustomEvent<{ code: string }>).detail.code);
      document.addEventListener('nahbei-feed-error', note);
      const element = await open(feed);
      const failed = await until(() => element.renderRoot.querySelector('.failed'), 6000);
      document.removeEventListener('nahbei-feed-error', note);
      expect(failed.querySelector('p')?.textContent).to.contain('Die Daten können gerade nicht geladen werden.');
      expect(fallback(element)).to.equal(true);
      expect(errors).to.deep.equal([code]);
      await expectAccessible(element);
    });
  }

  it('tries again on request, and the page’s content goes again', async () => {
    const element = await open(address(''));
    await until(() => element.renderRoot.querySelector('.failed'));
    element.feed = address(good);
    await until(() => element.renderRoot.querySelector('li'));
    expect(fallback(element)).to.equal(false);
    element.feed = address('');
    await until(() => element.renderRoot.querySelector('.failed') === null && element.renderRoot.querySelector('li'));
  });

  it('drops an answer that comes too late', async () => {
    const element = await open('/slow/feed.json?ms=400');
    element.feed = address(good);
    await until(() => element.renderRoot.querySelector('li'));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(element.renderRoot.querySelector('.failed')).to.equal(null);
    expect(element.renderRoot.querySelectorAll('li')).to.have.length(1);
  });

  it('begins again when it is put back before the feed came', async () => {
    const element = await open('/slow/feed.json?ms=100');
    element.remove();
    document.body.append(element);
    await until(() => element.renderRoot.querySelector('li'));
  });

  it('asks once for a feed that two elements share', async () => {
    const url = `/slow/feed.json?ms=50&n=${Math.random()}`;
    const both = await Promise.all([open(url), open(url)]);
    for (const element of both) await until(() => element.renderRoot.querySelector('li'));
    const late = await open(url);
    await until(() => late.renderRoot.querySelector('li'));
    const requests = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(url));
    expect(requests).to.have.length(1);
  });

  it('gives up on a feed of more than 20 MB', async () => {
    const errors: string[] = [];
    const element = await open('/huge/feed.json', (it) =>
      it.addEventListener('nahbei-feed-error', ({ detail }) => errors.push(detail.code)),
    );
    await until(() => element.renderRoot.querySelector('.failed'), 7000);
    expect(errors).to.deep.equal(['too-large']);
  });

  it('reads a mapping from a script in the page', async () => {
    const element = await open(address({ list: [{ nr: 1, was: 'Spielplatz' }] }), (it) => {
      const config = document.createElement('script');
      config.type = 'application/json';
      config.slot = 'config';
      config.textContent = JSON.stringify({
        mapping: { offers: { at: '/list', fields: { id: '/nr', title: '/was' } } },
      });
      it.append(config);
    });
    const item = await until(() => element.renderRoot.querySelector('li'));
    expect(item.textContent).to.equal('Spielplatz');
  });

  it('follows the language of the page, live, and marks what is in another', async () => {
    const holder = document.createElement('div');
    holder.lang = 'de';
    document.body.append(holder);
    const element = await open(address(good));
    holder.append(element);
    const item = await until(() => element.renderRoot.querySelector('li'));
    await until(() => item.textContent === 'Treffen');
    expect(item.querySelector('[lang]')).to.equal(null);
    holder.lang = 'fr';
    await until(() => item.textContent === 'Rencontre');
    expect(item.querySelector('span')?.lang).to.equal('fr');
    holder.lang = 'ar';
    await until(() => item.textContent === 'لقاء');
    await until(() => element.renderRoot.querySelector('.root')?.getAttribute('dir') === 'rtl');
    holder.lang = 'de';
    await until(() => element.renderRoot.querySelector('.root')?.getAttribute('dir') === 'ltr');
    holder.remove();
  });

  it('reports a wrong attribute in the console, and on the page that asks for it', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warned.push(text);
    const before = location.href;
    history.replaceState(null, '', '?nahbei-debug');
    const element = await open(address(good), (it) => it.setAttribute('view', 'list map'));
    const problem = await until(() => {
      element.requestUpdate();
      return element.renderRoot.querySelector('.problems li');
    });
    console.warn = warn;
    history.replaceState(null, '', before);
    expect(problem.textContent).to.contain('view="list map" is not one of list, map');
    expect(warned.filter((text) => text.includes('view='))).to.have.length(1);
  });
});
