import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';

import type { OfferMap } from '../../src/offers/nahbei-offer-map.ts';
import type { MapPanel } from '../../src/offers/nahbei-map-panel.ts';
import { expectAccessible } from '../support/accessible.ts';
import { tick, until } from '../support/fixture.ts';
import { clearHash, find, findAll, offerMap, press, read, titles, town } from './offer-fixture.ts';

/** The map, once it is there. */
async function panelOf(element: OfferMap): Promise<MapPanel> {
  find(element, '.side')!.scrollIntoView();
  const panel = await until(() => find<MapPanel>(element, 'nahbei-map-panel'));
  await until(() => panel.shadowRoot?.querySelector('.leaflet-map-pane'));
  await panel.updateComplete;
  return panel;
}

const open = async (init?: Parameters<typeof offerMap>[0], document?: Parameters<typeof offerMap>[1]) => {
  const element = await offerMap(init, document);
  return { element, panel: await panelOf(element) };
};

const inside = <T extends Element = HTMLElement>(panel: MapPanel, selector: string) =>
  panel.shadowRoot!.querySelector<T & HTMLElement>(selector);
const markers = (panel: MapPanel) => [...panel.shadowRoot!.querySelectorAll<HTMLButtonElement>('.marker')];
const labels = (panel: MapPanel) => markers(panel).map((marker) => marker.getAttribute('aria-label'));
const marker = (panel: MapPanel, label: string) => {
  const found = markers(panel).find((candidate) => candidate.getAttribute('aria-label') === label);
  if (!found) throw new Error(`no marker "${label}" among ${labels(panel).join(' | ')}`);
  return found;
};
const active = (panel: MapPanel) => panel.shadowRoot!.activeElement;
const press2 = (panel: MapPanel, words: string) => {
  const found = [...panel.shadowRoot!.querySelectorAll('button')].find(
    (candidate) => read(candidate) === words || candidate.getAttribute('aria-label') === words,
  );
  if (!found) throw new Error(`no button "${words}" on the map`);
  found.click();
  return panel.updateComplete;
};
const position = (element: Element) => {
  const { x, y } = element.getBoundingClientRect();
  return [Math.round(x), Math.round(y)];
};
/** An animation of the map is over: the markers have rested for a while, also where frames are slow. */
const settled = async (panel: MapPanel) => {
  let last = '';
  let rests = 0;
  await until(async () => {
    const now = markers(panel).map(position).join();
    rests = now === last ? rests + 1 : 0;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return rests >= 3;
  });
};
/** Pixels between two markers that are never in a group. */
const spread = (panel: MapPanel) => {
  const [a, b] = ['Spielplatz am Wall, Ort', 'Hebammen-Sprechstunde, Fachkräfte'].map((label) =>
    position(marker(panel, label)),
  );
  return Math.hypot(a![0]! - b![0]!, a![1]! - b![1]!);
};
const tileRequests = (host = '') =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('/tiles/') && name.includes(host));

