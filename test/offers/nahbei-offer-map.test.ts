import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';

import { expectAccessible } from '../support/accessible.ts';
import { fixture, tick, until } from '../support/fixture.ts';
import {
  button,
  clearHash,
  feedUrl,
  find,
  findAll,
  offerMap,
  press,
  read,
  readLines,
  search,
  titles,
  town,
} from './offer-fixture.ts';

/** Colours change within a moment, not at once. */
const painted = () => new Promise((resolve) => setTimeout(resolve, 300));

const active = (element: HTMLElement) => element.shadowRoot!.activeElement;

describe('<nahbei-offer-map>', () => {
  afterEach(clearHash);

  it('shows the offers from A to Z, without those that have ended', async () => {
    const element = await offerMap();
    expect(titles(element)).to.deep.equal([
      'Elterncafé',
      'Familienpaten',
      'Frauenhaus',
      'Hebammen-Sprechstunde',
      'Krabbelgruppe',
      'Spielplatz am Wall',
    ]);
    expect(read(find(element, '.result'))).to.equal('6 Angebote Von A bis Z');
    expect(read(find(element, '.lead'))).to.equal('Frühe Hilfen in Muster: 6 Angebote, 1 davon ehrenamtlich.');
  });

  it('says on each card what the feed says, and nothing else', async () => {
    const element = await offerMap();
    const [cafe, paten, house, midwife, group, playground] = findAll(element, '.card').map(readLines);
    expect(cafe).to.equal(
      'Elterncafé Fachkräfte: Stadt Muster · Südring 41 Jetzt offen, bis 11:30 Uhr kostenlos ohne Anmeldung barrierefrei Deutsch, Türkisch',
    );
    expect(paten).to.equal('Familienpaten Ehrenamt: kommt zu Ihnen nach Vereinbarung');
    expect(house).to.equal('Frauenhaus Fachkräfte: Adresse auf Anfrage');
    expect(midwife).to.equal(
      'Hebammen-Sprechstunde Fachkräfte: Markt 1 Heute offen, 14 bis 17 Uhr kostenlos mit Termin',
    );
    expect(group).to.match(/^Krabbelgruppe Selbsthilfe: Lange Straße 12 Donnerstag, 9:30 Uhr 2.5.€$/);
    expect(playground).to.equal('Spielplatz am Wall Ort:');
  });

  it('tells kinds apart by shape as well as by word', async () => {
    const element = await offerMap();
    expect(findAll(element, '.card .sign').map((sign) => sign.className.replace('sign ', ''))).to.deep.equal([
      'professional',
      'volunteer',
      'professional',
      'professional',
      'volunteer',
      'neutral',
    ]);
  });

  it('puts numbers for a crisis above everything, as links', async () => {
    const element = await offerMap();
    const links = findAll<HTMLAnchorElement>(element, '.crisis a');
    expect(links.map((link) => [read(link), link.getAttribute('href')])).to.deep.equal([
      ['Elterntelefon 0800 111 05 50', 'tel:08001110550'],
      ['Beratung online', 'https://krise.example/'],
    ]);
    for (const link of links) expect(link.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('keeps the page’s own content until there are offers', async () => {
    const element = await fixture('nahbei-offer-map', (map) => {
      map.feed = feedUrl({ nahbei: '1.0', offers: [] }).replace('data:', 'nowhere:');
      map.innerHTML = '<p>Liste</p>';
    });
    expect(element.querySelector('p')!.getClientRects().length).to.equal(1);
  });

  describe('filters', () => {
    it('narrow by topic, the topics below it included', async () => {
      const element = await offerMap();
      expect(findAll(element, '.topic').map(read)).to.deep.equal(['Treffen', 'Beratung']);
      await press(element, 'Treffen');
      expect(button(element, 'Treffen').getAttribute('aria-pressed')).to.equal('true');
      expect(titles(element)).to.deep.equal(['Elterncafé', 'Krabbelgruppe', 'Spielplatz am Wall']);
      expect(titles(element, '.unknown ul')).to.deep.equal(['Frauenhaus']);
      await press(element, 'Beratung');
      expect(titles(element)).to.have.length(5);
      await press(element, 'Treffen');
      expect(titles(element)).to.deep.equal(['Familienpaten', 'Hebammen-Sprechstunde']);
    });

    for (const [name, fits, unknown] of [
      [
        'Heute geöffnet',
        ['Elterncafé', 'Hebammen-Sprechstunde'],
        ['Familienpaten', 'Frauenhaus', 'Spielplatz am Wall'],
      ],
      ['Kostenlos', ['Elterncafé', 'Hebammen-Sprechstunde'], ['Familienpaten', 'Frauenhaus', 'Spielplatz am Wall']],
      ['Ohne Anmeldung', ['Elterncafé'], ['Frauenhaus', 'Krabbelgruppe', 'Spielplatz am Wall']],
      ['Barrierefrei', ['Elterncafé'], ['Familienpaten', 'Frauenhaus', 'Krabbelgruppe', 'Spielplatz am Wall']],
      ['Fachkräfte', ['Elterncafé', 'Frauenhaus', 'Hebammen-Sprechstunde'], []],
      ['Ehrenamt', ['Familienpaten', 'Krabbelgruppe'], []],
    ] as const) {
      it(`narrow by "${name}"; what the feed does not say stands apart`, async () => {
        const element = await offerMap();
        await press(element, name, '.wide');
        expect(titles(element)).to.deep.equal(fits);
        expect(titles(element, '.unknown ul')).to.deep.equal(unknown);
        expect(read(find(element, '.result b'))).to.equal(`${fits.length} Angebot${fits.length === 1 ? '' : 'e'}`);
        if (unknown.length)
          expect(read(find(element, '.unknown h3'))).to.equal(`Unbekannt, bitte fragen (${unknown.length})`);
      });
    }

    it('narrow by language, in a list that Escape closes', async () => {
      const element = await offerMap();
      const details = find<HTMLDetailsElement>(element, 'details')!;
      button(element, 'Sprache: alle').click();
      await until(() => details.open);
      const boxes = [...details.querySelectorAll<HTMLInputElement>('input')];
      expect(boxes.map((box) => read(box.parentElement))).to.deep.equal(['Deutsch', 'Türkisch']);
      boxes[1]!.click();
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Elterncafé']);
      expect(read(details.querySelector('summary'))).to.equal('Sprache: Türkisch');
      boxes[1]!.focus();
      boxes[1]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      expect(details.open).to.equal(false);
      expect(active(element) === details.querySelector('summary')).to.equal(true);
    });

    it('tell the page how many are left, and say it aloud', async () => {
      const element = await offerMap();
      const counts: number[] = [];
      element.addEventListener('nahbei-filter-change', ({ detail }) => counts.push(detail.count));
      await press(element, 'Kostenlos', '.wide');
      await tick();
      expect(counts).to.deep.equal([2]);
      await until(() => read(find(element, '[role=status]')) === '2 Angebote.');
    });

    it('are not offered when they would find nothing', async () => {
      const element = await offerMap(undefined, {
        ...town,
        offers: [
          { id: 'a', title: 'A' },
          { id: 'b', title: 'B', kind: 'place' },
        ],
      });
      expect(findAll(element, '.chip')).to.have.length(0);
      expect(find(element, '.topics') === null).to.equal(true);
    });

    it('say why nothing is left, and take the last one back', async () => {
      const element = await offerMap();
      await press(element, 'Ehrenamt', '.wide');
      await press(element, 'Beratung', '.topics');
      await press(element, 'Kostenlos', '.wide');
      expect(titles(element)).to.deep.equal([]);
      expect(read(find(element, '.empty p'))).to.equal('Kein Angebot passt zu allem: Ehrenamt · Beratung · Kostenlos');
      const drop = button(element, 'Ohne „Kostenlos“ suchen');
      drop.focus();
      drop.click();
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Familienpaten']);
      expect(active(element) === find(element, '.result')).to.equal(true);
    });

    it('can all be taken back at once', async () => {
      const element = await offerMap();
      await search(element, 'xyzzy');
      await press(element, 'Kostenlos', '.wide');
      await press(element, 'Alle Filter entfernen');
      await until(() => titles(element).length === 6);
      expect(find<HTMLInputElement>(element, '#query')!.value).to.equal('');
    });

    it('show the page’s own words instead when it has some', async () => {
      const element = await offerMap((map) => (map.innerHTML = '<p slot="empty">Rufen Sie uns an.</p>'));
      await search(element, 'xyzzy');
      expect(element.querySelector('p')!.getClientRects().length).to.equal(1);
      expect(find(element, '.empty')!.getClientRects().length).to.equal(0);
    });
  });

  describe('presets', () => {
    it('begin with what the page chose, and leave it to the reader', async () => {
      const element = await offerMap((map) => (map.kind = 'volunteer selfhelp'));
      expect(titles(element)).to.deep.equal(['Familienpaten', 'Krabbelgruppe']);
      await press(element, 'Ehrenamt', '.wide');
      expect(titles(element)).to.have.length(6);
    });

    it('are fixed when they are locked', async () => {
      const element = await offerMap((map) => {
        map.category = 'treff';
        map.locked = true;
      });
      expect(titles(element)).to.deep.equal(['Elterncafé', 'Krabbelgruppe', 'Spielplatz am Wall']);
      expect(find(element, '.topics') === null).to.equal(true);
      expect(find(element, '.chosen') === null).to.equal(true);
      await press(element, 'Kostenlos', '.wide');
      expect(titles(element)).to.deep.equal(['Elterncafé']);
    });

    it('stand as removable filters where there is no button for them', async () => {
      const element = await offerMap((map) => (map.district = 'sued'));
      expect(titles(element)).to.deep.equal(['Elterncafé', 'Krabbelgruppe']);
      const chip = findAll(element, '.chosen button').find((candidate) => candidate.getClientRects().length)!;
      expect(chip.getAttribute('aria-label')).to.equal('Filter entfernen: Südstadt');
      chip.click();
      await element.updateComplete;
      expect(titles(element)).to.have.length(6);
    });
  });

  describe('search', () => {
    it('finds by title, provider, street, district and synonym', async () => {
      const element = await offerMap();
      for (const [words, found] of [
        ['elterncafe', ['Elterncafé']],
        ['stadt muster', ['Elterncafé']],
        ['lange strasse', ['Krabbelgruppe']],
        ['nordstadt', ['Hebammen-Sprechstunde']],
        ['geburtshelferin', ['Hebammen-Sprechstunde']],
      ] as const) {
        await search(element, words);
        expect(titles(element).slice(0, found.length), words).to.deep.equal(found);
      }
      expect(read(find(element, '.result span'))).to.equal('Beste Treffer zuerst');
      expect(location.hash, 'what somebody types').to.equal('');
    });

    it('forgives a typo', async () => {
      const element = await offerMap();
      await search(element, 'krabelgrupe');
      await until(() => titles(element).join() === 'Krabbelgruppe');
    });

    it('goes with the filters', async () => {
      const element = await offerMap();
      await press(element, 'Kostenlos', '.wide');
      await search(element, 'stadt');
      expect(titles(element)).to.deep.equal(['Elterncafé', 'Hebammen-Sprechstunde']);
    });

    it('begins at once with Enter, and sends no form', async () => {
      const element = await offerMap();
      const input = find<HTMLInputElement>(element, '#query')!;
      input.value = 'Krabbel';
      input.form!.requestSubmit();
      await until(() => titles(element).join() === 'Krabbelgruppe');
    });
  });

  describe('a list', () => {
    const many = {
      nahbei: '1.0',
      offers: Array.from({ length: 47 }, (_, i) => ({ id: `o${i}`, title: `Angebot ${String(i).padStart(2, '0')}` })),
    };

    it('shows twenty, then more, and puts the focus on the first that came', async () => {
      const element = await offerMap(undefined, many);
      expect(titles(element)).to.have.length(20);
      await press(element, '20 weitere Angebote zeigen');
      expect(titles(element)).to.have.length(40);
      expect(read(active(element))).to.equal('Angebot 20');
      await press(element, '7 weitere Angebote zeigen');
      expect(titles(element)).to.have.length(47);
      expect(find(element, '.more') === null).to.equal(true);
    });

    it('reaches an offer that a link names, wherever it is', async () => {
      history.replaceState(null, '', '#nahbei?offer=o45');
      const element = await offerMap(undefined, many);
      await until(() => titles(element).length === 47);
      expect(read(find(element, '.card.selected h3'))).to.equal('Angebot 45');
      expect(active(element) === null, 'nothing on the page steals the focus').to.equal(true);
    });
  });

  describe('a chosen offer', () => {
    it('says more, and what one can do now', async () => {
      const element = await offerMap();
      const chosen: string[] = [];
      element.addEventListener('nahbei-offer-select', ({ detail }) => chosen.push(detail.id));
      await press(element, 'Elterncafé', '.list');
      expect(chosen).to.deep.equal(['cafe']);
      expect(find(element, '.list [aria-current=true]') === button(element, 'Elterncafé', '.list')).to.equal(true);
      const card = find(element, '.card.selected')!;
      expect(read(card.querySelector('.summary'))).to.equal('Frühstücken und Fragen stellen.');
      const [call, way] = card.querySelectorAll<HTMLAnchorElement>('.actions a');
      // The provider's number: the offer has none of its own.
      expect(call!.getAttribute('href')).to.equal('tel:064112345');
      expect(way!.href).to.match(/^https:\/\/www\.openstreetmap\.org\/directions\?to=50\.3,8\.5#/);
      expect([way!.target, way!.rel, way!.referrerPolicy]).to.deep.equal([
        '_blank',
        'noopener noreferrer',
        'no-referrer',
      ]);
    });

    it('has no way to a place that is hidden', async () => {
      const element = await offerMap();
      await press(element, 'Frauenhaus', '.list');
      await press(element, 'Alle Infos');
      await until(() => find(element, 'dialog[open]'));
      expect(find(element, '.card.selected a[target]') === null).to.equal(true);
      expect(element.shadowRoot!.textContent).to.not.include('Geheime Gasse');
    });

    it('is left with Escape', async () => {
      const element = await offerMap();
      const link = button(element, 'Elterncafé', '.list');
      link.click();
      await element.updateComplete;
      link.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      await element.updateComplete;
      expect(find(element, '.card.selected') === null).to.equal(true);
    });
  });

  describe('the page’s URL', () => {
    it('has the filters and the chosen offer, beside what the page has there', async () => {
      history.replaceState(null, '', '#anker');
      const element = await offerMap();
      await press(element, 'Treffen', '.topics');
      await press(element, 'Beratung', '.topics');
      await press(element, 'Kostenlos', '.wide');
      await press(element, 'Elterncafé', '.list');
      expect(location.hash).to.equal('#anker&nahbei?category=treff,beratung&cost=free&offer=cafe');
    });

    it('gives the same view again', async () => {
      history.replaceState(null, '', '#nahbei?category=treff,beratung&cost=free&open=today&offer=hebamme');
      const element = await offerMap();
      expect(titles(element)).to.deep.equal(['Elterncafé', 'Hebammen-Sprechstunde']);
      expect(
        findAll(element, '[aria-pressed=true]')
          .map(read)
          .filter((words) => words !== 'Liste'),
      ).to.deep.equal(['Treffen', 'Beratung', 'Heute geöffnet', 'Kostenlos']);
      expect(read(find(element, '.card.selected h3'))).to.equal('Hebammen-Sprechstunde');
    });

    it('is followed when somebody goes back', async () => {
      const element = await offerMap();
      await press(element, 'Elterncafé', '.list');
      await press(element, 'Alle Infos');
      await until(() => find(element, 'dialog.detail[open]'));
      expect(location.hash).to.equal('#nahbei?offer=cafe&detail=cafe');
      history.back();
      await until(() => !find(element, 'dialog.detail'));
      expect(read(find(element, '.card.selected h3'))).to.equal('Elterncafé');
      history.back();
      await until(() => !find(element, '.card.selected'));
    });

    it('is left alone when the page says so', async () => {
      history.replaceState(null, '', '#nahbei?cost=free');
      const element = await offerMap((map) => (map.noHash = true));
      expect(titles(element)).to.have.length(6);
      await press(element, 'Treffen', '.topics');
      expect(location.hash).to.equal('#nahbei?cost=free');
    });

    it('may be nonsense', async () => {
      history.replaceState(
        null,
        '',
        '#nahbei?category=%00,constructor&kind=%25&offer=__proto__&detail=toString&open=tomorrow&language=%25zz',
      );
      const element = await offerMap();
      expect(titles(element)).to.deep.equal([]);
      await press(element, 'Alle Filter entfernen');
      expect(titles(element)).to.have.length(6);
    });
  });

  describe('details', () => {
    /** The open dialog of an offer. */
    async function details(
      title: string,
      init?: Parameters<typeof offerMap>[0],
      document?: Parameters<typeof offerMap>[1],
    ) {
      const element = await offerMap(init, document);
      await press(element, title, '.list');
      await press(element, 'Alle Infos', '.list');
      return { element, dialog: await until(() => find<HTMLDialogElement>(element, 'dialog.detail[open]')) };
    }

    it('have everything that the feed says, in sections', async () => {
      const { dialog } = await details('Elterncafé', (map) => (map.signup = 'mitmachen.html#formular'));
      const sections = [...dialog.querySelectorAll('.about')].map((section) => [
        read(section.firstElementChild),
        read(section.lastElementChild),
      ]);
      expect(sections.map(([title]) => title)).to.deep.equal([
        'Wann',
        'Wo',
        'Anmeldung',
        'Kosten',
        'Sprachen',
        'Kontakt',
        'Hier können Sie mithelfen',
      ]);
      const text = Object.fromEntries(sections) as Record<string, string>;
      expect(text['Wann']).to.match(
        /^Jetzt offen, bis 11:30 Uhr Montag \(heute\) 9:30 bis 11:30 Uhr Dienstag geschlossen/,
      );
      expect(text['Wo']).to.equal('FamilienzentrumSüdring 4135390 MusterSüdstadt mit dem Rollstuhl zugänglich');
      expect(text['Kosten']).to.equal('Es kostet nichts.');
      expect(text['Sprachen']).to.equal('Deutsch, Türkisch');
      expect(read(dialog.querySelector('.detail > .hint'))).to.equal('Zuletzt geprüft am 18. November 2026.');
      const role = [...dialog.querySelectorAll('a')].find((link) => read(link) === 'Im Café mithelfen')!;
      expect(role.getAttribute('href')).to.equal(
        new URL('mitmachen.html#formular&nahbei?opportunity=helfen', document.baseURI).href,
      );
    });

    it('give the focus back to where they were opened', async () => {
      const { element, dialog } = await details('Elterncafé');
      const opener = button(element, 'Alle Infos', '.list');
      opener.focus();
      expect(read(dialog.querySelector('h3'))).to.equal('Elterncafé');
      dialog.querySelector<HTMLElement>('.close')!.click();
      await until(() => !find(element, 'dialog'));
      expect(location.hash).to.equal('#nahbei?offer=cafe');
      opener.focus();
      opener.click();
      const again = await until(() => find<HTMLDialogElement>(element, 'dialog[open]'));
      again.close();
      await until(() => active(element) === opener);
    });

    it('show what a stranger writes, and run none of it', async () => {
      const evil = '<img src=x onerror="window.nahbeiHacked=1"><script>window.nahbeiHacked=1</script>';
      const { dialog } = await details(evil, undefined, {
        nahbei: '1.0',
        offers: [
          {
            id: 'evil"><b>',
            title: evil,
            summary: evil,
            description: { format: 'html', value: `<p onclick="x">Text</p>${evil}<svg onload=x>` },
            provider: { id: 'p', name: evil },
            alert: evil,
            places: [{ name: evil, street: evil, hint: evil }],
            hours: { text: evil },
            contacts: [
              {
                name: evil,
                role: evil,
                phone: 'javascript:1',
                mobile: '0641 12345 oder 0641 54321',
                email: 'a?bcc=b@evil.example',
              },
            ],
            links: [
              { url: 'https://user@evil.example/', label: evil },
              { url: 'javascript:alert(1)', label: 'JS' },
              { url: 'https://evil.example/a?b', label: 'Seite des Amts' },
            ],
            nextSteps: [evil],
          },
        ],
      });
      await tick();
      expect((window as { nahbeiHacked?: number }).nahbeiHacked).to.equal(undefined);
      expect(dialog.querySelectorAll('img, script, [onclick], [onerror]')).to.have.length(0);
      expect(read(dialog.querySelector('h3'))).to.equal(evil);
      expect(read(dialog)).to.include(' Text ');
      const links = [...dialog.querySelectorAll('a')];
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
        'mailto:a%3Fbcc%3Db@evil.example',
        'https://evil.example/a?b',
      ]);
      expect(read(links[1]!.parentElement)).to.equal('Seite des Amts (neues Fenster) evil.example');
      for (const link of dialog.querySelectorAll('a[target]')) {
        expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
        expect(link.getAttribute('referrerpolicy')).to.equal('no-referrer');
      }
    });
  });

  describe('languages', () => {
    afterEach(async () => {
      document.documentElement.lang = 'de';
      await tick();
    });

    it('follow the page, live: texts of the feed in the reader’s language, foreign ones marked', async () => {
      document.documentElement.lang = 'de';
      const element = await offerMap();
      document.documentElement.lang = 'en';
      await until(() => titles(element).includes('Parents’ café'));
      document.documentElement.lang = 'ar';
      await until(() => titles(element).includes('مقهى الأهل'));
      await until(() => find(element, '.root')!.dir === 'rtl');
      const foreign = findAll(element, '.card h3 [lang]').find((part) => read(part) === 'Krabbelgruppe')!;
      expect([foreign.lang, foreign.dir]).to.deep.equal(['de', 'ltr']);
      expect(findAll(element, '.card bdi').map(read)).to.include('Südring 41');
    });

    it('search in the reader’s language and in that of the feed', async () => {
      document.documentElement.lang = 'ar';
      const element = await offerMap();
      await until(() => titles(element).includes('مقهى الأهل'));
      await search(element, 'مقهى');
      expect(titles(element)).to.deep.equal(['مقهى الأهل']);
      await search(element, 'Elterncafe');
      expect(titles(element)).to.deep.equal(['مقهى الأهل']);
    });
  });

  describe('for everyone', () => {
    it('begins with a link over the controls to the offers', async () => {
      const element = await offerMap();
      const skip = find(element, 'a')!;
      expect(read(skip)).to.equal('Zu den 6 Angeboten');
      skip.focus();
      expect(skip.getBoundingClientRect().height).to.be.at.least(44);
      skip.click();
      expect(active(element) === find(element, '.result')).to.equal(true);
    });

    it('starts its headings where the page says', async () => {
      const element = await offerMap((map) => (map.headingLevel = 3));
      await press(element, 'Kostenlos', '.wide');
      expect(read(find(element, 'h3'))).to.equal('Angebote in Ihrer Nähe');
      expect(findAll(element, '.list > ul h4')).to.have.length(2);
      expect(findAll(element, '.unknown > h4')).to.have.length(1);
      expect(findAll(element, '.unknown h5')).to.have.length(3);
    });

    it('reports a wrong attribute to whoever wrote the page', async () => {
      const warnings: unknown[] = [];
      const { warn } = console;
      console.warn = (words: unknown) => warnings.push(words);
      try {
        await offerMap((map) => (map.view = 'globe'));
      } finally {
        console.warn = warn;
      }
      expect(warnings).to.deep.equal([
        'nahbei: <nahbei-offer-map> view="globe" is not one of list, map, split; "split" is used.',
      ]);
    });

    it('has targets that fingers hit', async () => {
      const element = await offerMap((map) => (map.district = 'sued'));
      await press(element, 'Elterncafé', '.list');
      for (const target of findAll(element, 'button, summary, label:has(input), input:not([type=checkbox])')) {
        const { width, height } = target.getBoundingClientRect();
        if (height) expect(Math.min(width, height), target.outerHTML).to.be.at.least(44);
      }
      for (const target of findAll(element, '.list h3 a'))
        expect(target.getBoundingClientRect().height).to.be.at.least(24);
    });

    it('is accessible as a list, chosen, filtered, empty and in the dark', async () => {
      const element = await offerMap((map) => (map.view = 'list'));
      await expectAccessible(element);
      await press(element, 'Elterncafé', '.list');
      await press(element, 'Kostenlos', '.wide');
      await expectAccessible(element);
      await search(element, 'xyzzy');
      await expectAccessible(element);
      element.theme = 'dark';
      await press(element, 'Alle Filter entfernen');
      await until(() => titles(element).length === 6);
      await painted();
      await expectAccessible(element);
    });

    it('is accessible in its dialogs', async () => {
      const element = await offerMap();
      await press(element, 'Elterncafé', '.list');
      await press(element, 'Alle Infos');
      await until(() => find(element, 'dialog[open]'));
      await expectAccessible(element);
    });

    it('is accessible from right to left', async () => {
      document.documentElement.lang = 'ar';
      try {
        const element = await offerMap();
        await until(() => find(element, '.root')!.dir === 'rtl');
        await expectAccessible(element);
      } finally {
        document.documentElement.lang = 'de';
        await tick();
      }
    });
  });

  describe('on a phone', () => {
    const phone =
      (width = 320) =>
      (map: HTMLElement) =>
        (map.style.inlineSize = `${width}px`);

    it('needs no scrolling to the side at 320 px, in no view', async () => {
      const element = await offerMap(phone(), {
        ...town,
        offers: [...(town.offers as object[]), { id: 'long', title: `Donau${'dampfschiff'.repeat(6)}fahrt` }],
      });
      const fits = () => {
        for (const part of findAll(element, '*')) {
          const { right, width } = part.getBoundingClientRect();
          if (width > 1 && getComputedStyle(part).clipPath === 'none') {
            expect(right, part.outerHTML.slice(0, 80)).to.be.at.most(element.getBoundingClientRect().right + 1);
          }
        }
      };
      fits();
      await press(element, 'Elterncafé', '.list');
      fits();
      await press(element, 'Karte', '.bar');
      await until(() => find(element, '.sheet'));
      fits();
      // Not under the bar at the foot of the screen.
      find(element, '.sheet')!.scrollIntoView({ block: 'center' });
      await expectAccessible(element);
    });

    it('shows the list or the map, and switches within reach of the thumb', async () => {
      const element = await offerMap(phone());
      const shown = (part: string) => find(element, part)!.getClientRects().length > 0;
      expect([shown('.list'), shown('.side'), shown('.bar')]).to.deep.equal([true, false, true]);
      await press(element, 'Karte', '.bar');
      expect([shown('.list'), shown('.side'), shown('.find')]).to.deep.equal([false, true, false]);
      expect(button(element, 'Karte', '.bar').getAttribute('aria-pressed')).to.equal('true');
    });

    it('has the filters in a dialog, counted on its button', async () => {
      const element = await offerMap(phone());
      expect(find(element, '.wide')!.getClientRects().length).to.equal(0);
      await press(element, 'Filter', '.bar');
      const dialog = await until(() => find<HTMLDialogElement>(element, 'dialog.filters[open]'));
      await press(element, 'Kostenlos', 'dialog');
      expect(read(dialog.querySelector('.primary'))).to.equal('2 Angebote zeigen');
      await expectAccessible(element);
      await press(element, '2 Angebote zeigen', 'dialog');
      await until(() => !find(element, 'dialog'));
      expect(read(find(element, '.bar .phone'))).to.equal('Filter (1)');
      const chip = findAll(element, '.chosen button').find((candidate) => candidate.getClientRects().length)!;
      expect(read(chip)).to.equal('Kostenlos');
    });

    it('shows six topics, then all', async () => {
      const categories = Array.from({ length: 9 }, (_, i) => ({ id: `t${i}`, label: `Thema ${i}` }));
      const offers = categories.map(({ id }) => ({ id, title: id, categories: [id] }));
      const element = await offerMap(phone(), { nahbei: '1.0', categories, offers });
      const topics = () => findAll(element, '.topic').filter((topic) => topic.getClientRects().length);
      expect(topics()).to.have.length(6);
      await press(element, 'Alle 9 Themen zeigen');
      expect(topics()).to.have.length(9);
      expect(read(active(element))).to.equal('Thema 6');
    });
  });

  it('puts the map above the list where both have the full width, also for the Tab key', async () => {
    const element = await offerMap((map) => (map.style.inlineSize = '700px'));
    const order = () => [...find(element, '.results')!.children].map(({ className }) => className);
    await until(() => order().join() === 'side,list');
    element.style.inlineSize = '1100px';
    await until(() => order().join() === 'list,side');
  });

  it('takes up nothing when it is removed and put back', async () => {
    await setViewport({ width: 1280, height: 800 });
    const element = await offerMap();
    const parent = element.parentElement!;
    await press(element, 'Kostenlos', '.wide');
    for (let round = 0; round < 3; round++) {
      element.remove();
      await tick();
      parent.append(element);
      await element.updateComplete;
      expect(titles(element)).to.have.length(2);
    }
    const before = titles(element);
    element.remove();
    history.replaceState(null, '', '#nahbei?category=treff');
    dispatchEvent(new HashChangeEvent('hashchange'));
    await tick();
    expect(titles(element), 'a removed element listens to nothing').to.deep.equal(before);
  });
});
