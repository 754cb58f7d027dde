import { copyData } from './attributes.ts';

// The door for pages: a loader that finds our tags, also ones added later, and fetches an element's code only when it comes near the
// viewport. What the page has inside the tag stays visible until the element has something better, and when it never will.

/** Each element's code, by its tag. */
const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'nahbei-offer-map': () => import('./offers/nahbei-offer-map.ts'),
  'nahbei-event-calendar': () => import('./calendar/nahbei-event-calendar.ts'),
  'nahbei-signup-form': () => import('./signup/nahbei-signup-form.ts'),
};
const TAGS = Object.keys(elements).join();

/** For editors whose system strips tags it does not know: `<div data-nahbei="offer-map" data-feed="…">`. */
const STAND_IN = '[data-nahbei]:not(script)';

/** How far from the viewport code is fetched: about a screen of scrolling. */
const MARGIN = '600px';

const FAILED: Readonly<Record<string, string>> = {
  ar: 'تعذّر تحميل هذا الجزء من الصفحة حاليًا.',
  de: 'Dieser Teil der Seite kann gerade nicht geladen werden.',
  en: 'This part of the page cannot be loaded at the moment.',
};

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void load(target);
    }
  },
  { rootMargin: MARGIN },
);

async function load(element: Element) {
  const { localName } = element;
  try {
    await elements[localName]!();
  } catch (error) {
    console.error(`nahbei: the code of <${localName}> could not be loaded.`, error);
    sayFailed(element);
    // A phone that comes out of the tunnel gets its map.
    addEventListener('online', () => element.isConnected && near.observe(element), { once: true });
    return;
  }
  element.querySelector(':scope > [data-nahbei-failed]')?.remove();
}

/** One plain sentence above the page's own content. */
function sayFailed(element: Element) {
  if (element.querySelector(':scope > [data-nahbei-failed]')) return;
  const page = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? 'de';
  const lang = page in FAILED ? page : 'de';
  const sentence = document.createElement('p');
  sentence.dataset['nahbeiFailed'] = '';
  sentence.lang = lang;
  sentence.textContent = FAILED[lang]!;
  element.prepend(sentence);
}

/** Puts the element that a stand-in means inside it, with the page's own content. */
function replace(standIn: HTMLElement) {
  const { nahbei } = standIn.dataset;
  const tag = `nahbei-${nahbei}`;
  if (!(tag in elements)) {
    console.warn(
      `nahbei: data-nahbei="${nahbei}" is none of ${Object.keys(elements)
        .map((name) => name.slice(7))
        .join(', ')}.`,
    );
    return;
  }
  if (standIn.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  copyData(standIn, element);
  element.append(...standIn.childNodes);
  standIn.append(element);
}

function find(root: Document | Element) {
  for (const standIn of root.querySelectorAll<HTMLElement>(STAND_IN)) replace(standIn);
  for (const element of root.querySelectorAll(TAGS)) near.observe(element);
}

function start() {
  // Two snippets, or two versions, on one page: the first one serves both.
  const mark = Symbol.for('nahbei');
  const page = document as { [mark]?: true };
  if (page[mark]) return;
  page[mark] = true;

  // Room for what is coming, so that nothing below is fetched too soon and nothing jumps.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:is(${TAGS}):not(:defined,:has(>[data-nahbei-failed])){display:block;min-block-size:100vh}`);
  document.adoptedStyleSheets.push(sheet);

  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLElement)) continue;
      if (node.matches(STAND_IN)) replace(node);
      if (node.matches(TAGS)) near.observe(node);
      find(node);
    }
  }).observe(document, { childList: true, subtree: true });
  find(document);

  // Frames with embed.html tell how high they are; believed only from the frame's own origin.
  addEventListener('message', ({ data, origin, source }: MessageEvent<{ nahbeiHeight?: unknown } | null>) => {
    const height = Number(data?.nahbeiHeight);
    if (!(height > 0 && height < 50_000)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source && new URL(frame.src, document.baseURI).origin === origin) {
        frame.style.blockSize = `${Math.ceil(height)}px`;
      }
    }
  });
}

start();
