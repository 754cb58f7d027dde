/**
 * Words for people: one string in the feed's own language, or one per language, keyed by BCP 47 tag
 * (`de`, `en`, `ar`, `de-x-leicht` for Leichte Sprache).
 */
export type Text = string | Readonly<Record<string, string>>;
/** Whether a value has one of the two shapes of {@link Text}; its words are not looked at. */
export declare const isText: (value: unknown) => boolean;
/**
 * An untrusted value as {@link Text}, or undefined when there is no word in it. Keys that are no language tags are left out.
 *
 * @param lang - When given, a plain string becomes a text in this language.
 */
export declare function readText(value: unknown, lang?: string): Text | undefined;
/** One text that was picked, and the language it is in. */
export interface PickedText {
    value: string;
    /** BCP 47 tag, lower case. */
    lang: string;
}
/**
 * The best version for a reader: the language asked for, its primary subtag, the feed's language, the first there is
 * (FEED.md, 1). Its real language comes along, so that a page can mark what is not in the reader's (WCAG 3.1.2).
 *
 * @param lang - What the reader reads, BCP 47.
 * @param feedLang - What a plain string is in.
 */
export declare function pickText(text: Text | undefined, lang: string, feedLang?: string): PickedText | undefined;
