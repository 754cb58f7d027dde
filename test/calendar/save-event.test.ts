import ICAL from 'ical.js';
import { expect } from 'chai';

import { clearHash, click, feed, open } from './calendar-fixture.ts';
import { until } from '../support/fixture.ts';

/** What the reader was given, instead of a file on this machine. */
let files: { name: string; type: string; text: Promise<string> }[] = [];
const { createObjectURL } = URL;
const { click: clickLink } = HTMLAnchorElement.prototype;

beforeEach(() => {
  clearHash();
  files = [];
  let last: Blob;
  URL.createObjectURL = (blob: Blob) => createObjectURL((last = blob));
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download) files.push({ name: this.download, type: last.type, text: last.text() });
    else clickLink.call(this);
  };
});

afterEach(() => {
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = clickLink;
  clearHash();
});

async function saved() {
  await until(() => files.length);
  const { text, ...file } = files[0]!;
  const calendar = new ICAL.Component(ICAL.parse(await text) as never);
  return { ...file, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}

describe('In meinen Kalender', () => {
  it('gives one date as a file', async () => {
    const element = await open();
    await click(element, '.days .button', 'In meinen Kalender: Elterncafé');
    const { name, type, events } = await saved();
    expect(name).to.equal('Elterncafé.ics');
    expect(type).to.equal('text/calendar;charset=utf-8');
    expect(events).to.have.length(1);
    const [event] = events;
    expect(event!.summary).to.equal('Elterncafé');
    expect(event!.location).to.equal('Familienzentrum Süd, Südring 41, 12345 Weidenfurt');
    expect(event!.startDate.toString()).to.equal('2026-11-23T09:30:00');
    expect(event!.startDate.zone?.tzid ?? '').to.equal('Europe/Berlin');
    expect(event!.isRecurring()).to.equal(false);
  });

  it('gives a cancelled date as such', async () => {
    const element = await open((it) => (it.from = '2026-12-14'));
    await click(element, '.days .button', 'In meinen Kalender: Elterncafé');
    const { events } = await saved();
    expect(events[0]!.component.getFirstPropertyValue('status')).to.equal('CANCELLED');
    expect(events[0]!.startDate.toString()).to.equal('2026-12-14T09:30:00');
  });

  it('gives all dates from the details, with the rule and what differs from it', async () => {
    const element = await open();
    await click(element, '.link', 'Elterncafé');
    await until(() => element.renderRoot.querySelector('dialog[open]'));
    await click(element, 'dialog .button', 'Alle Termine in meinen Kalender');
    const { events } = await saved();
    const series = events.find((event) => event.isRecurring())!;
    expect(series.component.getFirstPropertyValue('rrule')?.toString()).to.equal('FREQ=WEEKLY;BYDAY=MO');
    expect(series.component.getFirstProperty('exdate')).not.to.equal(null);
    expect(events.filter((event) => event.isRecurrenceException())).to.have.length(2);
    expect(new Set(events.map(({ uid }) => uid)).size).to.equal(1);
  });

  it('takes the reader’s language, and a name that a file can have', async () => {
    const evil = {
      ...feed,
      events: [{ id: 'e', title: { de: '../..\\a:b*"<c>|?', en: 'Café' }, start: '2026-11-23T10:00' }],
    };
    const element = await open(undefined, evil);
    await click(element, '.days .button', 'In meinen Kalender');
    expect((await saved()).name).to.equal('a b c.ics');
    files = [];
    element.lang = 'en';
    await until(() => element.renderRoot.querySelector('.link')?.textContent?.includes('Café'));
    (element.renderRoot.querySelector('.days .actions .button') as HTMLElement).click();
    const { name, events } = await saved();
    expect(name).to.equal('Café.ics');
    expect(events[0]!.summary).to.equal('Café');
  });

  it('says so when it does not work', async () => {
    const element = await open();
    const { error } = console;
    console.error = () => {};
    URL.createObjectURL = () => {
      throw new TypeError('no');
    };
    try {
      await click(element, '.days .button', 'In meinen Kalender');
      await until(() => element.renderRoot.querySelector('[role="alert"] p'));
    } finally {
      console.error = error;
    }
    expect(files).to.have.length(0);
  });
});
