import { expect } from 'chai';
import { LitElement } from 'lit';

import { HashController } from '../../src/ui/hash-controller.ts';
import { until } from '../support/fixture.ts';

class Host extends LitElement {
  noHash = false;
  changes = 0;
  readonly hash = new HashController(this, () => this.changes++);
}
customElements.define('nahbei-hash-host', Host);

let host: Host;
const clean = location.pathname + location.search;
beforeEach(() => {
  history.replaceState(null, '', clean);
  host = new Host();
  document.body.append(host);
});
afterEach(() => {
  host.remove();
  history.replaceState(null, '', clean);
});

describe('HashController', () => {
  it('puts view state behind what the page has there', () => {
    history.replaceState(null, '', '#termine');
    host.hash.set({ offer: 'elterncafe', category: 'treff,beratung' });
    expect(location.hash).to.equal('#termine&nahbei?offer=elterncafe&category=treff,beratung');
    expect(host.hash.get('category')).to.equal('treff,beratung');
    host.hash.set({ offer: undefined, category: '' });
    expect(location.hash).to.equal('#termine');
  });

  it('leaves other elements’ state alone', () => {
    history.replaceState(null, '', '#nahbei?month=2026-11');
    host.hash.set({ offer: 'a&b=c' });
    expect(host.hash.get('month')).to.equal('2026-11');
    expect(host.hash.get('offer')).to.equal('a&b=c');
    host.hash.set({ offer: undefined });
    expect(location.hash).to.equal('#nahbei?month=2026-11');
  });

  it('makes a step for the back button only when asked', async () => {
    const { length } = history;
    host.hash.set({ category: 'treff' });
    expect(history.length).to.equal(length);
    host.hash.set({ offer: 'a' }, true);
    history.back();
    await until(() => host.hash.get('offer') === undefined);
    await until(() => host.changes > 0);
    expect(host.hash.get('category')).to.equal('treff');
  });

  it('does not mind a jump to another part of the page', async () => {
    host.hash.set({ offer: 'a' });
    location.hash = '#fuss';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(host.changes).to.equal(0);
  });

  it('does nothing for a page that wants no state there', () => {
    host.noHash = true;
    host.hash.set({ offer: 'a' });
    expect(location.hash).to.equal('');
    history.replaceState(null, '', '#nahbei?offer=a');
    expect(host.hash.get('offer')).to.equal(undefined);
  });

  it('stops listening when its host is gone', async () => {
    host.remove();
    location.hash = '#nahbei?offer=b';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(host.changes).to.equal(0);
  });
});
