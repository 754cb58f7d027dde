import { expect } from 'chai';

import type { EventCalendar } from '../../src/calendar/nahbei-event-calendar.ts';
import { until } from '../support/fixture.ts';
import { press as pressKeys } from '../support/press.ts';
import { all, cell, clearHash, hash, one, open, settled, words } from './calendar-fixture.ts';

beforeEach(clearHash);
afterEach(() => {
  clearHash();
  document.documentElement.lang = '';
});

describe('nahbei-event-calendar, by keyboard', () => {
  let element: EventCalendar;
  const focused = () => element.shadowRoot!.activeElement as HTMLElement | null;
  const day = () => focused()?.dataset['cell'];
  const press = async (...keys: string[]) => {
    await pressKeys(...keys);
    await settled(element);
  };
  const start = async (date: string) => {
    cell(element, date).click();
    await settled(element);
    cell(element, date).focus();
  };

  beforeEach(async () => {
    element = await open();
    await start('2026-11-23');
  });

  it('has one tab stop in the month', async () => {
    expect(all(element, 'td[tabindex="0"]')).to.have.length(1);
    await press('Tab');
    expect(words(focused())).to.equal('Elterncafé');
    await press('Shift+Tab');
    expect(day()).to.equal('2026-11-23');
  });

  it('goes by days and weeks with the arrows', async () => {
    await press('ArrowRight');
    expect(day()).to.equal('2026-11-24');
    await press('ArrowLeft', 'ArrowLeft');
    expect(day()).to.equal('2026-11-22');
    await press('ArrowUp');
    expect(day()).to.equal('2026-11-15');
    await press('ArrowDown', 'ArrowDown');
    expect(day()).to.equal('2026-11-29');
    expect(cell(element, '2026-11-29').ariaSelected).to.equal('true');
    expect(all(element, 'td[tabindex="0"]')).to.deep.equal([focused()]);
  });

  it('goes to the ends of the week, wherever it begins', async () => {
    await start('2026-11-25');
    await press('Home');
    expect(day()).to.equal('2026-11-23');
    await press('End');
    expect(day()).to.equal('2026-11-29');
    element.firstDay = '7';
    await settled(element);
    await press('End');
    expect(day()).to.equal('2026-12-05');
    await press('Home');
    expect(day()).to.equal('2026-11-29');
  });

  it('goes by months and years with the page keys, to the last day of a shorter month', async () => {
    await start('2026-10-31');
    await press('PageDown');
    expect(day()).to.equal('2026-11-30');
    await press('PageUp', 'PageUp');
    expect(day()).to.equal('2026-09-30');
    await press('Shift+PageDown');
    expect(day()).to.equal('2027-09-30');
    await press('Shift+PageUp');
    expect(day()).to.equal('2026-09-30');
  });

  it('keeps focus over every change of month, whatever the number of weeks', async () => {
    // February 2027 has four weeks, August 2026 six.
    for (const [key, count] of [
      ['PageDown', 14],
      ['PageUp', 20],
      ['ArrowDown', 12],
      ['ArrowLeft', 10],
    ] as const) {
      for (let index = 0; index < count; index++) {
        await pressKeys(key);
        await element.updateComplete;
        expect(focused()?.ariaSelected, `${key} ${index}`).to.equal('true');
      }
    }
  });

  it('says the month it came to, once', async () => {
    const status = one(element, '[role="status"]');
    await press('PageDown', 'PageDown', 'PageDown');
    expect(words(status)).to.equal('');
    await until(() => words(status));
    expect(words(status)).to.equal('Februar 2027, 4 Termine');
  });

  it('goes to the day’s list with Enter, and comes back with Escape', async () => {
    await press('ArrowRight', 'Enter');
    expect(words(focused())).to.equal('Dienstag, 24. November Morgen');
    await press('Tab');
    expect(words(focused())).to.equal('Krabbelgruppe');
    await press('Escape');
    expect(day()).to.equal('2026-11-24');
  });

  it('does not scroll the page with the space bar', async () => {
    const pressed = new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true });
    focused()!.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).to.equal(true);
    expect(day()).to.equal('2026-11-23');
  });

  it('writes the day into the address when the hand rests, not with every key', async () => {
    const steps = history.length;
    await press('ArrowRight', 'ArrowRight', 'ArrowRight');
    await until(() => hash() === '#nahbei?day=2026-11-26');
    expect(history.length).to.equal(steps);
  });

  it('keeps focus when the back button changes the month', async () => {
    all(element, '.icon-button')[1]!.click();
    await settled(element);
    cell(element, '2026-12-07').focus();
    const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await gone;
    await settled(element);
    expect(day()).to.equal('2026-11-23');
  });

  it('stops at the ends of the days that a page shows', async () => {
    element.from = '2026-11-23';
    element.days = 3;
    await settled(element);
    cell(element, '2026-11-23').focus();
    await press('ArrowLeft');
    expect(day()).to.equal('2026-11-23');
    await press('PageDown');
    expect(day()).to.equal('2026-11-25');
  });

  it('mirrors the arrows where one reads from the right', async () => {
    element.lang = 'ar';
    await until(() => one(element, '.root').dir === 'rtl');
    await settled(element);
    cell(element, '2026-11-23').focus();
    await press('ArrowRight');
    expect(day()).to.equal('2026-11-22');
    await press('ArrowLeft', 'ArrowLeft');
    expect(day()).to.equal('2026-11-24');
    await press('End');
    expect(day()).to.equal('2026-11-29');
  });

  it('opens a date with Enter, closes it with Escape, and is where it was', async () => {
    await press('Tab', 'Enter');
    await until(() => element.renderRoot.querySelector('dialog[open]'));
    expect(words(focused())).to.equal('Elterncafé');
    await press('Escape');
    await until(() => !element.renderRoot.querySelector('dialog'));
    expect(focused()?.className).to.equal('link');
    expect(words(focused())).to.equal('Elterncafé');
  });

  it('can be walked through and left again', async () => {
    const after = document.createElement('button');
    element.after(after);
    const seen: string[] = [];
    for (let index = 0; index < 40 && document.activeElement !== after; index++) {
      seen.push(words(focused()));
      await pressKeys('Tab');
    }
    expect(document.activeElement).to.equal(after);
    after.remove();
    expect(new Set(seen).size).to.be.above(4);
  });
});
