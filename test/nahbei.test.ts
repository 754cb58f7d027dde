import { expect } from 'chai';

import { allowedAttributes } from '../src/attributes.ts';
import '../src/nahbei.ts';
import { FeedElement } from '../src/ui/feed-element.ts';
import { until } from './support/fixture.ts';

const feed = `data:application/json,${encodeURIComponent('{"nahbei":"1.0","forms":[{"id":"f","title":"Mithelfen","fields":[]}]}')}`;

let page: HTMLElement;
beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => page.remove());

const loaded = (path: string) => performance.getEntriesByType('resource').some(({ name }) => name.includes(path));

describe('the loader', () => {
  // First of all: nothing has been fetched yet.
  it('leaves an element alone as long as it is far from the viewport, and keeps its content', async () => {
    const space = document.createElement('div');
    space.style.blockSize = '5000px';
    page.append(space);
    const calendar = document.createElement('nahbei-event-calendar');
    calendar.textContent = 'Alle Termine';
    page.append(calendar);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(loaded('src/calendar/')).to.equal(false);
    expect(page.querySelector('nahbei-event-calendar')?.shadowRoot).to.equal(null);
    page.querySelector('nahbei-event-calendar')?.scrollIntoView();
    await until(() => loaded('src/calendar/nahbei-event-calendar.ts'));
    scrollTo(0, 0);
  });

  it('finds a tag that is added later', async () => {
    const element = document.createElement('nahbei-signup-form');
    element.setAttribute('feed', feed);
    page.append(element);
    await until(() => element.shadowRoot?.textContent?.includes('Mithelfen'));
  });

  it('knows the spelling for systems that strip tags', async () => {
    page.innerHTML = `<div data-nahbei="signup-form" data-heading-level="3" data-onclick="alert(1)"><p>Rufen Sie an.</p></div>`;
    const standIn = page.firstElementChild as HTMLElement;
    standIn.dataset['feed'] = feed;
    // The observer reports in a microtask, so the attribute set above is there when it looks.
    const element = await until(() => standIn.querySelector('nahbei-signup-form'));
    await until(() => element.shadowRoot?.querySelector('h3'));
    expect(element.querySelector('p')?.textContent).to.equal('Rufen Sie an.');
    expect(element.hasAttribute('onclick')).to.equal(false);
  });

  it('says which stand-ins there are', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warned.push(text);
    page.innerHTML = '<div data-nahbei="wetter">Wetter</div>';
    await until(() => warned.length);
    console.warn = warn;
    expect(warned[0]).to.contain('none of offer-map, event-calendar, signup-form');
    expect(page.textContent).to.equal('Wetter');
  });

  it('does no harm when it is loaded twice', async () => {
    const errors: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) => errors.push(event);
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    await import('../src/nahbei.ts?second' as '../src/nahbei.ts');
    page.innerHTML = '<div data-nahbei="signup-form"></div>';
    const standIn = page.firstElementChild as HTMLElement;
    await until(() => standIn.querySelector('nahbei-signup-form'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(standIn.children).to.have.length(1);
    expect(errors).to.deep.equal([]);
  });

  it('knows every attribute that the elements have', () => {
    const own = ['nahbei-offer-map', 'nahbei-event-calendar', 'nahbei-signup-form']
      .map((tag) => customElements.get(tag) as typeof FeedElement | undefined)
      .filter((element) => element !== undefined)
      .flatMap((element) => element.observedAttributes);
    expect(own).to.include('endpoint');
    expect(own.filter((attribute) => !allowedAttributes.has(attribute))).to.deep.equal([]);
  });
});