describe('<nahbei-map-panel>', () => {
  beforeEach(() => scrollTo(0, 0));
  afterEach(clearHash);

  it('shows what the list shows, groups where it is crowded, never a hidden place', async () => {
    const { panel } = await open();
    expect(inside(panel, '.frame')!.getAttribute('aria-label')).to.equal(
      'Karte mit 6 Angeboten. Alle Angebote stehen auch in der Liste.',
    );
    expect(labels(panel)).to.have.members([
      '2 Angebote, 1 Fachkräfte, 1 Ehrenamt. Vergrößern',
      'Hebammen-Sprechstunde, Fachkräfte',
      'Spielplatz am Wall, Ort',
    ]);
  });

  it('is not asked for before it comes near', async () => {
    const element = await offerMap((map) => (map.style.marginBlockStart = '6000px'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(findAll(element, 'nahbei-map-panel')).to.have.length(0);
    await panelOf(element);
  });

  it('follows the filter, and shows all that is left', async () => {
    const { element, panel } = await open();
    await press(element, 'Fachkräfte', '.wide');
    await settled(panel);
    expect(labels(panel)).to.have.members(['Elterncafé, Fachkräfte', 'Hebammen-Sprechstunde, Fachkräfte']);
    const frame = inside(panel, '.frame')!.getBoundingClientRect();
    for (const each of markers(panel)) {
      const { top, bottom, left, right } = each.getBoundingClientRect();
      expect(
        top >= frame.top && bottom <= frame.bottom && left >= frame.left && right <= frame.right,
        each.getAttribute('aria-label')!,
      ).to.equal(true);
    }
  });

  it('gives each marker its own name', async () => {
    const twins = [0, 1].map((i) => ({
      id: `t${i}`,
      title: 'Krabbelgruppe',
      places: [{ geo: { lat: 50.3 + i / 10, lon: 8.5 } }],
    }));
    const { panel } = await open(undefined, { ...town, offers: twins });
    expect(labels(panel)).to.have.members(['Krabbelgruppe', 'Krabbelgruppe (2)']);
  });

  it('never has more than sixty markers', async () => {
    const offers = Array.from({ length: 600 }, (_, i) => ({
      id: `o${i}`,
      title: `Angebot ${i}`,
      places: [{ geo: { lat: 50 + (i % 25) / 50, lon: 8 + Math.floor(i / 25) / 40 } }],
    }));
    const { panel } = await open(undefined, { ...town, offers });
    expect(markers(panel).length).to.be.within(2, 60);
  });

  describe('choosing', () => {
    it('on the map opens the card, puts the focus there, and Escape goes back to the marker', async () => {
      const { element, panel } = await open();
      const chosen: string[] = [];
      element.addEventListener('nahbei-offer-select', ({ detail }) => chosen.push(detail.id));
      marker(panel, 'Hebammen-Sprechstunde, Fachkräfte').click();
      await until(() => element.shadowRoot!.activeElement?.matches('.card.selected a'));
      expect(read(element.shadowRoot!.activeElement)).to.equal('Hebammen-Sprechstunde');
      expect(chosen).to.deep.equal(['hebamme']);
      expect(marker(panel, 'Hebammen-Sprechstunde, Fachkräfte').getAttribute('aria-current')).to.equal('true');
      expect(read(inside(panel, '.tag'))).to.equal('Hebammen-Sprechstunde');
      await sendKeys({ press: 'Escape' });
      await until(() => active(panel) === marker(panel, 'Hebammen-Sprechstunde, Fachkräfte'));
      expect(find(element, '.card.selected') === null).to.equal(true);
    });

    it('in the list takes an offer out of its group and moves the map to it', async () => {
      const { element, panel } = await open((map) => {
        map.center = '51.5,9.5';
        map.zoom = 14;
      });
      expect(labels(panel)).to.deep.equal([]);
      await press(element, 'Krabbelgruppe', '.list');
      await panel.updateComplete;
      await settled(panel);
      const selected = marker(panel, 'Krabbelgruppe, Selbsthilfe');
      expect(selected.className).to.include('selected');
      const [frame, box] = [inside(panel, '.frame')!.getBoundingClientRect(), selected.getBoundingClientRect()];
      expect(
        box.left > frame.left && box.right < frame.right && box.top > frame.top && box.bottom < frame.bottom,
      ).to.equal(true);
      expect(labels(panel)).to.include('Elterncafé, Fachkräfte');
    });

    it('opens a sheet where the list is not to be seen', async () => {
      const element = await offerMap((map) => (map.style.inlineSize = '375px'));
      await press(element, 'Karte', '.bar');
      const panel = await panelOf(element);
      marker(panel, 'Spielplatz am Wall, Ort').click();
      await until(() => element.shadowRoot!.activeElement?.closest('.sheet'));
      expect(read(find(element, '.sheet h3'))).to.equal('Spielplatz am Wall');
      await settled(panel);
      const [sheet, box] = [
        find(element, '.sheet')!.getBoundingClientRect(),
        marker(panel, 'Spielplatz am Wall, Ort').getBoundingClientRect(),
      ];
      expect(box.bottom, 'the marker stands above the sheet').to.be.below(sheet.top);
      const next = findAll(element, '.sheet button').find(
        (each) => each.getAttribute('aria-label') === 'Nächstes Angebot',
      )!;
      next.click();
      await element.updateComplete;
      expect(read(find(element, '.sheet h3'))).to.equal('Elterncafé');
      findAll(element, '.sheet button')
        .find((each) => each.getAttribute('aria-label') === 'Schließen')!
        .click();
      await element.updateComplete;
      expect(find(element, '.sheet') === null).to.equal(true);
    });
  });

  describe('groups', () => {
    it('open up when they are pressed, and the focus goes to the first that was in them', async () => {
      const { panel } = await open();
      const group = marker(panel, '2 Angebote, 1 Fachkräfte, 1 Ehrenamt. Vergrößern');
      group.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => labels(panel).includes('Elterncafé, Fachkräfte'), 6000);
      await until(() => active(panel) === marker(panel, 'Elterncafé, Fachkräfte'));
    });

    it('of one house open as a list', async () => {
      const house = ['Café', 'Beratung', 'Kurs'].map((title) => ({
        id: title,
        title,
        kind: 'professional',
        places: [{ geo: { lat: 50.3, lon: 8.5 } }],
      }));
      const { element, panel } = await open(undefined, { ...town, offers: house });
      const group = marker(panel, '3 Angebote, 3 Fachkräfte. Vergrößern');
      group.focus();
      group.click();
      await until(() => active(panel)?.closest('.house'));
      expect([...panel.shadowRoot!.querySelectorAll('.house li')].map(read)).to.deep.equal([
        'Beratung Fachkräfte',
        'Café Fachkräfte',
        'Kurs Fachkräfte',
      ]);
      await expectAccessible(element);
      await sendKeys({ press: 'Escape' });
      await until(() => !inside(panel, '.house'));
      expect(active(panel) === marker(panel, '3 Angebote, 3 Fachkräfte. Vergrößern')).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await until(() => inside(panel, '.house'));
      await press2(panel, 'Kurs Fachkräfte');
      await until(() => read(find(element, '.card.selected h3')) === 'Kurs');
    });
  });

  describe('keys', () => {
    it('pan and zoom the map, and its help is seen meanwhile', async () => {
      const { panel } = await open();
      const surface = inside(panel, '.surface')!;
      const help = inside(panel, '#keys')!;
      expect(getComputedStyle(help).visibility).to.equal('hidden');
      surface.focus();
      await sendKeys({ press: 'Shift' });
      expect(surface.getAttribute('aria-describedby')).to.equal('keys');
      const playground = () => position(marker(panel, 'Spielplatz am Wall, Ort'));
      const [x, y] = playground() as [number, number];
      await sendKeys({ press: 'ArrowLeft' });
      expect(getComputedStyle(help).visibility).to.equal('visible');
      await until(() => playground().join() === [x + 96, y].join());
      await sendKeys({ press: 'ArrowUp' });
      await until(() => playground().join() === [x + 96, y + 96].join());
      const before = spread(panel);
      await sendKeys({ press: '-' });
      await until(() => spread(panel) < before * 0.9);
      await settled(panel);
      expect(spread(panel) / before).to.be.closeTo(0.5, 0.05);
      await sendKeys({ press: '+' });
      await until(() => spread(panel) > before * 0.6);
      await settled(panel);
      expect(spread(panel) / before).to.be.closeTo(1, 0.05);
    });

    it('go from marker to marker, with one stop for Tab', async () => {
      const { panel } = await open();
      expect(markers(panel).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
      marker(panel, 'Spielplatz am Wall, Ort').focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(active(panel) === marker(panel, '2 Angebote, 1 Fachkräfte, 1 Ehrenamt. Vergrößern')).to.equal(true);
      await sendKeys({ press: 'ArrowUp' });
      expect(active(panel) === marker(panel, 'Hebammen-Sprechstunde, Fachkräfte')).to.equal(true);
      await sendKeys({ press: 'End' });
      expect(active(panel) === marker(panel, 'Spielplatz am Wall, Ort')).to.equal(true);
      expect(
        markers(panel)
          .filter(({ tabIndex }) => tabIndex === 0)
          .map((each) => each.getAttribute('aria-label')),
      ).to.deep.equal(['Spielplatz am Wall, Ort']);
    });
  });

  it('zooms by its own buttons, which say when there is no more', async () => {
    const { panel } = await open((map) => {
      map.center = '50.3,8.5';
      map.zoom = 18;
    });
    const more = inside(panel, '[aria-label=Vergrößern]')!;
    expect(more.getBoundingClientRect().width).to.be.at.least(44);
    expect(more.hasAttribute('aria-disabled')).to.equal(false);
    await press2(panel, 'Vergrößern');
    await until(() => more.getAttribute('aria-disabled') === 'true');
    await press2(panel, 'Verkleinern');
    await until(() => !more.hasAttribute('aria-disabled'));
  });

  it('leaves the wheel to the page, and zooms with Ctrl', async () => {
    const { panel } = await open();
    const surface = inside(panel, '.surface')!;
    const before = spread(panel);
    const turn = (init: WheelEventInit) => {
      const event = new WheelEvent('wheel', {
        deltaY: 120,
        bubbles: true,
        cancelable: true,
        composed: true,
        clientX: 700,
        clientY: 400,
        ...init,
      });
      surface.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(turn({})).to.equal(false);
    await panel.updateComplete;
    expect(read(inside(panel, '.scroll-hint'))).to.match(/^Zum Vergrößern (Strg|⌘) gedrückt halten$/);
    expect(spread(panel)).to.equal(before);
    expect(turn({ ctrlKey: true })).to.equal(true);
    await until(() => spread(panel) < before * 0.9);
    await settled(panel);
    // Towards the reader is farther away.
    expect(spread(panel) / before).to.be.closeTo(0.5, 0.05);
    turn({ ctrlKey: true, deltaY: -120 });
    await until(() => spread(panel) > before * 0.6);
    await settled(panel);
    expect(spread(panel) / before).to.be.closeTo(1, 0.05);
  });

  it('leaves one finger to the page', async () => {
    const { panel } = await open();
    expect(getComputedStyle(inside(panel, '.surface')!).touchAction).to.equal('pan-x pan-y');
  });

  it('runs from left to right in every language, and marks foreign names', async () => {
    document.documentElement.lang = 'ar';
    try {
      const { element, panel } = await open();
      await until(() => titles(element).includes('مقهى الأهل'));
      expect(getComputedStyle(inside(panel, '.frame')!).direction).to.equal('ltr');
      expect(markers(panel).some(({ lang }) => lang === 'de')).to.equal(true);
    } finally {
      document.documentElement.lang = 'de';
      await tick();
    }
  });

  describe('a basemap', () => {
    const foreign = `${location.protocol}//127.0.0.1:${location.port}/tiles/{z}/{x}/{y}.png`;

    it('of another server is asked for only after the visitor agreed, and can be hidden again', async () => {
      performance.clearResourceTimings();
      const { element, panel } = await open((map) => (map.basemap = foreign));
      expect(read(inside(panel, '.consent p'))).to.equal(
        `Karte laden? Dabei wird Ihre IP-Adresse an 127.0.0.1:${location.port} übertragen.`,
      );
      expect(labels(panel)).to.have.length(3);
      await expectAccessible(element);
      await press(element, 'Kostenlos', '.wide');
      await settled(panel);
      expect(tileRequests()).to.deep.equal([]);
      await press2(panel, 'Karte laden');
      await until(() => tileRequests('127.0.0.1').length > 0);
      await until(() => inside(panel, 'img.leaflet-tile'));
      expect(active(panel) === inside(panel, '.surface')).to.equal(true);
      expect(inside(panel, '.consent') === null).to.equal(true);
      await press2(panel, 'Karte ausblenden');
      await until(() => !inside(panel, 'img.leaflet-tile'));
      expect(read(active(panel))).to.equal('Karte laden');
      expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
    });

    it('of the federal office says whose server it is', async () => {
      const { panel } = await open((map) => (map.basemap = 'basemap-de'));
      expect(read(inside(panel, '.consent'))).to.include(
        'an Bundesamt für Kartographie und Geodäsie (sgx.geodatenzentrum.de) übertragen',
      );
      expect(read(inside(panel, '.credits'))).to.match(
        /^© basemap\.de \/ BKG \(\d\d\/\d{4}\) · Datenquellen © GeoBasis-DE$/,
      );
      expect(performance.getEntriesByType('resource').some(({ name }) => name.includes('geodatenzentrum'))).to.equal(
        false,
      );
    });

    it('of the page’s own server needs no consent', async () => {
      const { panel } = await open((map) => (map.basemap = '/tiles/{z}/{x}/{y}.png'));
      await until(() => inside(panel, 'img.leaflet-tile'));
      expect(inside(panel, '.consent') === null).to.equal(true);
    });

    it('credits whom the page names, else whom it knows, else the feed', async () => {
      const { element, panel } = await open();
      expect(read(inside(panel, '.credits'))).to.equal('Stadt Muster');
      element.attribution = '© <b>Stadt</b>';
      await until(() => read(inside(panel, '.credits')) === '© <b>Stadt</b>');
      element.attribution = '';
      element.basemap = '/test/fixtures/offers/basemap.geojson';
      await until(() => read(inside(panel, '.credits')) === '© Stadt Muster');
    });

    /** Colours of a canvas, `r,g,b`, and how often each is there. */
    function colours(canvas: HTMLCanvasElement) {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      const counts = new Map<string, number>();
      for (let i = 0; i < data.length; i += 4) {
        if (data[i + 3]! < 200) continue;
        const colour = `${data[i]},${data[i + 1]},${data[i + 2]}`;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return counts;
    }
    const tile = (panel: MapPanel) =>
      inside<HTMLCanvasElement>(panel, 'canvas.leaflet-tile-loaded') as HTMLCanvasElement | null;

    it('from a GeoJSON file is drawn here, with its names, and again in the dark', async () => {
      const { element, panel } = await open((map) => {
        map.basemap = '/test/fixtures/offers/basemap.geojson';
        map.center = '50.3,8.5';
        map.zoom = 14;
      });
      const canvas = await until(() => tile(panel));
      expect(canvas.width).to.equal(256 * devicePixelRatio);
      const drawn = colours(canvas);
      // Water, and the road over it.
      expect([...drawn].sort((a, b) => b[1] - a[1])[0]![0]).to.equal('195,219,227');
      expect(markers(panel).length).to.be.above(0);
      const names = inside<HTMLCanvasElement>(panel, 'canvas.labels') as HTMLCanvasElement;
      await until(() => colours(names).size > 0);
      element.theme = 'dark';
      await until(() => colours(tile(panel)!).has('31,59,71'));
    });

    it('from a PMTiles archive is drawn here, and stays sharp beyond its last zoom', async () => {
      const { panel } = await open((map) => {
        map.basemap = '/demo/feeds/dreieich.pmtiles';
        map.center = '50.0017,8.7131';
        map.zoom = 17;
      });
      const canvas = await until(() => tile(panel), 8000);
      // Buildings and roads, not only the ground.
      expect(colours(canvas).size).to.be.above(3);
      expect(canvas.width).to.equal(256 * devicePixelRatio);
      expect(read(inside(panel, '.credits'))).to.equal('© OpenStreetMap contributors (ODbL 1.0)');
    });

    it('that is not there is one sentence, and the markers stay', async () => {
      const { error } = console;
      console.error = () => {};
      try {
        const { panel } = await open((map) => (map.basemap = '/nowhere.geojson'));
        await until(() =>
          read(inside(panel, '.credits')).startsWith('Der Kartenhintergrund kann gerade nicht geladen werden.'),
        );
        expect(labels(panel)).to.have.length(3);
      } finally {
        console.error = error;
      }
    });

    it('that makes no sense is reported, and there is none', async () => {
      const warnings: string[] = [];
      const { warn } = console;
      console.warn = (words: string) => warnings.push(words);
      try {
        const { panel } = await open((map) => (map.basemap = 'google'));
        expect(inside(panel, '.consent') === null).to.equal(true);
        expect(warnings.join()).to.include('basemap="google" is no known name');
      } finally {
        console.warn = warn;
      }
    });
  });

  it('takes everything along when it is removed, and is there again when it is put back', async () => {
    const { element, panel } = await open((map) => (map.basemap = '/test/fixtures/offers/basemap.geojson'));
    await until(() => inside(panel, 'canvas'));
    const places = markers(panel).map(position).join();
    await press2(panel, 'Vergrößern');
    await until(() => markers(panel).map(position).join() !== places);
    await settled(panel);
    const parent = element.parentElement!;
    const where = labels(panel);

    // What is put on the page and on the window, and taken away again.
    let open_ = 0;
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const global = (target: EventTarget | undefined) =>
      target === undefined || target === window || target === document || target === document.documentElement;
    EventTarget.prototype.addEventListener = function (...rest) {
      if (global(this)) open_++;
      return addEventListener.apply(this, rest);
    };
    EventTarget.prototype.removeEventListener = function (...rest) {
      if (global(this)) open_--;
      return removeEventListener.apply(this, rest);
    };
    try {
      element.remove();
      const closed = open_;
      expect(inside(panel, '.leaflet-map-pane') === null).to.equal(true);
      for (let round = 0; round < 3; round++) {
        parent.append(element);
        await until(() => inside(panel, '.leaflet-map-pane'));
        await element.updateComplete;
        element.remove();
        expect(open_, `after round ${round}`).to.equal(closed);
      }
    } finally {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    }
    parent.append(element);
    await until(() => inside(panel, '.leaflet-map-pane') && labels(panel).length);
    expect(labels(panel)).to.deep.equal(where);
    expect(panel.shadowRoot!.querySelectorAll('.leaflet-map-pane')).to.have.length(1);
  });

  it('is accessible, chosen and unchosen, light and dark', async () => {
    const { element, panel } = await open((map) => (map.basemap = '/test/fixtures/offers/basemap.geojson'));
    await until(() => inside(panel, 'canvas'));
    await expectAccessible(element);
    await press(element, 'Elterncafé', '.list');
    await settled(panel);
    element.theme = 'dark';
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expectAccessible(element);
  });
});
