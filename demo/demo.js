// What the town's own pages do: their language, their colours, their menu. The elements are not driven from here: they follow
// the page's `lang` by themselves, and get no more than the attribute `theme`, as any page would set it.
//
// Everything is in the address, so that every state can be linked: ?lang=ar&theme=dark&accent=%23004f9f
import { texts } from './texts.js';

const root = document.documentElement;
const elements = 'nahbei-offer-map, nahbei-event-calendar, nahbei-signup-form';
const languages = document.querySelectorAll('[href^="?lang="]');
const themes = document.querySelectorAll('[href^="?theme="]');

/** The words of the page by their key in texts.js, each with the German one that stands in the page. */
const words = [
  ...collect('data-t', 'textContent'),
  ...collect('data-t-label', 'ariaLabel'),
  ...collect('data-t-title', 'title'),
];

function collect(attribute, property) {
  return Array.from(document.querySelectorAll(`[${attribute}]`), (node) => ({
    node,
    property,
    key: node.getAttribute(attribute),
    german: node[property],
  }));
}

let shown;

/** Shows the page as its address says. */
function show() {
  if (location.search === shown) return;
  shown = location.search;
  const query = new URLSearchParams(shown);
  speak(query.get('lang') ?? 'de');
  paint(query.get('theme'), query.get('accent'));
  takeAlong(query);
}

function speak(wanted) {
  const link = Array.from(languages).find((a) => a.lang === wanted) ?? languages[0];
  const { lang } = link;
  // Not in the menu, because only some of the feed's texts are in it: German in easy words.
  root.lang = wanted === 'de-x-leicht' ? wanted : lang;
  root.dir = link.dir || 'ltr';
  for (const { node, property, key, german } of words) {
    const text = texts[lang]?.[key];
    node[property] = text ?? german;
    markGerman(node, lang !== 'de' && text === undefined);
  }
  for (const node of document.querySelectorAll('[data-de]')) markGerman(node, lang !== 'de');
  for (const node of document.querySelectorAll('[data-t="german"]')) node.hidden = lang === 'de';
  document.querySelector('[data-language]').textContent = link.textContent;
  mark(languages, link);
}

/** Says of a part of a page in another language that it is German, for screen readers and for the direction of its lines. */
function markGerman(node, differs) {
  if (differs) {
    node.lang = 'de';
    node.dir = 'ltr';
  } else {
    node.removeAttribute('lang');
    node.removeAttribute('dir');
  }
}

function paint(wanted, accent) {
  const link = Array.from(themes).find((a) => new URLSearchParams(a.search).get('theme') === wanted) ?? themes[0];
  const theme = new URLSearchParams(link.search).get('theme');
  root.dataset.theme = theme;
  for (const element of document.querySelectorAll(elements)) element.setAttribute('theme', theme);
  for (const element of document.querySelectorAll('[data-nahbei]')) element.dataset.theme = theme;
  mark(themes, link);
  // A colour that is none is dropped by the browser.
  if (accent) root.style.setProperty('--nahbei-accent', CSS.supports('color', accent) ? accent : '');
  else root.style.removeProperty('--nahbei-accent');
}

function mark(links, current) {
  for (const link of links) {
    if (link === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** Takes language and colours along to the other pages, to the page of the form, and into the frame. */
function takeAlong(query) {
  const along = new URLSearchParams([...query].filter(([name]) => /^(lang|theme|accent)$/.test(name)));
  const ending = along.size ? `?${along}` : '';
  for (const name of ['href', 'signup', 'privacy']) {
    for (const node of document.querySelectorAll(`[${name}]:not([hreflang])`)) {
      node.setAttribute(name, node.getAttribute(name).replace(/^([\w-]+\.html)(\?[^#]*)?/, `$1${ending}`));
    }
  }
  for (const frame of document.querySelectorAll('iframe')) {
    const url = new URL(frame.src);
    for (const name of ['lang', 'theme']) {
      if (along.has(name)) url.searchParams.set(name, along.get(name));
      else url.searchParams.delete(name);
    }
    if (frame.src !== url.href) frame.src = url.href;
  }
}

// A choice changes the page where it stands, so that nothing typed or filtered is lost; the address says it all the same.
document.addEventListener('click', (event) => {
  const link = event.target.closest('[href^="?lang="], [href^="?theme="]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const url = new URL(location.href);
  for (const [name, value] of new URL(link.href).searchParams) url.searchParams.set(name, value);
  history.pushState(null, '', url);
  show();
  link.closest('[popover]')?.hidePopover();
});
addEventListener('popstate', show);

const burger = document.querySelector('.burger');
const fold = (open) => burger.setAttribute('aria-expanded', String(open));
burger.addEventListener('click', () => fold(burger.getAttribute('aria-expanded') === 'false'));
document.querySelector('.mainbar').addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || burger.getAttribute('aria-expanded') === 'false') return;
  fold(false);
  burger.focus();
});

show();
