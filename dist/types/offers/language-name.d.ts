/** Tags that `Intl` has no words for. */
export interface MoreNames {
    /** Leichte Sprache. */
    easy: string;
    /** German sign language (`gsg`, ISO 639-3). */
    sign: string;
}
/** What a language is called in another: `tr` is "Türkisch". The tag itself where nobody knows. */
export declare function languageName(locale: string, tag: string, { easy, sign }: MoreNames): string;
