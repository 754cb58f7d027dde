import { configureLocalization, LOCALE_STATUS_EVENT } from '@lit/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { sourceLocale, targetLocales } from '../locales/locale-codes.ts';

const loaders: Readonly<Record<(typeof targetLocales)[number], () => Promise<object>>> = {
  ar: () => import('../locales/ar.ts'),
  en: () => import('../locales/en.ts'),
};

const { getLocale, setLocale } = configureLocalization({
  sourceLocale,
  targetLocales,
  loadLocale: (locale) => loaders[locale as keyof typeof loaders]() as never,
});

/** Where the plain tag would mean another country's habits. */
const INTL: Readonly<Record<string, string>> = { ar: 'ar-u-hc-h23-nu-latn', en: 'en-GB' };

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ps', 'ku', 'ur', 'ckb', 'dv', 'yi', 'sd', 'ug']);

/** The direction in which a language is written; by its primary subtag. */
export const direction = (lang: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(lang.split('-')[0]!.toLowerCase()) ? 'rtl' : 'ltr';

const controllers = new Set<LocaleController>();

// One listener for all elements of a page; each of Lit's own would bring one.
addEventListener(LOCALE_STATUS_EVENT, ({ detail }) => {
  if (detail.status === 'ready') for (const controller of controllers) controller.update();
});

const observed = new WeakSet<Node>();

/** The language asked for last: it may still be on its way. */
let wanted: string = sourceLocale;

/**
 * Follows the nearest `lang` of the page, also out of shadow roots, and live. The words of the interface exist in a few languages,
 * the texts of a feed in any; so there are two: `lang` for the feed's texts, `ui` for ours. All elements of a page share one `ui`.
 */
export class LocaleController implements ReactiveController {
  /** What the reader reads, BCP 47; the feed's texts are picked by it. */
  lang = 'de';

  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Language of our own words: `de`, `en` or `ar`. */
  get ui(): string {
    return getLocale();
  }

  /** For `Intl`: our language as it is written here, with a clock of 24 hours and the digits that phone numbers have. */
  get intl(): string {
    return INTL[this.ui] ?? this.ui;
  }

  get dir(): 'ltr' | 'rtl' {
    return direction(this.ui);
  }

  hostConnected() {
    controllers.add(this);
    observe(document);
    observe(this.#host.getRootNode());
    this.follow();
  }

  hostDisconnected() {
    controllers.delete(this);
  }

  /** Shows the host's words in the language that is loaded now. */
  update() {
    this.#host.requestUpdate();
  }

  /** Looks up the language again. */
  follow() {
    const lang = nearestLang(this.#host) ?? sourceLocale;
    if (lang !== this.lang) {
      this.lang = lang;
      this.update();
    }
    const primary = lang.toLowerCase().split('-')[0]!;
    const ui = primary in loaders ? primary : sourceLocale;
    if (ui === wanted) return;
    wanted = ui;
    setLocale(ui).catch((error: unknown) => {
      // Without the words of a language the last ones stay: better than none.
      wanted = getLocale();
      console.error('nahbei: this language could not be loaded.', error);
    });
  }
}

function observe(root: Node): void {
  if (observed.has(root)) return;
  observed.add(root);
  new MutationObserver(() => {
    for (const controller of controllers) controller.follow();
  }).observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

function nearestLang(element: Element): string | undefined {
  for (let node: Element | null = element; node;) {
    const holder: Element | null = node.closest('[lang]');
    const lang = holder?.getAttribute('lang')?.trim();
    if (lang) return lang;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
