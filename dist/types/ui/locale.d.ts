import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** The direction in which a language is written; by its primary subtag. */
export declare const direction: (lang: string) => 'ltr' | 'rtl';
/**
 * Follows the nearest `lang` of the page, also out of shadow roots, and live. The words of the interface exist in a few languages,
 * the texts of a feed in any; so there are two: `lang` for the feed's texts, `ui` for ours. All elements of a page share one `ui`.
 */
export declare class LocaleController implements ReactiveController {
    #private;
    /** What the reader reads, BCP 47; the feed's texts are picked by it. */
    lang: string;
    constructor(host: ReactiveControllerHost & Element);
    /** Language of our own words: `de`, `en` or `ar`. */
    get ui(): string;
    /** For `Intl`: our language as it is written here, with a clock of 24 hours and the digits that phone numbers have. */
    get intl(): string;
    get dir(): 'ltr' | 'rtl';
    hostConnected(): void;
    hostDisconnected(): void;
    /** Shows the host's words in the language that is loaded now. */
    update(): void;
    /** Looks up the language again. */
    follow(): void;
}
