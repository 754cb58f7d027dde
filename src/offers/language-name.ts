/** Tags that `Intl` has no words for. */
export interface MoreNames {
  /** Leichte Sprache. */
  easy: string;
  /** German sign language (`gsg`, ISO 639-3). */
  sign: string;
}

/** What a language is called in another: `tr` is "Türkisch". The tag itself where nobody knows. */
export function languageName(locale: string, tag: string, { easy, sign }: MoreNames): string {
  if (/^de-x-(leicht|ls|simple)/i.test(tag)) return easy;
  if (/^(gsg|sgn-de)$/i.test(tag)) return sign;
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
